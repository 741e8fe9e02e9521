// One row an event, as RFC 4180 has it, in UTF-8 with a byte order mark, without which Excel takes it
// for another encoding. A cell that a spreadsheet would run as a formula gets an apostrophe before it.

import { csvFormatRows } from 'd3';
import type { DiplomaticEvent } from '../model/schema.ts';
import { inLanguage } from '../views/shared/inLanguage.ts';
import { dateInWords } from './eventInWords.ts';
import { type ExportInput, namesIn } from './exportInput.ts';
import { passagesIn } from './passages.ts';

/** The same in every language, so that a table can be read by a program. */
const columns = {
  id: 'id',
  title: 'title',
  date: 'date',
  dateInWords: 'date in words',
  earliest: 'earliest',
  latest: 'latest',
  precision: 'precision',
  qualifier: 'qualifier',
  basis: 'basis',
  type: 'type',
  status: 'status',
  plover: 'PLOVER',
  side: 'side',
  actors: 'actors',
  targets: 'targets',
  places: 'places',
  sources: 'sources',
  quotes: 'quotes',
  address: 'address',
};

type Column = keyof typeof columns;

const FORMULA = /^[=+\-@\t\r]/;

export function writeCsv(input: ExportInput): string {
  const cellsOf = rowsIn(input);
  const rows = input.events.map((event) => Object.values(cellsOf(event)).map(guarded));
  return `\ufeff${csvFormatRows([Object.values(columns), ...rows])}\n`;
}

function rowsIn({ set, addressOf }: ExportInput) {
  const actors = namesIn(set.actors);
  const places = namesIn(set.places);
  const passages = passagesIn(set);
  return (event: DiplomaticEvent): Readonly<Record<Column, string>> => ({
    id: event.id,
    title: inLanguage(event.title),
    date: event.date,
    dateInWords: dateInWords(event),
    earliest: event.earliest ?? '',
    latest: event.latest ?? '',
    precision: event.precision,
    qualifier: event.qualifier ?? '',
    basis: event.basis,
    type: event.type,
    status: event.status,
    plover: [event.plover?.category, event.plover?.mode].filter(Boolean).join('-'),
    side: event.side,
    actors: actors(event.actors).join('; '),
    targets: actors(event.targets).join('; '),
    places: places(event.places).join('; '),
    sources: passages(event).sources.join('; '),
    quotes: passages(event).quotes.join('\n'),
    address: addressOf(event.id) ?? '',
  });
}

function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

// Titles and labels for all events of a set. Events that differ get titles that differ: first the
// place is added, then the time. The same whatever the order of the events.

import type { EdtfDate } from '../../model/edtf.ts';
import { MAX_SHORT, MAX_TITLE } from '../../model/schema.ts';
import type { EventType, Status } from '../../model/vocabulary.ts';
import { type NameSource, placeNameOf, titleNames } from './titleNames.ts';
import { titleOf } from './titleOf.ts';
import type { Told, ToldReport } from './told.ts';

export interface TitleInput {
  readonly event: {
    readonly type: EventType;
    readonly status: Status;
    readonly actors: readonly string[];
    readonly targets: readonly string[];
    readonly places: readonly string[];
    readonly date: EdtfDate['edtf'];
  };
  readonly reports: readonly ToldReport[];
}

export interface Titles {
  readonly title: string;
  readonly short: string;
}

export function titlesOf(inputs: readonly TitleInput[], source: NameSource): Titles[] {
  const names = titleNames(source);
  const told = inputs.map(({ event, reports }): Told => ({ ...event, reports, names }));
  const titles = distinct(told, MAX_TITLE);
  const shorts = distinct(told, MAX_SHORT);
  return told.map((_, i) => ({ title: titles[i] ?? '', short: shorts[i] ?? '' }));
}

/** A detail is not worth more words than these. */
const SLACK = 12;

function distinct(told: readonly Told[], max: number): string[] {
  let lines = told.map((one) => titleOf(one, max));
  for (const detail of [placeDetail, monthDetail, dayDetail]) {
    const counts = new Map<string, number>();
    for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
    lines = lines.map((line, i) => {
      const one = told[i];
      return one && (counts.get(line) ?? 0) > 1 ? withDetail(one, line, detail, max) : line;
    });
  }
  return lines;
}

function withDetail(
  told: Told,
  line: string,
  detailOf: (told: Told) => string,
  max: number,
): string {
  const detail = detailOf(told);
  if (detail === '' || line.includes(detail.replace(/^ in /, ''))) return line;
  if (line.length + detail.length <= max) return `${line}${detail}`;
  const rest = titleOf(told, max - detail.length);
  return rest.length + SLACK < line.length ? line : `${rest}${detail}`;
}

function placeDetail({ places, names }: Told): string {
  const [first] = places;
  const name = first === undefined ? '' : placeNameOf(names, first);
  return name === '' ? '' : ` in ${name}`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function monthDetail({ date }: Told): string {
  const [year = '', month] = firstDay(date).split('-');
  if (year === '') return '';
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? ` (${year})` : ` (${name} ${year})`;
}

function dayDetail({ date }: Told): string {
  const [, month, day] = firstDay(date).split('-');
  const name = MONTHS[Number(month) - 1];
  return name === undefined || day === undefined ? '' : ` (${Number(day)} ${name})`;
}

function firstDay(edtf: string): string {
  const [from = '', to = ''] = edtf.replace(/[?~%]/g, '').split('/');
  return from === '' || from === '..' ? to : from;
}

// What exported files say in words, in English: dates that are not known to the day say so wherever
// a format would make them look finer.

import type { DiplomaticEvent } from '../model/schema.ts';
import { longDate } from '../views/shared/dateWords.ts';
import { knownWords } from '../views/shared/knownWording.ts';
import { words } from '../views/shared/wording.ts';

export const exportWords = {
  dayUnknown: 'day not known',
  /** “Friday 6 May 2016. Known to the day. Printed in the text.” */
  dating: (event: DiplomaticEvent) =>
    `${dateInWords(event)}. ${howFine(event)} ${knownWords.basis[event.basis]}`,
  /** Date and status, where a format's own fields cannot say them: “May 2016, day not known; planned”. */
  caution: (event: DiplomaticEvent) =>
    [dateCaution(event), event.status === 'occurred' ? '' : words.statusAfter[event.status]]
      .filter((part) => part !== '')
      .join('; '),
  passage: (quote: string, source: string) => `“${quote}” (${source})`,
  noDate: 'undated',
  inferred: 'The publication date is inferred from other articles.',
  columns: {
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
  },
};

export function dateInWords({ date, precision }: DiplomaticEvent): string {
  return longDate(date, precision);
}

function dateCaution(event: DiplomaticEvent): string {
  if (event.precision === 'day') return event.qualifier === null ? '' : dateInWords(event);
  return `${dateInWords(event)}, ${exportWords.dayUnknown}`;
}

function howFine({ precision, qualifier }: DiplomaticEvent): string {
  return qualifier === null ? knownWords.precision[precision] : knownWords.qualified[qualifier];
}

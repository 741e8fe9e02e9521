// An event's date and status in words: what is not known to the day says so wherever a format would make
// it look finer.

import type { DiplomaticEvent } from '../model/schema.ts';
import { longDate } from '../views/shared/dateWords.ts';
import { knownWords } from '../views/shared/knownWording.ts';
import { words } from '../views/shared/wording.ts';
import { exportWords } from './exportWords.ts';

export function dateInWords({ date, precision }: DiplomaticEvent): string {
  return longDate(date, precision);
}

/** “Friday 6 May 2016. Known to the day. Printed in the text.” */
export function datingInWords(event: DiplomaticEvent): string {
  const { precision, qualifier, basis } = event;
  const known =
    qualifier === null ? knownWords.precision[precision] : knownWords.qualified[qualifier];
  return exportWords.dating(dateInWords(event), known, knownWords.basis[basis]);
}

/** Date and status, where a format's own fields cannot say them: “May 2016, day not known; planned”. */
export function cautionInWords(event: DiplomaticEvent): string {
  const status = event.status === 'occurred' ? '' : words.statusAfter[event.status];
  return exportWords.joined([dateCaution(event), status].filter((part) => part !== ''));
}

function dateCaution(event: DiplomaticEvent): string {
  if (event.precision !== 'day') return exportWords.dayUnknown(dateInWords(event));
  return event.qualifier === null ? '' : dateInWords(event);
}

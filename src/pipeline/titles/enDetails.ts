// What an English title adds when another is like it: the place, the month, the day.

import type { Detail } from './distinctLines.ts';
import { placeNameOf } from './titleNames.ts';
import type { DatedTold } from './told.ts';

export const enDetails: readonly Detail<DatedTold>[] = [
  { joint: ' in ', textOf: placeDetail },
  { joint: '', textOf: monthDetail },
  { joint: '', textOf: dayDetail, isFiner: true },
];

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function placeDetail({ places, names }: DatedTold): string {
  const [first] = places;
  return first === undefined ? '' : placeNameOf(names, first);
}

function monthDetail({ on: { year, month } }: DatedTold): string {
  if (year === '') return '';
  return month === undefined ? ` (${year})` : ` (${MONTHS[month - 1]} ${year})`;
}

function dayDetail({ on: { year, month, day } }: DatedTold): string {
  return month === undefined || day === undefined ? '' : ` (${day} ${MONTHS[month - 1]} ${year})`;
}

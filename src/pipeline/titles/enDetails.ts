// What an English title adds when another is like it: the place, the month, the day.

import { titleDate } from './titleDate.ts';
import { placeNameOf } from './titleNames.ts';
import type { Told } from './told.ts';

export const enDetails: readonly ((told: Told) => string)[] = [placeDetail, monthDetail, dayDetail];

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function placeDetail({ places, names }: Told): string {
  const [first] = places;
  const name = first === undefined ? '' : placeNameOf(names, first);
  return name === '' ? '' : ` in ${name}`;
}

function monthDetail({ date }: Told): string {
  const { year, month } = titleDate(date);
  if (year === '') return '';
  return month === undefined ? ` (${year})` : ` (${MONTHS[month - 1]} ${year})`;
}

function dayDetail({ date }: Told): string {
  const { month, day } = titleDate(date);
  return month === undefined || day === undefined ? '' : ` (${day} ${MONTHS[month - 1]})`;
}

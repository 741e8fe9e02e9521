// What a Russian title adds when another is like it: the place, the month, the day.

import type { Detail } from '../distinctLines.ts';
import type { DatedTold } from '../told.ts';
import { ruName } from './ruNames.ts';

export const ruDetails: readonly Detail<DatedTold>[] = [
  { joint: ', ', textOf: placeDetail },
  { joint: '', textOf: monthDetail },
  { joint: '', textOf: dayDetail },
];

const MONTHS =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
const OF_MONTH =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

function placeDetail({ names, places }: DatedTold): string {
  const [first] = places;
  return first === undefined ? '' : ruName(names, first).nom;
}

function monthDetail({ on: { year, month } }: DatedTold): string {
  if (year === '') return '';
  return month === undefined ? ` (${yearText(year)})` : ` (${MONTHS[month - 1]} ${year})`;
}

/** "199X" are the 1990s. */
function yearText(year: string): string {
  return year.includes('X') ? `${year.replace(/X/g, '0')}-е` : year;
}

function dayDetail({ on: { month, day } }: DatedTold): string {
  return month === undefined || day === undefined ? '' : ` (${day} ${OF_MONTH[month - 1]})`;
}

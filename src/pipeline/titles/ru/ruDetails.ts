// What a Russian title adds when another is like it: the place, the month, the day.

import { titleDate } from '../titleDate.ts';
import type { Told } from '../told.ts';
import { ruName } from './ruNames.ts';

export const ruDetails: readonly ((told: Told) => string)[] = [placeDetail, monthDetail, dayDetail];

const MONTHS =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
const OF_MONTH =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

function placeDetail({ names, places }: Told): string {
  const [first] = places;
  const name = first === undefined ? '' : ruName(names, first).nom;
  return name === '' ? '' : `, ${name}`;
}

function monthDetail({ date }: Told): string {
  const { year, month } = titleDate(date);
  if (year === '') return '';
  return month === undefined ? ` (${yearText(year)})` : ` (${MONTHS[month - 1]} ${year})`;
}

/** "199X" are the 1990s. */
function yearText(year: string): string {
  return year.includes('X') ? `${year.replace(/X/g, '0')}-е` : year;
}

function dayDetail({ date }: Told): string {
  const { month, day } = titleDate(date);
  return month === undefined || day === undefined ? '' : ` (${day} ${OF_MONTH[month - 1]})`;
}

// What a Japanese title adds when another is like it: the place, the month, the day.

import { titleDate } from '../titleDate.ts';
import type { Told } from '../told.ts';
import { jaName } from './jaNames.ts';

export const jaDetails: readonly ((told: Told) => string)[] = [placeDetail, monthDetail, dayDetail];

function placeDetail({ names, places }: Told): string {
  const [first] = places;
  const name = first === undefined ? '' : jaName(names, first);
  return name === '' ? '' : `、${name}`;
}

function monthDetail({ date }: Told): string {
  const { year, month } = titleDate(date);
  if (year === '') return '';
  return month === undefined ? `（${yearText(year)}）` : `（${year}年${month}月）`;
}

/** "199X" are the 1990s. */
function yearText(year: string): string {
  return year.includes('X') ? `${year.replace(/X/g, '0')}年代` : `${year}年`;
}

function dayDetail({ date }: Told): string {
  const { month, day } = titleDate(date);
  return month === undefined || day === undefined ? '' : `（${month}月${day}日）`;
}

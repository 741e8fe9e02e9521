// What a Japanese title adds when another is like it: the place, the month, the day.

import type { Detail } from '../distinctLines.ts';
import type { DatedTold } from '../told.ts';
import { jaName } from './jaNames.ts';

export const jaDetails: readonly Detail<DatedTold>[] = [
  { joint: '、', textOf: placeDetail },
  { joint: '', textOf: monthDetail },
  { joint: '', textOf: dayDetail, isFiner: true },
];

function placeDetail({ names, places }: DatedTold): string {
  const [first] = places;
  return first === undefined ? '' : jaName(names, first);
}

function monthDetail({ on: { year, month } }: DatedTold): string {
  if (year === '') return '';
  return month === undefined ? `（${yearText(year)}）` : `（${year}年${month}月）`;
}

/** "199X" are the 1990s. */
function yearText(year: string): string {
  return year.includes('X') ? `${year.replace(/X/g, '0')}年代` : `${year}年`;
}

function dayDetail({ on: { year, month, day } }: DatedTold): string {
  return month === undefined || day === undefined ? '' : `（${year}年${month}月${day}日）`;
}

// What a reader types into the search → what it asks for, one thing after another: a date, as far as the
// given reader of dates knows it for one, or a word.

import { dayIndex } from '../model/day.ts';
import type { EdtfDate } from '../model/edtf.ts';
import { runsOf } from './wordsOf.ts';

export type ReadDate = (text: string) => EdtfDate | undefined;

export interface AskedDays {
  /** In days since 1970-01-01; `to` is the day after the last. */
  readonly from: number;
  readonly to: number;
}

export interface Asked {
  /** A word, folded; a date as it was typed. */
  readonly text: string;
  readonly days: AskedDays | null;
  /** What else it can mean: the figures of a year stand in texts too. */
  readonly word: string | null;
}

/** "6th of May 2016", «пт, 6 мая 2016 г.» */
const MOST_PARTS = 5;
/** A number alone is no date, though it may be a century. */
const HAS_YEAR = /\d{4}|\d{3}x/i;
/** No space divides it from what follows; a decade is no year. */
const JAPANESE_DATE = /\d{4}年(?!代)(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{3}0年代/gu;

export function askedIn(q: string, readDate: ReadDate): Asked[] {
  const parts = q.normalize('NFKC').replace(JAPANESE_DATE, ' $& ').split(/\s+/u);
  const asked: Asked[] = [];
  for (let at = 0; at < parts.length; ) {
    const date = dateAt(parts, at, readDate);
    if (date) asked.push(date.asked);
    else asked.push(...runsOf(parts[at] ?? '').map(wordAsked));
    at += date?.length ?? 1;
  }
  return asked;
}

function wordAsked(word: string): Asked {
  return { text: word, days: null, word };
}

/** The longest that begins here, and how many parts it has. */
function dateAt(
  parts: readonly string[],
  at: number,
  readDate: ReadDate,
): { readonly asked: Asked; readonly length: number } | undefined {
  for (let length = Math.min(MOST_PARTS, parts.length - at); length > 0; length -= 1) {
    const text = parts.slice(at, at + length).join(' ');
    const date = HAS_YEAR.test(text) ? readDate(text) : undefined;
    const days = date && daysOf(date);
    if (!days) continue;
    const isYear = date.precision === 'year' && !date.isInterval;
    const word = isYear ? (/\d{4}/.exec(text)?.[0] ?? null) : null;
    return { asked: { text, days, word }, length };
  }
  return undefined;
}

function daysOf({ earliest, latest }: EdtfDate): AskedDays | undefined {
  if (earliest === null || latest === null) return undefined;
  return { from: dayIndex(earliest), to: dayIndex(latest) + 1 };
}

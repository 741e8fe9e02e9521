// Words a pattern caught, as numbers.

import type { Weekday } from '../../model/day.ts';
import type { Amount, DayPart, Part, Season, Unit } from './reading.ts';
import type { Captured } from './timeRule.ts';
import {
  dayPartOfWord,
  decadeOfWord,
  monthOfWord,
  numberOfWord,
  ordinalOfWord,
  seasonOfWord,
  unitOfWord,
  weekdayOfWord,
} from './words.ts';

type Caught = Captured | undefined;

export function monthOf(caught: Caught): number | null {
  return firstOf(caught, (word) => monthOfWord.get(word));
}

export function weekdayOf(caught: Caught): Weekday | null {
  return firstOf(caught, (word) => weekdayOfWord(word.replace(/s$/, '')) ?? weekdayOfWord(word));
}

export function unitOf(caught: Caught): Unit | null {
  return firstOf(caught, (word) => unitOfWord.get(word));
}

export function seasonOf(caught: Caught): Season | null {
  return firstOf(
    caught,
    (word) => seasonOfWord.get(word) ?? seasonOfWord.get(word.replace(/s$/, '')),
  );
}

export function dayPartOf(caught: Caught): DayPart | null {
  return firstOf(caught, (word) => dayPartOfWord.get(word));
}

const parts: ReadonlyMap<string, Part> = new Map([
  ['early', 'start'],
  ['earlier', 'start'],
  ['beginning', 'start'],
  ['first', 'start'],
  ['second', 'end'],
  ['latter', 'end'],
  ['start', 'start'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['midst', 'mid'],
  ['late', 'end'],
  ['later', 'end'],
  ['end', 'end'],
  ['close', 'end'],
]);

export function partOf(caught: Caught): { readonly part?: Part } {
  const part = firstOf(caught, (word) => parts.get(word));
  return part ? { part } : {};
}

/** "15", "15th", "fifteenth". */
export function dayOf(caught: Caught): number | null {
  return firstOf(caught, (word) => {
    const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
    return digits ? Number(digits[1]) : ordinalOfWord.get(word);
  });
}

export function ordinalOf(caught: Caught): number | null {
  if (!caught) return null;
  const digits = firstOf(caught, (word) => {
    const found = /^(\d+)(?:st|nd|rd|th)?$/.exec(word);
    return found ? Number(found[1]) : undefined;
  });
  if (digits !== null) return digits;
  const values = caught.words.flatMap(
    (word) => ordinalOfWord.get(word) ?? numberOfWord.get(word) ?? [],
  );
  return values.length > 0 ? values.reduce((a, b) => a + b, 0) : null;
}

/** "1956", "'56", "nineteen fifty-six", "two thousand and four". */
export function yearOf(caught: Caught): number | null {
  if (!caught) return null;
  const digits = firstOf(caught, (word) => (/^\d{4}$/.test(word) ? Number(word) : undefined));
  if (digits !== null) return digits;
  const short = firstOf(caught, (word) =>
    /^'\d\d$/.test(word) ? Number(word.slice(1)) : undefined,
  );
  if (short !== null) return short < 30 ? 2000 + short : 1900 + short;
  return spelledYear(caught.words);
}

function spelledYear(words: readonly string[]): number | null {
  const [head, ...rest] = words;
  const first = numberOfWord.get(head ?? '');
  if (first === undefined) return null;
  const tail = rest.map((word) => numberOfWord.get(word) ?? 0).reduce((a, b) => a + b, 0);
  if (rest[0] === 'thousand') return first * 1000 + tail;
  return first * 100 + tail;
}

export function decadeOf(caught: Caught): number | null {
  return firstOf(caught, (word) => {
    const digits = /^'?(\d{2}|\d{4})'?s$/.exec(word);
    return digits ? Number(digits[1]) : decadeOfWord.get(word);
  });
}

const vagueWords = new Set(
  'couple few several some many number dozens hundreds thousands countless'.split(' '),
);

/** "three", "a", "twenty-four", "two and a half", "3.5", "several". */
export function amountOf(caught: Caught): Amount {
  if (!caught) return { value: null };
  if (caught.words.includes('couple')) return { value: 2 };
  if (caught.words.some((word) => vagueWords.has(word))) return { value: null };
  return { value: countOf(caught.words) };
}

function countOf(words: readonly string[]): number {
  const slash = words.indexOf('/');
  if (slash > 1) {
    const share = Number(words[slash - 1]) / Number(words[slash + 1]);
    return countOf(words.slice(0, slash - 1).filter((word) => word !== '-')) + share;
  }
  const half = words.includes('half') ? 0.5 : 0;
  let total = 0;
  for (const word of words) {
    if (/^\d/.test(word)) total += Number(word.replaceAll(',', ''));
    else if (word === 'hundred') total = Math.max(total, 1) * 100;
    else if (word === 'thousand') total = Math.max(total, 1) * 1000;
    else if (word === 'dozen') total = Math.max(total, 1) * 12;
    else total += numberOfWord.get(word) ?? 0;
  }
  const isOne = total === 0 && half === 0;
  return isOne ? 1 : total + half;
}

function firstOf<T>(caught: Caught, read: (word: string) => T | undefined): T | null {
  for (const word of caught?.words ?? []) {
    const value = read(word);
    if (value !== undefined) return value;
  }
  return null;
}

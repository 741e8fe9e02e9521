// What every language needs to know to say a date: whether it is one stretch of the calendar, a range of
// two, open on one side or a season, and how sure it is. A grammar says each; this file asks it.

import { type Day, monthOf, yearOf } from '../../model/day.ts';
import { type EdtfDate, type Precision, parseEdtf, type Qualifier } from '../../model/edtf.ts';
import type { DateWords } from './dateWords.ts';

/** A whole day, month, quarter, year, decade or century. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly precision: Precision;
}

export interface DateStyle {
  readonly isLong: boolean;
  /** Whether one day is said with its weekday; never in a range. */
  readonly hasWeekday: boolean;
  /** Left out wherever the whole date lies in it. */
  readonly year: number | null;
}

/** What stands round a date, where a language's words follow it. */
export type Governed = 'plain' | 'about' | 'from' | 'until';

export interface DateGrammar {
  readonly stretch: (stretch: Stretch, style: DateStyle, governed: Governed) => string;
  /** Of two that are known as finely as each other. */
  readonly range: (first: Stretch, last: Stretch, style: DateStyle, governed: Governed) => string;
  /** Two that are known differently, each with its own qualifier. */
  readonly apart: (first: string, last: string) => string;
  /** The season that begins with a month, 3, 6, 9 or 12. */
  readonly season: (month: number, from: number, to: number, governed: Governed) => string;
  readonly qualified: (words: string, qualifier: Qualifier, style: DateStyle) => string;
  readonly until: (words: string) => string;
  readonly from: (words: string) => string;
  readonly sameDay: string;
  readonly rest: Pick<DateWords, 'monthsTitle' | 'weekdayLetters' | 'monthShort'>;
}

const long: DateStyle = { isLong: true, hasWeekday: true, year: null };
const spoken: DateStyle = { ...long, hasWeekday: false };

export function dateWordsOf(grammar: DateGrammar): DateWords {
  const say = (edtf: string, style: DateStyle, precision?: Precision) =>
    inWords(edtf, style, grammar, precision);
  const shortDate: DateWords['shortDate'] = (edtf, year = null, precision) =>
    say(edtf, { isLong: false, hasWeekday: false, year }, precision);
  const weekdayDate: DateWords['weekdayDate'] = (edtf, year = null, precision) =>
    say(edtf, { isLong: false, hasWeekday: true, year }, precision);
  return {
    longDate: (edtf, precision) => say(edtf, long, precision),
    spokenDate: (edtf, precision) => say(edtf, spoken, precision),
    shortDate,
    weekdayDate,
    printedDate: (edtf) => (isOneDay(parseEdtf(edtf)) ? weekdayDate(edtf) : say(edtf, long)),
    dateSeenFrom: (edtf, from) => {
      const [date, base] = [parseEdtf(edtf), parseEdtf(from)];
      if (edtf === from && isOneDay(date) && !date?.qualifier) return grammar.sameDay;
      return shortDate(edtf, base?.earliest ? yearOf(base.earliest) : null);
    },
    ...grammar.rest,
  };
}

function isOneDay(date: EdtfDate | undefined): boolean {
  return date !== undefined && !date.isInterval && date.precision === 'day';
}

function inWords(
  edtf: string,
  style: DateStyle,
  grammar: DateGrammar,
  precision: Precision | undefined,
): string {
  const date = parseEdtf(edtf);
  if (!date) return edtf;
  if (!date.isInterval) return onePart(date, style, grammar);
  const season = precision === 'season' ? seasonOf(date, style, grammar) : undefined;
  if (season !== undefined) return season;
  const inRange = { ...style, hasWeekday: false };
  const [first, last] = edtf
    .split('/')
    .map((part) => (part === '..' ? undefined : parseEdtf(part)));
  if (first && last) return range(first, last, inRange, grammar);
  if (last) return grammar.until(onePart(last, inRange, grammar, 'until'));
  return first ? grammar.from(onePart(first, inRange, grammar, 'from')) : edtf;
}

function onePart(
  date: EdtfDate,
  style: DateStyle,
  grammar: DateGrammar,
  open: Governed = 'plain',
): string {
  const stretch = stretchOf(date);
  if (!stretch) return '';
  const words = grammar.stretch(stretch, style, governedBy(date.qualifier, open));
  return qualified(words, date.qualifier, style, grammar);
}

function range(first: EdtfDate, last: EdtfDate, style: DateStyle, grammar: DateGrammar): string {
  const [from, to] = [stretchOf(first), stretchOf(last)];
  const isAlike = first.qualifier === last.qualifier && first.precision === last.precision;
  if (!isAlike || !from || !to) {
    return grammar.apart(onePart(first, style, grammar), onePart(last, style, grammar));
  }
  const words = grammar.range(from, to, style, governedBy(first.qualifier, 'plain'));
  return qualified(words, first.qualifier, style, grammar);
}

const SEASON_STARTS: readonly number[] = [3, 6, 9, 12];

/** Undefined where the months are not those of one season. */
function seasonOf(date: EdtfDate, style: DateStyle, grammar: DateGrammar): string | undefined {
  const { earliest, latest, qualifier } = date;
  if (!earliest || !latest) return undefined;
  const [from, to] = [yearOf(earliest), yearOf(latest)];
  const months = (to - from) * 12 + monthOf(latest) - monthOf(earliest) + 1;
  if (months !== 3 || !SEASON_STARTS.includes(monthOf(earliest))) return undefined;
  const words = grammar.season(monthOf(earliest), from, to, governedBy(qualifier, 'plain'));
  return qualified(words, qualifier, style, grammar);
}

function stretchOf({ earliest, latest, precision }: EdtfDate): Stretch | undefined {
  return earliest && latest ? { from: earliest, to: latest, precision } : undefined;
}

function governedBy(qualifier: Qualifier | null, open: Governed): Governed {
  return qualifier === '~' || qualifier === '%' ? 'about' : open;
}

function qualified(
  words: string,
  qualifier: Qualifier | null,
  style: DateStyle,
  grammar: DateGrammar,
): string {
  return qualifier ? grammar.qualified(words, qualifier, style) : words;
}

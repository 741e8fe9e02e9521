// Text in; its words, numbers and marks as tokens, one symbol character each, so that patterns can
// run over `symbols`. Words no pattern knows are all one symbol (two: capital or not). One pass.

import { type Codes, codesOf, textOf } from '../read/codesOf.ts';
import { type WordMemory, wordMemory } from '../read/wordMemory.ts';
import { dotted } from './words.ts';

export interface Tokens {
  readonly count: number;
  /** One character a token, and the same as numbers; beyond the last of these stands NOTHING. */
  readonly symbols: string;
  readonly codes: Codes;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

export type SymbolTable = ReadonlyMap<string, number>;

/** Behind the last token. */
export const NOTHING = 0;
export const UNKNOWN = 1;
export const UNKNOWN_CAPITAL = 2;
export const PARAGRAPH = 3;

const WIDE_GAP = 120;

/** Kinds of character: 0 mark, 1 letter, 2 digit, 3 space, 4 line end. */
const kinds = new Uint8Array(0x10000).map((_, code) => {
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return 1;
  if (code >= 48 && code <= 57) return 2;
  if (code === 10) return 4;
  if (code < 128) return code <= 32 ? 3 : 0;
  if (code === 0xa0 || code === 0x2028 || code === 0x3000) return 3;
  return code >= 0x2010 && code <= 0x2027 ? 0 : 1;
});

/** Beyond the end there are only marks. */
function kindAt(codes: Codes, at: number): number {
  return at < codes.length ? (kinds[codes[at] ?? 0] ?? 0) : 0;
}

export function lexTokens(text: string, table: SymbolTable, codes: Codes = codesOf(text)): Tokens {
  const writer = tokenWriter(text.length);
  const wordAt = wordsOf(table);
  let at = 0;
  let lineEnds = 0;
  let gapStart = 0;
  while (at < codes.length) {
    const kind = kindAt(codes, at);
    if (kind >= 3) {
      if (kind === 4) lineEnds++;
      at++;
      continue;
    }
    if (lineEnds > 1 || at - gapStart > WIDE_GAP) writer.add(PARAGRAPH, at, at);
    const end = kind === 1 ? wordEnd(codes, at) : kind === 2 ? numberEnd(text, codes, at) : at + 1;
    at = kind === 1 ? addWord(at, end) : kind === 2 ? addNumber(at, end) : addMark(at);
    lineEnds = 0;
    gapStart = at;
  }
  return writer.done();

  function addWord(start: number, end: number): number {
    if (end - start === 1 && text.startsWith('.m', end)) return addHalfDay(start);
    const { symbol, mayEndInDot } = wordAt(codes, start, end);
    const stop = mayEndInDot && codes[end] === 46 ? end + 1 : end;
    writer.add(symbol, start, stop);
    return stop;
  }

  function addHalfDay(start: number): number {
    const letter = text[start]?.toLowerCase();
    const end = text[start + 3] === '.' ? start + 4 : start + 3;
    const symbol = letter === 'a' || letter === 'p' ? table.get(`${letter}m`) : undefined;
    writer.add(symbol ?? UNKNOWN, start, end);
    return end;
  }

  function addNumber(start: number, end: number): number {
    const stampEnd = end - start === 4 ? endOfStamp(text, codes, start) : undefined;
    if (stampEnd !== undefined) return add('#stamp', start, stampEnd);
    const tailEnd = wordEnd(codes, end);
    const digits = text.slice(start, end);
    const tail = text.slice(end, tailEnd);
    const apostrophe = tail === '' && text.startsWith("'s", end) && kindAt(codes, end + 2) !== 1;
    const shape = apostrophe ? ownerShape(digits) : numberShape(digits, tail);
    const stop = shape.takesTail ? (apostrophe ? end + 2 : tailEnd) : end;
    writer.add(table.get(shape.name) ?? UNKNOWN, start, stop);
    return stop;
  }

  function addMark(start: number): number {
    if (codes[start] === 39) {
      const possessive = text[start + 1] === 's' && kindAt(codes, start + 2) !== 1;
      if (possessive) return add("'s", start, start + 2);
      const short = /^'(\d\d)(s?)(?![\w.])/.exec(text.slice(start, start + 6));
      if (short) return add(short[2] ? '#decade' : '#yy', start, start + short[0].length);
    }
    writer.add(wordAt(codes, start, start + 1).symbol, start, start + 1);
    return start + 1;
  }

  function add(name: string, start: number, end: number): number {
    writer.add(table.get(name) ?? UNKNOWN, start, end);
    return end;
  }
}

function wordEnd(codes: Codes, from: number): number {
  let at = from;
  while (kindAt(codes, at) === 1) at++;
  return at;
}

const STAMP = /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?/y;

/** A date and a time as machines write them, "2016-02-09T14:05:00Z". */
function endOfStamp(text: string, codes: Codes, start: number): number | undefined {
  if (codes[start + 4] !== 45) return undefined;
  STAMP.lastIndex = start;
  return STAMP.test(text) ? STAMP.lastIndex : undefined;
}

/** The end of digits with thousands commas and a decimal point inside: "30,000", "3.5". */
function numberEnd(text: string, codes: Codes, from: number): number {
  let at = from;
  for (;;) {
    while (kindAt(codes, at) === 2) at++;
    const mark = codes[at];
    const isThousands =
      mark === 44 && at - from <= 15 && /^,\d{3}(?!\d)/.test(text.slice(at, at + 5));
    const isDecimal = mark === 46 && kindAt(codes, at + 1) === 2;
    if (!isThousands && !isDecimal) return at;
    at++;
  }
}

const ORDINAL_TAIL = /^(?:st|nd|rd|th)$/i;

function numberShape(digits: string, tail: string): { name: string; takesTail: boolean } {
  const value = Number(digits);
  if (tail === '') return { name: integerShape(digits), takesTail: false };
  if (ORDINAL_TAIL.test(tail)) return { name: value <= 31 ? '#th31' : '#th99', takesTail: true };
  if (tail === 's' && /^(?:\d{3}0|[1-9]0)$/.test(digits))
    return { name: '#decade', takesTail: true };
  if (/^(?:am|pm)$/i.test(tail)) return { name: integerShape(digits), takesTail: false };
  if (/^q$/i.test(tail) && value >= 1 && value <= 4) return { name: '#quarter', takesTail: true };
  return { name: '#none', takesTail: true };
}

/** "the 1990's" are ten years, "2015's last summit" is of one. */
function ownerShape(digits: string): { name: string; takesTail: boolean } {
  const decade = numberShape(digits, 's');
  return decade.name === '#decade' ? decade : numberShape(digits, '');
}

function integerShape(digits: string): string {
  const value = Number(digits);
  if (digits.includes('.')) return Number.isNaN(value) ? '#dotted' : '#decimal';
  if (digits.includes(',')) return '#big';
  if (digits.length === 2 && digits.startsWith('0')) return '#0';
  if (digits.length > 1 && digits.startsWith('0')) return digits.length === 4 ? '#hhmm' : '#none';
  if (value === 0) return '#24';
  if (digits.length === 4 && value >= 1000 && value < 2200) return '#year';
  const limits = [12, 24, 31, 59, 99, 999];
  const limit = limits.find((most) => value <= most);
  return limit === undefined ? '#big' : `#${limit}`;
}

interface KnownWord {
  readonly symbol: number;
  /** A dot behind it belongs to it: "Jan.". */
  readonly mayEndInDot: boolean;
}

const wordsByTable = new WeakMap<SymbolTable, WordMemory<KnownWord>>();

function wordsOf(table: SymbolTable): WordMemory<KnownWord> {
  const known = wordsByTable.get(table);
  if (known) return known;
  const words = wordsIn(table);
  wordsByTable.set(table, words);
  return words;
}

/** Most words of a text are none of the table's, as their two ends and their length tell. */
function wordsIn(table: SymbolTable): WordMemory<KnownWord> {
  const outlines = new Uint8Array(0x10000);
  for (const word of table.keys()) outlines[outlineOf(codesOf(word), 0, word.length)] = 1;
  const lookedUp = wordMemory((word) => {
    const symbol = table.get(word);
    if (symbol === undefined) return isCapital(word.charCodeAt(0)) ? STRANGE_CAPITAL : STRANGE;
    return { symbol, mayEndInDot: dotted.has(word.toLowerCase()) };
  });
  return (codes, start, end) => {
    if (outlines[outlineOf(codes, start, end)] === 1) return lookedUp(codes, start, end);
    return isCapital(codes[start] ?? 0) ? STRANGE_CAPITAL : STRANGE;
  };
}

const STRANGE: KnownWord = { symbol: UNKNOWN, mayEndInDot: false };
const STRANGE_CAPITAL: KnownWord = { symbol: UNKNOWN_CAPITAL, mayEndInDot: false };

/** Below 0x10000. */
function outlineOf(codes: Codes, start: number, end: number): number {
  const [first, last] = [codes[start] ?? 0, codes[end - 1] ?? 0];
  return ((first & 31) << 11) | ((last & 31) << 6) | ((end - start) & 63);
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function tokenWriter(length: number) {
  let starts = new Uint32Array(Math.max(16, length >> 2));
  let ends = new Uint32Array(starts.length);
  let codes = new Uint16Array(starts.length);
  let count = 0;
  return {
    add(symbol: number, start: number, end: number): void {
      if (count === starts.length) {
        starts = grown(starts, new Uint32Array(count * 2));
        ends = grown(ends, new Uint32Array(count * 2));
        codes = grown(codes, new Uint16Array(count * 2));
      }
      starts[count] = start;
      ends[count] = end;
      codes[count] = symbol;
      count++;
    },
    done(): Tokens {
      return { count, symbols: textOf(codes, 0, count), codes, starts, ends };
    },
  };
}

function grown<T extends Uint16Array | Uint32Array>(array: T, larger: T): T {
  larger.set(array);
  return larger;
}

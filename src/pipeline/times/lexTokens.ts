// Text in; its words, numbers and marks as tokens, one symbol character each, so that patterns can
// run over `symbols`. Words no pattern knows are all one symbol (two: capital or not). One pass.

import { dotted } from './words.ts';

export interface Tokens {
  readonly count: number;
  /** One character a token. */
  readonly symbols: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

export type SymbolTable = ReadonlyMap<string, number>;

export const UNKNOWN = 1;
export const UNKNOWN_CAPITAL = 2;
export const PARAGRAPH = 3;

const CHUNK = 8192;
const WIDE_GAP = 120;

/** Kinds of character: 0 mark, 1 letter, 2 digit, 3 space, 4 line end. */
const kinds = new Uint8Array(128).map((_, code) => {
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return 1;
  if (code >= 48 && code <= 57) return 2;
  if (code === 10) return 4;
  return code <= 32 ? 3 : 0;
});

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return kinds[code] ?? 0;
  if (code === 0xa0 || code === 0x2028 || code === 0x3000) return 3;
  return (code >= 0x2010 && code <= 0x2027) || Number.isNaN(code) ? 0 : 1;
}

export function lexTokens(text: string, table: SymbolTable): Tokens {
  const writer = tokenWriter(text.length);
  const shapes = shapesOf(table);
  let at = 0;
  let lineEnds = 0;
  let gapStart = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind >= 3) {
      if (kind === 4) lineEnds++;
      at++;
      continue;
    }
    if (lineEnds > 1 || at - gapStart > WIDE_GAP) writer.add(PARAGRAPH, at, at);
    const end = kind === 1 ? wordEnd(text, at) : kind === 2 ? numberEnd(text, at) : at + 1;
    at = kind === 1 ? addWord(at, end) : kind === 2 ? addNumber(at, end) : addMark(at);
    lineEnds = 0;
    gapStart = at;
  }
  return writer.done();

  function addWord(start: number, end: number): number {
    const found = isShaped(shapes, text.charCodeAt(start), end - start)
      ? table.get(text.slice(start, end))
      : undefined;
    if (end - start === 1 && text.startsWith('.m', end)) return addHalfDay(start);
    if (found === undefined) {
      const code = text.charCodeAt(start);
      writer.add(code >= 65 && code <= 90 ? UNKNOWN_CAPITAL : UNKNOWN, start, end);
      return end;
    }
    const withDot = text.charCodeAt(end) === 46 && dotted.has(text.slice(start, end).toLowerCase());
    writer.add(found, start, withDot ? end + 1 : end);
    return withDot ? end + 1 : end;
  }

  function addHalfDay(start: number): number {
    const letter = text[start]?.toLowerCase();
    const end = text[start + 3] === '.' ? start + 4 : start + 3;
    const symbol = letter === 'a' || letter === 'p' ? table.get(`${letter}m`) : undefined;
    writer.add(symbol ?? UNKNOWN, start, end);
    return end;
  }

  function addNumber(start: number, end: number): number {
    const stampEnd = end - start === 4 ? endOfStamp(text, start) : undefined;
    if (stampEnd !== undefined) return add('#stamp', start, stampEnd);
    const tailEnd = wordEnd(text, end);
    const digits = text.slice(start, end);
    const tail = text.slice(end, tailEnd);
    const apostrophe = tail === '' && text.startsWith("'s", end) && kindAt(text, end + 2) !== 1;
    const shape = numberShape(digits, apostrophe ? 's' : tail);
    const stop = shape.takesTail ? (apostrophe ? end + 2 : tailEnd) : end;
    writer.add(table.get(shape.name) ?? UNKNOWN, start, stop);
    return stop;
  }

  function addMark(start: number): number {
    if (text.charCodeAt(start) === 39) {
      const possessive = text[start + 1] === 's' && kindAt(text, start + 2) !== 1;
      if (possessive) return add("'s", start, start + 2);
      const short = /^'(\d\d)(s?)(?![\w.])/.exec(text.slice(start, start + 6));
      if (short) return add(short[2] ? '#decade' : '#yy', start, start + short[0].length);
    }
    if (text.charCodeAt(start) === 36) return add('$', start, start + 1);
    return add(text.charAt(start), start, start + 1);
  }

  function add(name: string, start: number, end: number): number {
    writer.add(table.get(name) ?? UNKNOWN, start, end);
    return end;
  }
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && kindAt(text, at) === 1) at++;
  return at;
}

const STAMP = /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?/y;

/** A date and a time as machines write them, "2016-02-09T14:05:00Z". */
function endOfStamp(text: string, start: number): number | undefined {
  if (text.charCodeAt(start + 4) !== 45) return undefined;
  STAMP.lastIndex = start;
  return STAMP.test(text) ? STAMP.lastIndex : undefined;
}

/** The end of digits with thousands commas and a decimal point inside: "30,000", "3.5". */
function numberEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (kindAt(text, at) === 2 && at < text.length) at++;
    const mark = text.charCodeAt(at);
    const isThousands =
      mark === 44 && at - from <= 15 && /^,\d{3}(?!\d)/.test(text.slice(at, at + 5));
    const isDecimal = mark === 46 && at + 1 < text.length && kindAt(text, at + 1) === 2;
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

const WIDTH = 24;

/** Whether any known word begins with that letter and has that length: most words stop here. */
function isShaped(shapes: Uint8Array, code: number, length: number): boolean {
  return code < 128 && length < WIDTH && shapes[code * WIDTH + length] === 1;
}

const shapesByTable = new WeakMap<SymbolTable, Uint8Array>();

function shapesOf(table: SymbolTable): Uint8Array {
  const known = shapesByTable.get(table);
  if (known) return known;
  const shapes = new Uint8Array(128 * WIDTH);
  for (const word of table.keys()) {
    if (word.length < WIDTH) shapes[word.charCodeAt(0) * WIDTH + word.length] = 1;
  }
  shapesByTable.set(table, shapes);
  return shapes;
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
      return { count, symbols: textOf(codes.subarray(0, count)), starts, ends };
    },
  };
}

function grown<T extends Uint16Array | Uint32Array>(array: T, larger: T): T {
  larger.set(array);
  return larger;
}

/** In pieces, since a call takes only so many arguments. */
function textOf(codes: Uint16Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < codes.length; at += CHUNK)
    pieces.push(String.fromCharCode(...codes.subarray(at, at + CHUNK)));
  return pieces.join('');
}

// Text as words, numbers and marks with their places, in one pass. A blank line is a token of its
// own, so that no name reaches over the end of a paragraph. Scanned by hand: a regular expression
// for this takes as long as all the rest of the step ten times over.

import {
  after,
  type CharacterKind,
  DIGIT,
  endOfKind,
  kindAt,
  LETTER,
  LETTER_MARK,
  SPACE,
} from '../read/characterKind.ts';
import { type Codes, codesOf } from '../read/codesOf.ts';
import { wordMemory } from '../read/wordMemory.ts';

/** What stands somewhere: the same word is the same token wherever it stands. */
export interface Token {
  /** As printed. */
  readonly word: string;
  /** For looking up: accents dropped, long words in capitals written as names are. */
  readonly key: string;
  /** The key in small letters. */
  readonly lower: string;
  /** The ends of that and its length as a number below `OUTLINES`: few words share it. */
  readonly outline: number;
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  /** Begins with a capital. */
  readonly capital: boolean;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  /** By token where it begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const MARKS = /\p{M}/gu;
/** "NATO", "SOCHI" and "Sochi" are one; "WHO" and "Who" are not. */
const SHORTEST_FOLDED_CAPITALS = 4;
const LINE_END = 10;
const BLANK = 0x20;

export const OUTLINES = 0x8000;

const BREAK = tokenOf('\n', 'break');

const tokenAt = wordMemory(lookedUp);

export function tokenize(codes: Codes): Tokens {
  const tokens: Token[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0, end = 0; at < codes.length; at = end) {
    end = at + 1;
    if (codes[at] === BLANK) continue;
    const kind = kindAt(codes, at);
    end = endOf(codes, at, kind);
    if (kind === SPACE && !isBlankLine(codes, at, end)) continue;
    tokens.push(kind === SPACE ? BREAK : tokenAt(codes, at, end));
    starts.push(at);
    ends.push(end);
  }
  return { tokens, starts, ends };
}

export function fold(word: string): string {
  const plain = isAscii(word) ? word : word.normalize('NFD').replace(MARKS, '');
  if (plain.length < SHORTEST_FOLDED_CAPITALS || !isCapital(plain, 1)) return plain;
  return plain === plain.toUpperCase() ? plain.charAt(0) + plain.slice(1).toLowerCase() : plain;
}

function endOf(codes: Codes, start: number, kind: CharacterKind): number {
  if (kind === DIGIT || kind === SPACE) return endOfKind(codes, start, kind);
  if (kind !== LETTER) return after(codes, start);
  let at = endOfKind(codes, start, LETTER);
  while (joinsLetters(codes, at)) at = endOfKind(codes, after(codes, at), LETTER);
  return at;
}

/** The apostrophe of "O'Brien" but not that of "Abe's". */
function joinsLetters(codes: Codes, at: number): boolean {
  if (at >= codes.length || codes[at] === BLANK) return false;
  if (kindAt(codes, at) === LETTER_MARK) return true;
  if (!isApostrophe(codes[at]) || !isLetterAt(codes, at + 1)) return false;
  return codes[at + 1] !== SMALL_S || isLetterAt(codes, at + 2);
}

const SMALL_S = 0x73;

function isApostrophe(code: number | undefined): boolean {
  return code === 0x27 || code === 0x2019;
}

function isLetterAt(codes: Codes, at: number): boolean {
  return at < codes.length && kindAt(codes, at) === LETTER;
}

function isBlankLine(codes: Codes, start: number, end: number): boolean {
  if (end - start < 2) return false;
  let lineEnds = 0;
  for (let at = start; at < end; at++) if (codes[at] === LINE_END) lineEnds++;
  return lineEnds > 1;
}

function lookedUp(word: string): Token {
  const first = kindAt(codesOf(word), 0);
  if (first !== LETTER) return tokenOf(word, first === DIGIT ? 'number' : 'mark');
  const key = fold(word);
  const capital = isCapital(word, 0);
  const lower = capital ? key.toLowerCase() : key;
  return { word, key, lower, outline: outlineOf(lower), kind: 'word', capital };
}

function tokenOf(word: string, kind: Token['kind']): Token {
  return { word, key: word, lower: word, outline: outlineOf(word), kind, capital: false };
}

function outlineOf(word: string): number {
  const [first, last] = [word.charCodeAt(0), word.charCodeAt(word.length - 1)];
  return ((first & 31) << 10) | ((last & 31) << 5) | (word.length & 31);
}

function isCapital(word: string, at: number): boolean {
  const code = word.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const character = word.charAt(at);
  return character !== character.toLowerCase();
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false;
  return true;
}

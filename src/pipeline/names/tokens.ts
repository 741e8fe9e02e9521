// Text as words, numbers and marks with their spans, in one pass. A blank line is a token of its
// own, so that no name reaches over the end of a paragraph. Scanned by hand: a regular expression
// for this takes as long as all the rest of the step ten times over.

import type { Span } from '../../model/span.ts';
import {
  after,
  type CharacterKind,
  DIGIT,
  kindAt,
  LETTER,
  LETTER_MARK,
  SPACE,
} from '../read/characterKind.ts';
import { type Codes, codesOf } from '../read/codesOf.ts';
import { wordMemory } from '../read/wordMemory.ts';

export interface Token extends Span {
  /** As printed. */
  readonly word: string;
  /** For looking up: accents dropped, long words in capitals written as names are. */
  readonly key: string;
  /** The key in small letters. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  /** Begins with a capital. */
  readonly capital: boolean;
}

const MARKS = /\p{M}/gu;
/** "NATO", "SOCHI" and "Sochi" are one; "WHO" and "Who" are not. */
const SHORTEST_FOLDED_CAPITALS = 4;
const LINE_END = 10;

const factsOf = wordMemory(lookedUp);

export function tokenize(text: string, codes: Codes = codesOf(text)): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < codes.length; ) {
    const kind = kindAt(codes, at);
    const end = endOf(codes, at, kind);
    if (kind !== SPACE) tokens.push(tokenAt(codes, at, end));
    else if (isBlankLine(codes, at, end)) tokens.push(breakToken(text, at, end));
    at = end;
  }
  return tokens;
}

export function fold(word: string): string {
  const plain = isAscii(word) ? word : word.normalize('NFD').replace(MARKS, '');
  if (plain.length < SHORTEST_FOLDED_CAPITALS || !isCapital(plain, 1)) return plain;
  return plain === plain.toUpperCase() ? plain.charAt(0) + plain.slice(1).toLowerCase() : plain;
}

function endOf(codes: Codes, start: number, kind: CharacterKind): number {
  let at = after(codes, start);
  if (kind === LETTER) {
    while (at < codes.length && continuesWord(codes, at)) at = after(codes, at);
  } else if (kind === DIGIT || kind === SPACE) {
    while (at < codes.length && kindAt(codes, at) === kind) at = after(codes, at);
  }
  return at;
}

/** Letters, and the apostrophe of "O'Brien" but not that of "Abe's". */
function continuesWord(codes: Codes, at: number): boolean {
  const kind = kindAt(codes, at);
  if (kind === LETTER || kind === LETTER_MARK) return true;
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
  let lineEnds = 0;
  for (let at = start; at < end; at++) if (codes[at] === LINE_END) lineEnds++;
  return lineEnds > 1;
}

function tokenAt(codes: Codes, start: number, end: number): Token {
  const { word, key, lower, kind, capital } = factsOf(codes, start, end);
  return { start, end, word, key, lower, kind, capital };
}

function lookedUp(word: string): Omit<Token, 'start' | 'end'> {
  const first = kindAt(codesOf(word), 0);
  if (first !== LETTER)
    return {
      word,
      key: word,
      lower: word,
      kind: first === DIGIT ? 'number' : 'mark',
      capital: false,
    };
  const key = fold(word);
  const capital = isCapital(word, 0);
  return { word, key, lower: capital ? key.toLowerCase() : key, kind: 'word', capital };
}

function breakToken(text: string, start: number, end: number): Token {
  const word = text.slice(start, end);
  return { start, end, word, key: '\n', lower: '\n', kind: 'break', capital: false };
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

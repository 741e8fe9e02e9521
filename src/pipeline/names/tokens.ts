// Text as words, numbers and marks with their spans, in one pass. A blank line is a token of its
// own, so that no name reaches over the end of a paragraph. Scanned by hand: a regular expression
// for this takes as long as all the rest of the step ten times over.

import type { Span } from '../../model/span.ts';

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

type CharacterClass = 'letter' | 'mark of a letter' | 'digit' | 'space' | 'other';

const LETTER = /\p{L}/u;
const LETTER_MARK = /\p{M}/u;
const DIGIT = /\p{N}/u;
const SPACE = /\s/;
const MARKS = /\p{M}/gu;
/** "NATO", "SOCHI" and "Sochi" are one; "WHO" and "Who" are not. */
const SHORTEST_FOLDED_CAPITALS = 4;
const ASCII: readonly CharacterClass[] = Array.from({ length: 128 }, (_, code) =>
  classOfCharacter(String.fromCharCode(code)),
);

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    const end = endOf(text, at, kind);
    if (kind === 'letter') tokens.push(wordToken(text, at, end));
    else if (kind !== 'space') tokens.push(plainToken(text, at, end, kind === 'digit'));
    else if (isBlankLine(text, at, end)) tokens.push(breakToken(text, at, end));
    at = end;
  }
  return tokens;
}

export function fold(word: string): string {
  const plain = isAscii(word) ? word : word.normalize('NFD').replace(MARKS, '');
  if (plain.length < SHORTEST_FOLDED_CAPITALS || !isCapital(plain, 1)) return plain;
  return plain === plain.toUpperCase() ? plain.charAt(0) + plain.slice(1).toLowerCase() : plain;
}

function classAt(text: string, at: number): CharacterClass {
  const code = text.charCodeAt(at);
  return ASCII[code] ?? classOfCharacter(String.fromCodePoint(text.codePointAt(at) ?? code));
}

function classOfCharacter(character: string): CharacterClass {
  if (LETTER.test(character)) return 'letter';
  if (LETTER_MARK.test(character)) return 'mark of a letter';
  if (DIGIT.test(character)) return 'digit';
  return SPACE.test(character) ? 'space' : 'other';
}

function endOf(text: string, start: number, kind: CharacterClass): number {
  let at = after(text, start);
  if (kind === 'letter') {
    while (at < text.length && continuesWord(text, at)) at = after(text, at);
  } else if (kind === 'digit' || kind === 'space') {
    while (at < text.length && classAt(text, at) === kind) at = after(text, at);
  }
  return at;
}

/** Index after the character at an index, which may take two units. */
function after(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && at + 1 < text.length ? at + 2 : at + 1;
}

/** Letters, and the apostrophe of "O'Brien" but not that of "Abe's". */
function continuesWord(text: string, at: number): boolean {
  const kind = classAt(text, at);
  if (kind === 'letter' || kind === 'mark of a letter') return true;
  const character = text.charAt(at);
  if (character !== "'" && character !== '’') return false;
  if (at + 1 >= text.length || classAt(text, at + 1) !== 'letter') return false;
  const isS = text.charAt(at + 1) === 's';
  return !isS || (at + 2 < text.length && classAt(text, at + 2) === 'letter');
}

function isBlankLine(text: string, start: number, end: number): boolean {
  const first = text.indexOf('\n', start);
  if (first < 0 || first >= end) return false;
  const second = text.indexOf('\n', first + 1);
  return second >= 0 && second < end;
}

function wordToken(text: string, start: number, end: number): Token {
  const word = text.slice(start, end);
  const key = fold(word);
  const capital = isCapital(word, 0);
  return { start, end, word, key, lower: capital ? key.toLowerCase() : key, kind: 'word', capital };
}

function plainToken(text: string, start: number, end: number, isNumber: boolean): Token {
  const word = text.slice(start, end);
  const kind = isNumber ? 'number' : 'mark';
  return { start, end, word, key: word, lower: word, kind, capital: false };
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

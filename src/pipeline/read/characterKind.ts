// What kind of character stands where. Each is held against the patterns once; they know all scripts.

import type { Codes } from './codesOf.ts';

export type CharacterKind = number;

export const LETTER = 1;
/** An accent or vowel sign that stands by itself. */
export const LETTER_MARK = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const OTHER = 5;

/** By UTF-16 unit; 0 where it was not asked yet, and of halves of a character. */
const known = new Uint8Array(0x10000);

export function kindAt(codes: Codes, at: number): CharacterKind {
  const code = codes[at] ?? 0;
  return known[code] || newKindAt(codes, at, code);
}

/** Index behind the letters and digits from an index on. */
export function endOfLettersAndDigits(codes: Codes, start: number, to: number): number {
  let at = start;
  while (at < to) {
    const here = known[codes[at] ?? 0] ?? 0;
    if (isLetterOrDigit(here)) at += 1;
    else if (here === 0 && isLetterOrDigit(kindAt(codes, at))) at = after(codes, at);
    else return at;
  }
  return at;
}

export function isLetterOrDigit(kind: CharacterKind): boolean {
  return kind === LETTER || kind === DIGIT;
}

/** Index behind the characters of one kind from an index on. */
export function endOfKind(codes: Codes, start: number, kind: CharacterKind): number {
  let at = start;
  while (at < codes.length) {
    const here = known[codes[at] ?? 0];
    if (here === kind) at += 1;
    else if (here === 0 && kindAt(codes, at) === kind) at = after(codes, at);
    else return at;
  }
  return at;
}

/** Index after the character at an index, which may take two units. */
export function after(codes: Codes, at: number): number {
  return isPair(codes, at) ? at + 2 : at + 1;
}

function newKindAt(codes: Codes, at: number, code: number): CharacterKind {
  if (isPair(codes, at)) return kindOf(String.fromCharCode(code, codes[at + 1] ?? 0));
  const kind = kindOf(String.fromCharCode(code));
  if (!isFirstOfPair(code)) known[code] = kind;
  return kind;
}

function isPair(codes: Codes, at: number): boolean {
  return isFirstOfPair(codes[at] ?? 0) && ((codes[at + 1] ?? 0) & 0xfc00) === 0xdc00;
}

function isFirstOfPair(code: number): boolean {
  return (code & 0xfc00) === 0xd800;
}

function kindOf(character: string): CharacterKind {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return LETTER_MARK;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\s/.test(character) ? SPACE : OTHER;
}

// The words and marks between two places of a text, one after the other: "U.S.", "vis-a-vis" and "didn't" are
// one word, "leader's" is "leader", "--" is one mark. Scanned by hand, because a pattern for this
// takes a tenth of the whole step.

import {
  after,
  endOfLettersAndDigits,
  isLetterOrDigit,
  kindAt,
  LETTER,
  SPACE,
} from '../read/characterKind.ts';
import type { Codes } from '../read/codesOf.ts';

const FULL_STOP = 0x2e;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const RAISED_APOSTROPHE = 0x2019;
const BACKTICK = 0x60;
const SMALL_S = 0x73;

export function eachWord(
  codes: Codes,
  from: number,
  to: number,
  visit: (start: number, end: number, isWord: boolean) => void,
): void {
  for (let start = from; start < to; ) {
    const kind = kindAt(codes, start);
    if (kind === SPACE) {
      start = after(codes, start);
      continue;
    }
    const isWord = isLetterOrDigit(kind);
    const end = isWord ? endOfWord(codes, start, to) : endOfMark(codes, start, to);
    visit(start, withoutOwner(codes, start, end), isWord);
    start = end;
  }
}

export function isApostrophe(code: number | undefined): boolean {
  return code === APOSTROPHE || code === RAISED_APOSTROPHE;
}

function endOfWord(codes: Codes, start: number, to: number): number {
  const initials = endOfInitials(codes, start, to);
  if (initials > 0) return initials;
  let at = endOfLettersAndDigits(codes, start, to);
  while (isJoint(codes[at]) && isWordAt(codes, at + 1, to))
    at = endOfLettersAndDigits(codes, at + 1, to);
  return at;
}

/** They join two halves of a word. */
function isJoint(code: number | undefined): boolean {
  return code === FULL_STOP || code === HYPHEN || isApostrophe(code);
}

/** "U.S.", two or more; 0 where there are none. */
function endOfInitials(codes: Codes, start: number, to: number): number {
  if (codes[after(codes, start)] !== FULL_STOP) return 0;
  let at = start;
  let count = 0;
  while (at < to && kindAt(codes, at) === LETTER) {
    const next = after(codes, at);
    if (next >= to || codes[next] !== FULL_STOP) break;
    at = next + 1;
    count += 1;
  }
  return count > 1 ? at : 0;
}

/** Two apostrophes or backticks are a quotation mark. */
function endOfMark(codes: Codes, start: number, to: number): number {
  const mark = codes[start];
  let at = after(codes, start);
  if (mark === HYPHEN) while (at < to && codes[at] === HYPHEN) at += 1;
  const isDoubled = (mark === APOSTROPHE || mark === BACKTICK) && at < to && codes[at] === mark;
  return isDoubled ? at + 1 : at;
}

/** "leader's" is "leader". */
function withoutOwner(codes: Codes, start: number, end: number): number {
  const isOwner = end - start > 2 && codes[end - 1] === SMALL_S && isApostrophe(codes[end - 2]);
  return isOwner ? end - 2 : end;
}

/** Beyond the end there is nothing but space. */
export function isWordAt(codes: Codes, at: number, to: number): boolean {
  return at < to && isLetterOrDigit(kindAt(codes, at));
}

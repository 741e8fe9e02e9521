// The words and marks between two places of a text, as spans: "U.S.", "vis-a-vis" and "didn't" are
// one word, "leader's" is "leader", "--" is one mark. Scanned by hand, because a pattern for this
// takes a tenth of the whole step.

import type { Span } from '../../model/span.ts';

type Kind = 'letter' | 'digit' | 'space' | 'mark';

const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;
const SPACE = /\s/;
const ASCII: readonly Kind[] = Array.from({ length: 128 }, (_, code) =>
  kindOf(String.fromCharCode(code)),
);
/** They join two halves of a word; two apostrophes or backticks are a quotation mark. */
const JOINTS = ".'’-";
const DOUBLED = "'`";
const APOSTROPHES = "'’";

export function wordSpans(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (let start = from; start < to; ) {
    const kind = kindAt(text, start, to);
    const isWord = kind === 'letter' || kind === 'digit';
    const end = isWord ? endOfWord(text, start, to) : endOfMark(text, start, to);
    if (kind !== 'space') spans.push({ start, end: withoutOwner(text, start, end) });
    start = end;
  }
  return spans;
}

function endOfWord(text: string, start: number, to: number): number {
  const initials = endOfInitials(text, start, to);
  if (initials > 0) return initials;
  let at = endOfRun(text, start, to);
  while (JOINTS.includes(text.charAt(at)) && isWordAt(text, at + 1, to)) {
    at = endOfRun(text, at + 1, to);
  }
  return at;
}

/** "U.S.", two or more; 0 where there are none. */
function endOfInitials(text: string, start: number, to: number): number {
  let at = start;
  let count = 0;
  while (kindAt(text, at, to) === 'letter') {
    const next = after(text, at);
    if (next >= to || text.charAt(next) !== '.') break;
    at = next + 1;
    count += 1;
  }
  return count > 1 ? at : 0;
}

function endOfRun(text: string, start: number, to: number): number {
  let at = start;
  while (isWordAt(text, at, to)) at = after(text, at);
  return at;
}

function endOfMark(text: string, start: number, to: number): number {
  const mark = text.charAt(start);
  let at = after(text, start);
  if (mark === '-') while (at < to && text.charAt(at) === '-') at += 1;
  const isDoubled = DOUBLED.includes(mark) && at < to && text.charAt(at) === mark;
  return isDoubled ? at + 1 : at;
}

/** "leader's" is "leader". */
function withoutOwner(text: string, start: number, end: number): number {
  const isOwner =
    end - start > 2 && text.charAt(end - 1) === 's' && APOSTROPHES.includes(text.charAt(end - 2));
  return isOwner ? end - 2 : end;
}

function isWordAt(text: string, at: number, to: number): boolean {
  const kind = kindAt(text, at, to);
  return kind === 'letter' || kind === 'digit';
}

/** Beyond the end there is nothing but space. */
function kindAt(text: string, at: number, to: number): Kind {
  if (at >= to) return 'space';
  const code = text.charCodeAt(at);
  return ASCII[code] ?? kindOf(String.fromCodePoint(text.codePointAt(at) ?? code));
}

function kindOf(character: string): Kind {
  if (LETTER.test(character)) return 'letter';
  if (DIGIT.test(character)) return 'digit';
  return SPACE.test(character) ? 'space' : 'mark';
}

/** Index after the character at an index, which may take two units. */
function after(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

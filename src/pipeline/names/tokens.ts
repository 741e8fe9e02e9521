// Text as words, numbers and marks with their spans, in one pass. A blank line is a token of its
// own, so that no name reaches over the end of a paragraph.

import type { Span } from '../../model/span.ts';

export interface Token extends Span {
  /** As printed. */
  readonly word: string;
  /** For looking up: accents dropped, long words in capitals written as names are. */
  readonly key: string;
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  /** Begins with a capital. */
  readonly capital: boolean;
}

const TOKEN =
  /(\p{L}[\p{L}\p{M}]*(?:['’](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*)*)|(\p{N}+)|(\n[^\S\n]*\n\s*)|[^\s]/gu;
const NOT_PLAIN = /[^A-Za-z]/;
const MARKS = /\p{M}/gu;
/** "NATO", "SOCHI" and "Sochi" are one; "WHO" and "Who" are not. */
const SHORTEST_FOLDED_CAPITALS = 4;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [word, letters, digits, blank] = match;
    const at = { word, start: match.index, end: match.index + word.length };
    if (letters !== undefined) {
      tokens.push({ ...at, key: fold(word), kind: 'word', capital: isCapital(word) });
    } else {
      const kind = digits !== undefined ? 'number' : blank !== undefined ? 'break' : 'mark';
      tokens.push({ ...at, key: kind === 'break' ? '\n' : word, kind, capital: false });
    }
  }
  return tokens;
}

export function fold(word: string): string {
  const plain = NOT_PLAIN.test(word) ? word.normalize('NFD').replace(MARKS, '') : word;
  if (plain.length < SHORTEST_FOLDED_CAPITALS || plain !== plain.toUpperCase()) return plain;
  return plain.charAt(0) + plain.slice(1).toLowerCase();
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

// The text of an article as a site publishes it. Where only excerpts may be published, everything
// else is withheld: each of its characters, line ends aside, is replaced by one and the same sign, so
// that the text keeps its length and every excerpt its place.

import { byPosition, lengthOf, type Span } from './span.ts';

/** Light shade: what stands in a file for a character that is not published. */
export const WITHHELD = '░';

const CHARACTER = /[^\n\r\u2028\u2029]/g;

export interface PublishedText {
  /** As long as the whole text. */
  readonly text: string;
  /** Where its words are withheld, sorted. */
  readonly withheld: readonly Span[];
}

export function withholdAllBut(whole: string, kept: readonly Span[]): PublishedText {
  const withheld = gapsBetween(whole, kept);
  let text = '';
  let at = 0;
  for (const { start, end } of withheld) {
    text += whole.slice(at, start) + whole.slice(start, end).replace(CHARACTER, WITHHELD);
    at = end;
  }
  return { text: text + whole.slice(at), withheld };
}

/** What lies between the kept spans, without the blanks at its ends; blanks alone are no gap. */
function gapsBetween(whole: string, kept: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let at = 0;
  for (const { start, end } of [...kept].sort(byPosition)) {
    gaps.push(trimmed(whole, { start: at, end: Math.max(at, start) }));
    at = Math.max(at, end);
  }
  gaps.push(trimmed(whole, { start: at, end: Math.max(at, whole.length) }));
  return gaps.filter((gap) => lengthOf(gap) > 0);
}

function trimmed(whole: string, { start, end }: Span): Span {
  const words = whole.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

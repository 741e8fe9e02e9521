// The words of a text that come nearest to a quote it no longer has: to be shown to a person, who
// decides. Likeness cannot tell a new wording from its opposite, so nothing follows from it here.

import search from 'approx-string-match';
import { agreeInWhatDecides } from './decidingWords.ts';

/** The longest quote has 400 characters. */
const MOST_ERRORS = 100;
const SHARE_OF_ERRORS = 0.3;

/** Undefined where nothing is near, several places are equally so, or a deciding word differs. */
export function nearWords(text: string, quote: string): string | undefined {
  const most = Math.min(MOST_ERRORS, Math.floor(quote.length * SHARE_OF_ERRORS));
  const matches = search(text, quote, most).map((match) => wholeWords(text, match));
  const [words, ...others] = new Set(matches);
  if (words === undefined || others.length > 0) return undefined;
  return haveSameEnds(words, quote) && agreeInWhatDecides(words, quote) ? words : undefined;
}

/** A denial right before or after the words would else go unseen. */
function haveSameEnds(a: string, b: string): boolean {
  const [ofA, ofB] = [a, b].map((words) => words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  return ofA?.at(0) === ofB?.at(0) && ofA?.at(-1) === ofB?.at(-1);
}

function wholeWords(text: string, match: { readonly start: number; readonly end: number }): string {
  let { start, end } = match;
  while (isInWord(text, start)) start -= 1;
  while (isInWord(text, end)) end += 1;
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

function isInWord(text: string, at: number): boolean {
  return /^[\p{L}\p{M}\p{N}’'-]{2}$/u.test(text.slice(at - 1, at + 1));
}

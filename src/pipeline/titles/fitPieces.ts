// Joins the pieces of a headline within a length: whole pieces only, the last ones go first, and the
// first is shortened to what it cannot do without.

import { nounRows } from '../reports/verbLexicon.ts';
import { firstFitting, type LineOf } from './lineOf.ts';
import { isWeak, strongLine } from './weakWords.ts';

const ANY = Number.MAX_SAFE_INTEGER;

export function fitPieces(pieces: readonly string[]): LineOf {
  const whole = pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
  const steps = whole.length * 2;
  return firstFitting(steps + 1, (step) => {
    if (step === steps) return shorterPhrases(wordsOf(whole[0] ?? ''));
    const kept = whole.slice(0, whole.length - (step >> 1));
    return step % 2 === 0 ? [strongLine(kept.join(' '), ANY)] : shortEnds(kept);
  });
}

/** The last piece without its list or what hangs on its verb: "on fish, timber" → "on fish". */
function shortEnds(pieces: readonly string[]): string[] {
  if (pieces.length < 2) return [];
  const before = pieces.slice(0, -1).join(' ');
  const last = (pieces.at(-1) ?? '').split(' ');
  const opening = openingOf(last);
  const bare = opening > 1 && isWeak(last[opening] ?? '') ? opening : last.length;
  return [jointIn(last, opening), bare]
    .filter((kept) => kept > 1 && kept < last.length)
    .map((kept) => strongLine(`${before} ${last.slice(0, kept).join(' ')}`, ANY));
}

/** A noun phrase brought down: without "of …", without its list, then names and noun, then the noun. */
export function shortPhrase(phrase: string): LineOf {
  const words = wordsOf(phrase);
  return firstFitting(2, (step) =>
    step === 0 ? [strongLine(words.join(' '), ANY)] : shorterPhrases(words),
  );
}

function wordsOf(phrase: string): string[] {
  return phrase.split(' ').filter((word) => word !== '');
}

function shorterPhrases(words: readonly string[]): string[] {
  const opening = words.slice(0, openingOf(words));
  const body = words.slice(opening.length, jointIn(words, opening.length));
  const attempts = [
    [...opening, ...body],
    ...[namesAndHead(body), body.slice(-2), body.slice(-1)]
      .filter((end) => end.length > 0)
      .map((end) => [...opening, ...commonNoun(body, end)]),
  ];
  return attempts
    .filter((attempt) => !isTornName(words, attempt))
    .map((attempt) => strongLine(attempt.join(' '), ANY));
}

/** How many words a piece cannot lose: its preposition, or "to" and its verb. */
function openingOf(words: readonly string[]): number {
  const [first = '', second] = words;
  if (first === 'to') return Math.min(2, words.length);
  if (second === undefined || !isWeak(first)) return 0;
  return second === 'to' ? Math.min(3, words.length) : 1;
}

/** Where a piece may end: "development of the north, and fish" → 1; "head of state" stays whole. */
function jointIn(words: readonly string[], opening: number): number {
  const joint = words.findIndex(
    (word, i) =>
      i > opening &&
      ((JOINTS.has(word) && words[i + 1] !== 'state') || words[i - 1]?.endsWith(',')),
  );
  return joint < 0 ? words.length : joint;
}

const JOINTS = new Set(['of', 'and', 'or']);

/** "high-ranking Norwegian fishing official" → "Norwegian official". */
function namesAndHead(body: readonly string[]): string[] {
  const head = body.at(-1);
  const names = body.slice(0, -1).filter((word) => /^[\p{Lu}\d$]/u.test(word));
  return head === undefined || names.length === 0 ? [] : [...names, head];
}

/** "Lofoten Islands" is not "Islands". */
function isTornName(words: readonly string[], attempt: readonly string[]): boolean {
  if (attempt.length === words.length) return false;
  const first = attempt.find((word) => !isWeak(word)) ?? '';
  const at = words.lastIndexOf(first);
  return at > 0 && /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(words[at - 1] ?? '');
}

/** "1875 Joint Treaty" is a "treaty" when its name is gone. */
function commonNoun(body: readonly string[], end: readonly string[]): readonly string[] {
  const [only, ...others] = end;
  if (only === undefined || others.length > 0 || body.length < 2) return end;
  return nounRows(only.toLowerCase()).length > 0 ? [only.toLowerCase()] : end;
}

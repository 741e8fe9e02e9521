// Joins the pieces of a headline within a length: whole pieces only, the last ones go first, and the
// first is shortened to what it cannot do without.

import { nounRows } from '../reports/verbLexicon.ts';
import { isWeak, strongLine } from './weakWords.ts';

const ANY = Number.MAX_SAFE_INTEGER;

export interface FittedPieces {
  readonly text: string;
  /** Something was left out. */
  readonly isCut: boolean;
}

export function fitPieces(pieces: readonly string[], max: number): FittedPieces {
  const whole = pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
  for (let count = whole.length; count > 0; count--) {
    const text = strongLine(whole.slice(0, count).join(' '), ANY);
    if (text.length <= max && text !== '') return { text, isCut: count < whole.length };
    const short = shortEnd(whole.slice(0, count), max);
    if (short !== '') return { text: short, isCut: true };
  }
  return { text: shortPhrase(whole[0] ?? '', max), isCut: true };
}

/** The last piece without its list or what hangs on its verb: "on fish, timber" → "on fish". */
function shortEnd(pieces: readonly string[], max: number): string {
  const last = (pieces.at(-1) ?? '').split(' ');
  const opening = openingOf(last);
  for (const kept of [
    untilJoint(last),
    opening.length > 1 && isWeak(last[opening.length] ?? '') ? opening : last,
  ]) {
    if (pieces.length < 2 || kept.length === last.length || kept.length < 2) continue;
    const text = strongLine([...pieces.slice(0, -1), kept.join(' ')].join(' '), ANY);
    if (text.length <= max) return text;
  }
  return '';
}

/** A noun phrase brought down: without "of …", without its list, then names and noun, then the noun. */
export function shortPhrase(phrase: string, max: number): string {
  const words = phrase.split(' ').filter((word) => word !== '');
  const whole = strongLine(words.join(' '), ANY);
  if (whole !== '' && whole.length <= max) return whole;
  const opening = openingOf(words);
  const body = untilJoint(words).slice(opening.length);
  const attempts = [
    [...opening, ...body],
    ...[namesAndHead(body), body.slice(-2), body.slice(-1)]
      .filter((end) => end.length > 0)
      .map((end) => [...opening, ...commonNoun(body, end)]),
  ];
  for (const attempt of attempts.filter((end) => !isTornName(words, end))) {
    const text = strongLine(attempt.join(' '), ANY);
    if (text !== '' && text.length <= max) return text;
  }
  return '';
}

/** The preposition, or "to" and its verb: what a piece cannot lose. */
function openingOf(words: readonly string[]): string[] {
  const to = words.findIndex(
    (word, i) => word === 'to' && i < 2 && words.slice(0, i).every(isWeak),
  );
  if (to >= 0) return words.slice(0, to + 2);
  return words.slice(0, 1).filter((word) => isWeak(word) && words.length > 1);
}

/** "development of the north, and fish" → "development"; "head of state" stays whole. */
function untilJoint(words: readonly string[]): string[] {
  const opening = openingOf(words).length;
  const joint = words.findIndex(
    (word, i) =>
      i > opening &&
      ((/^(?:of|and|or)$/.test(word) && words[i + 1] !== 'state') || words[i - 1]?.endsWith(',')),
  );
  return joint < 0 ? [...words] : words.slice(0, joint);
}

/** "high-ranking Norwegian fishing official" → "Norwegian official". */
function namesAndHead(body: readonly string[]): string[] {
  const head = body.at(-1);
  const names = body.slice(0, -1).filter((word) => /^[\p{Lu}\d$]/u.test(word));
  return head === undefined || names.length === 0 ? [] : [...names, head];
}

/** "Lofoten Islands" is not "Islands". */
function isTornName(words: readonly string[], attempt: readonly string[]): boolean {
  const first = attempt.find((word) => !isWeak(word)) ?? '';
  const at = words.lastIndexOf(first);
  return (
    at > 0 &&
    /^\p{Lu}/u.test(first) &&
    /^\p{Lu}/u.test(words[at - 1] ?? '') &&
    attempt.length < words.length
  );
}

/** "1875 Joint Treaty" is a "treaty" when its name is gone. */
function commonNoun(body: readonly string[], end: readonly string[]): readonly string[] {
  const [only, ...others] = end;
  if (only === undefined || others.length > 0 || body.length < 2) return end;
  return nounRows(only.toLowerCase()).length > 0 ? [only.toLowerCase()] : end;
}

// Joins the pieces of a headline within a length: whole pieces only, the last ones go first, and the
// first is shortened to what it cannot do without.

import { isWeak, strongLine } from './weakWords.ts';

export interface FittedPieces {
  readonly text: string;
  /** Something was left out. */
  readonly isCut: boolean;
}

export function fitPieces(pieces: readonly string[], max: number): FittedPieces {
  const whole = pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
  for (let count = whole.length; count > 0; count--) {
    const text = strongLine(whole.slice(0, count).join(' '), Number.MAX_SAFE_INTEGER);
    if (text.length <= max && text !== '') return { text, isCut: count < whole.length };
  }
  return { text: shortPhrase(whole[0] ?? '', max), isCut: true };
}

/** A noun phrase brought down: without "of …", without its list, then names and noun, then the noun. */
export function shortPhrase(phrase: string, max: number): string {
  const words = phrase.split(' ').filter((word) => word !== '');
  const attempts = [
    words,
    untilJoint(words),
    namesAndHead(untilJoint(words)),
    untilJoint(words).slice(-2),
    untilJoint(words).slice(-1),
  ];
  for (const attempt of attempts) {
    const text = strongLine(attempt.join(' '), Number.MAX_SAFE_INTEGER);
    if (text !== '' && text.length <= max) return text;
  }
  return '';
}

/** "development of the north, and fish" → "development". */
function untilJoint(words: readonly string[]): string[] {
  const opening = isWeak(words[0] ?? '') ? 1 : 0;
  const joint = words.findIndex(
    (word, i) => i > opening && (/^(?:of|and|or)$/.test(word) || words[i - 1]?.endsWith(',')),
  );
  return joint < 0 ? [...words] : words.slice(0, joint);
}

/** "high-ranking Norwegian fishing official" → "Norwegian official". */
function namesAndHead(words: readonly string[]): string[] {
  const head = words.at(-1);
  const opening = words.slice(0, 1).filter(isWeak);
  const names = words.slice(opening.length, -1).filter((word) => /^[\p{Lu}\d$]/u.test(word));
  return head === undefined ? [] : [...opening, ...names, head];
}

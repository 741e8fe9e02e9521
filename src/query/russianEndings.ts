// Russian words change at their end: what a reader types is looked for without its ending, so that
// "Курилы" and "Курилами" find each other. Only the question is cut, never the text, and never to
// less than four letters, so that a word is always found by itself.

import { fold } from './fold.ts';

const LEAST_LEFT = 4;
const CYRILLIC = /^\p{Script=Cyrillic}+$/u;

/** Of nouns, adjectives and surnames; the longest that fits is cut. */
const endings = [
  'иями ией иях ями ами ого его ому ему ыми ими ях ах ов ев ей ой ий ый ая яя ое ее ые ие ых их ым им',
  'ом ем ам ям ую юю ию ия ии ью а я ы и у ю е о ь й',
]
  .flatMap((line) => line.split(' '))
  .map(fold)
  .sort((a, b) => b.length - a.length);

/** The part of a folded word that its other forms begin with too. */
export function withoutEnding(word: string): string {
  if (!CYRILLIC.test(word)) return word;
  const ending = endings.find(
    (each) => word.endsWith(each) && word.length - each.length >= LEAST_LEFT,
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}

// A text as the words it is found by. Where no space divides words, as in Japanese, every two
// characters that stand together are one, and the last of a run alone, so that any part of the run is
// the beginning of one of them.

import { fold } from './fold.ts';

const UNSPACED = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}`;
const RUN = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, 'gu');
const BEGINS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');

export function wordsOf(text: string): string[] {
  return runsOf(text).flatMap((run) => (isUnspaced(run) ? [...pairsOf(run), lastOf(run)] : [run]));
}

/** As a reader types them: words, and whole runs of what no space divides; folded. */
export function runsOf(text: string): string[] {
  return fold(text)
    .split(' ')
    .flatMap((word) => word.match(RUN) ?? []);
}

export function isUnspaced(run: string): boolean {
  return BEGINS_UNSPACED.test(run);
}

/** Each two neighbours; a character without one, alone. */
export function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

function lastOf(run: string): string {
  return [...run].at(-1) ?? '';
}

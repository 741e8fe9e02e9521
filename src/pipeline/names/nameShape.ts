// What in a text has the shape of a person's name: "Ilmar J. Kask", "Anneke van der Berg".

import { notPersonWords } from './cueWords.ts';
import type { Naming } from './gazetteer.ts';
import type { NamedText } from './namedText.ts';

export interface NameShape {
  readonly from: number;
  readonly to: number;
  /** How many words, initials included, particles not. */
  readonly words: number;
  /** Index of the family name's first token. */
  readonly family: number;
}

const LONGEST_NAME = 4;
const PARTICLES = new Set('van von de der den bin al el da di la le ter'.split(' '));

export function nameFrom(text: NamedText, from: number): NameShape | undefined {
  let [to, words, family] = [from, 0, from];
  while (words < LONGEST_NAME) {
    const start = words > 0 ? afterParticles(text, to) : to;
    const next = wordOfName(text, start, words);
    if (next === undefined) break;
    family = start;
    to = next;
    words++;
  }
  const after = text.tokens[to];
  if (words === 0 || (after && isAdjacentName(text, to))) return undefined;
  return { from, to, words, family };
}

/** A further capitalised word means that this is the head of some other name: "Ilmar Kask Library". */
function isAdjacentName({ tokens, titleAt }: NamedText, at: number): boolean {
  const token = tokens[at];
  return token?.capital === true && token.kind === 'word' && !titleAt[at];
}

function afterParticles({ tokens }: NamedText, at: number): number {
  let index = at;
  while (PARTICLES.has(tokens[index]?.word ?? '')) index++;
  return tokens[index]?.capital ? index : at;
}

/** Index after the next word of a name, with the hyphen or initial's dot it carries. */
function wordOfName(text: NamedText, at: number, words: number): number | undefined {
  const { tokens, hitAt, titleAt } = text;
  const token = tokens[at];
  if (!token?.capital || notPersonWords.has(token.word) || titleAt[at]) return undefined;
  const hit = hitAt[at];
  if (hit && (words === 0 || hit.to - hit.from > 1 || !hit.values.some(canBeSurname)))
    return undefined;
  if (token.word.length === 1 && tokens[at + 1]?.word === '.') return at + 2;
  return isHyphenated(text, at) ? at + 3 : at + 1;
}

function isHyphenated({ tokens, starts, ends }: NamedText, at: number): boolean {
  if (tokens[at + 1]?.word !== '-' || tokens[at + 2]?.kind !== 'word') return false;
  return ends[at] === starts[at + 1] && ends[at + 1] === starts[at + 2];
}

function canBeSurname(naming: Naming): boolean {
  return naming.kind === 'place' || (naming.kind === 'person' && naming.form === 'family');
}

// The part of a Japanese name that a headline uses: 安倍 of 安倍晋三, プーチン of ウラジーミル・プーチン;
// the whole of a Chinese or Korean name, and of an emperor's.

import type { Actor } from '../../../model/schema.ts';
import { gazetteer } from '../../names/gazetteer.ts';

/** Null for whom no Japanese name is known. */
export function jaFamilyName({ id, familyName, names }: Actor): string | null {
  if (names.ja === null || familyName === null) return names.ja;
  const [family, given] = (gazetteer.persons.get(id)?.ja ?? names.ja).split(' ');
  return (given === undefined ? names.ja.split('・').at(-1) : family) ?? names.ja;
}

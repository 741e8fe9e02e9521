// All people of the gazetteer.

import type { PersonRow } from './gazetteerRow.ts';
import { peopleOfJapan } from './persons/japan.ts';
import { peopleOfOthers } from './persons/others.ts';
import { peopleOfRussia } from './persons/russia.ts';
import { peopleOfSovietUnion } from './persons/sovietUnion.ts';

export const persons: readonly PersonRow[] = [
  ...peopleOfJapan,
  ...peopleOfRussia,
  ...peopleOfSovietUnion,
  ...peopleOfOthers,
];

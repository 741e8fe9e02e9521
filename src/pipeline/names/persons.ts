// All people of the gazetteer.

import type { PersonRow } from './gazetteerRow.ts';
import { recent } from './persons/recent.ts';

export const persons: readonly PersonRow[] = [...recent];

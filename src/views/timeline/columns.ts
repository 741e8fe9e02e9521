// All that only days as columns need: their boxes, their cards and how these are painted. Fetched when
// the first picture stands, or for it where it begins with columns.

import { columnBoxes } from './columnBoxes.ts';
import { paintCard } from './paintCard.ts';
import { placeColumns } from './placeColumns.ts';

export type Columns = typeof columns;

export const columns = { columnBoxes, placeColumns, paintCard };

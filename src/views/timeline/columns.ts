// What a first picture of years can do without: threads between marks and what they join, the flag of the
// selected day, the sign of what the reader added, marks that change lanes, and all that only days as
// columns need: their boxes, their cards, what joins them and how these are painted. Fetched when the first picture stands, or for it where it begins with columns.

import { relatedIn } from '../../state/related.ts';
import { layoutCardThreads } from './cardThreads.ts';
import { columnBoxes } from './columnBoxes.ts';
import { paintCard } from './paintCard.ts';
import { paintFlag, paintFlagLine } from './paintFlag.ts';
import { paintThread } from './paintThread.ts';
import { paintYours } from './paintYours.ts';
import { placeColumns } from './placeColumns.ts';
import { sceneThreads } from './sceneThreads.ts';
import { settle } from './settling.ts';
import { stampCluster } from './stampCluster.ts';

export type Columns = typeof columns;

export const columns = {
  columnBoxes,
  placeColumns,
  layoutCardThreads,
  paintCard,
  paintFlag,
  paintFlagLine,
  sceneThreads,
  paintThread,
  paintYours,
  relatedIn,
  settle,
  stampCluster,
};

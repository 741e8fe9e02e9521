// An event that lies outside the window, and the least move that shows it.

import type { DayWindow } from '../../state/store.ts';
import type { Extent } from '../shared/eventExtent.ts';
import { type FoldedScale, pan } from './foldedScale.ts';
import { liesOf } from './viewLane.ts';

export type Direction = 'earlier' | 'later';

/** How far from the edge an event that was gone to should stand. */
const INSET_PX = 120;

/** An event that lies outside. */
export interface Outside {
  readonly row: number;
  readonly extent: Extent;
  /** Whether it counts where its middle is, as among too many bars. */
  readonly isPoint: boolean;
}

/** The window at the same scale that shows the event, some way from the edge; undefined where it
 * is in view already. */
export function windowShowing(
  { extent, isPoint }: Pick<Outside, 'extent' | 'isPoint'>,
  scale: FoldedScale,
): DayWindow | undefined {
  if (liesOf(extent, scale, isPoint) === 'inside') return undefined;
  const x = middleX(extent, scale);
  const inset = Math.min(INSET_PX, scale.width / 4);
  return pan(scale, x < 0 ? inset - x : scale.width - inset - x);
}

export function middleX({ from, to }: Extent, scale: FoldedScale): number {
  const known = {
    from: Number.isFinite(from) ? from : to - 1,
    to: Number.isFinite(to) ? to : from + 1,
  };
  return (scale.toX(known.from) + scale.toX(known.to)) / 2;
}

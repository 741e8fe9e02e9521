// The nearest events that lie outside the window, and the least move that shows one.

import { must } from '../../model/check.ts';
import type { DiplomaticEvent } from '../../model/schema.ts';
import type { DayWindow } from '../../state/store.ts';
import { extentOf } from '../shared/eventExtent.ts';
import { type FoldedScale, pan } from './foldedScale.ts';
import { RIGHT_MARGIN } from './pictureMargin.ts';
import { liesOf } from './viewLane.ts';

export type Direction = 'earlier' | 'later';

/** How far from the edge an event that was gone to should stand. */
const INSET_PX = 120;

/** `events` by first day. */
export function nearestOutside(
  events: readonly DiplomaticEvent[],
  direction: Direction,
  scale: FoldedScale,
): DiplomaticEvent | undefined {
  const outside = events.filter((event) => lies(event, scale) === direction);
  const away = (event: DiplomaticEvent) => Math.abs(middleX(event, scale) - scale.width / 2);
  return outside.reduce<DiplomaticEvent | undefined>(
    (best, event) => (!best || away(event) < away(best) ? event : best),
    undefined,
  );
}

/** The window at the same scale that shows the event, some way from the edge; undefined where it
 * is in view already. */
export function windowShowing(event: DiplomaticEvent, scale: FoldedScale): DayWindow | undefined {
  if (lies(event, scale) === 'inside') return undefined;
  const x = middleX(event, scale);
  const inset = Math.min(INSET_PX, scale.width / 4);
  return pan(scale, x < 0 ? inset - x : scale.width - inset - x);
}

export function firstAndLast(
  events: readonly DiplomaticEvent[],
): readonly [DiplomaticEvent, DiplomaticEvent] | undefined {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return undefined;
  const latest = events.reduce((best, event) =>
    (event.earliest ?? '') >= (best.earliest ?? '') ? event : best,
  );
  return [first, must(latest, 'a list with a first has a last')];
}

export function lies(event: DiplomaticEvent, scale: FoldedScale): Direction | 'inside' {
  return liesOf(extentOf(event), scale, scale.width + RIGHT_MARGIN);
}

function middleX(event: DiplomaticEvent, scale: FoldedScale): number {
  const { from, to } = extentOf(event);
  const known = {
    from: Number.isFinite(from) ? from : to - 1,
    to: Number.isFinite(to) ? to : from + 1,
  };
  return (scale.toX(known.from) + scale.toX(known.to)) / 2;
}

// What opening a cluster does: the window that takes its events apart, or none where no zoom can
// and a list has to.

import type { DayWindow } from '../../state/store.ts';
import { extentOf } from '../shared/eventExtent.ts';
import type { FoldedScale } from './foldedScale.ts';
import { groupsOf, type Mark } from './mark.ts';
import { MIN_DAYS } from './windowBounds.ts';

/** A zoom that brings less than this is not worth the press. */
const LEAST_GAIN = 0.7;
const MARGIN = 0.35;

export function windowToOpen(mark: Mark, scale: FoldedScale): DayWindow | undefined {
  const groups = groupsOf(mark);
  if (groups.length < 2) return undefined;
  const leads = groups.map(({ events }) => extentOf(events[0]));
  const bounds = leads.filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to));
  if (bounds.length < 2) return undefined;
  const from = bounds.reduce(
    (least, extent) => Math.min(least, extent.from),
    Number.POSITIVE_INFINITY,
  );
  const to = bounds.reduce((most, extent) => Math.max(most, extent.to), Number.NEGATIVE_INFINITY);
  const days = Math.max(MIN_DAYS, (to - from) * (1 + 2 * MARGIN));
  if (days * scale.pxPerDay > LEAST_GAIN * scale.width) return undefined;
  const middle = (from + to) / 2;
  return { from: middle - days / 2, to: middle + days / 2 };
}

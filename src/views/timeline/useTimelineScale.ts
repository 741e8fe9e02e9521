// From the shown events, the window and the width: the folds there are, how far one can go, and
// the scale of this frame.

import { useMemo } from 'react';
import type { EventList } from '../../model/eventTable.ts';
import type { LanePlan } from '../../query/lanePlan.ts';
import type { DayWindow } from '../../state/store.ts';
import { type Fold, findFolds } from '../shared/folds.ts';
import { type FoldedScale, foldedScale } from './foldedScale.ts';
import { indexEvents, type TimelineIndex } from './timelineIndex.ts';
import { boundsOf, clampWindow, fitWindow } from './windowBounds.ts';

export interface TimelineScale {
  readonly index: TimelineIndex;
  readonly folds: readonly Fold[];
  /** Stretches that would be folded had the reader not opened them. */
  readonly opened: readonly Fold[];
  readonly fit: DayWindow;
  readonly bounds: DayWindow;
  readonly scale: FoldedScale;
}

export interface ScaleInput {
  readonly events: EventList;
  readonly window: DayWindow | null;
  readonly unfolded: readonly number[];
  readonly width: number;
  readonly plan: LanePlan;
}

export function useTimelineScale(input: ScaleInput): TimelineScale {
  const { events, window, unfolded, width, plan } = input;
  const { rows, table } = events;
  const { columns } = table;
  const index = useMemo(() => indexEvents(columns, rows, plan), [columns, rows, plan]);
  const gaps = useMemo(() => findFolds(index.ranges), [index]);
  const { folds, opened } = useMemo(
    () => ({
      folds: gaps.filter(({ year }) => !unfolded.includes(year)),
      opened: gaps.filter(({ year }) => unfolded.includes(year)),
    }),
    [gaps, unfolded],
  );
  const fit = useMemo(() => fitWindow(index.extent), [index]);
  const bounds = useMemo(() => boundsOf(fit, folds), [fit, folds]);
  const scale = useMemo(() => {
    const wanted = window ? clampWindow(window, bounds, width, folds) : fit;
    return foldedScale(wanted, width, folds);
  }, [window, bounds, fit, folds, width]);
  return { index, folds, opened, fit, bounds, scale };
}

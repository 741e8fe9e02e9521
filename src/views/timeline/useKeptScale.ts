// When the room changes, as when the panel opens, the scale stays: the window loses its right end.
// And a selection made elsewhere comes into view, by the least movement that shows it.

import { useEffect, useRef } from 'react';
import type { DiplomaticEvent } from '../../model/schema.ts';
import { extentOf } from '../shared/eventExtent.ts';
import { foldedScale } from './foldedScale.ts';
import { windowShowing } from './outside.ts';
import type { Movement } from './useMovement.ts';
import type { TimelineScale } from './useTimelineScale.ts';

interface Kept {
  readonly timeScale: TimelineScale;
  readonly selected: DiplomaticEvent | undefined;
  readonly movement: Movement;
  /** Nobody has moved yet: then all events fit, whatever the room. */
  readonly isFitted: boolean;
  /** False until the room is known. */
  readonly isReady: boolean;
}

export function useKeptScale({ timeScale, selected, movement, isFitted, isReady }: Kept): void {
  const { scale, folds } = timeScale;
  const last = useRef<{ scale: typeof scale; id: string | undefined } | undefined>(undefined);
  useEffect(() => {
    if (!isReady) return;
    const before = last.current;
    last.current = { scale, id: selected?.id };
    if (!before) return;
    const isResized = before.scale.width !== scale.width;
    const isOther = before.id !== selected?.id;
    const kept =
      isResized && !isFitted
        ? { from: before.scale.window.from, to: before.scale.toDay(scale.width) }
        : scale.window;
    const keptScale = foldedScale(kept, scale.width, folds);
    const mayHide = selected !== undefined && (isResized || isOther);
    const shown = mayHide
      ? windowShowing({ extent: extentOf(selected), isPoint: false }, keptScale)
      : undefined;
    if (isResized && !isFitted) movement.move(() => shown ?? kept);
    else if (shown) movement.goTo(() => shown);
  }, [scale, folds, selected, movement, isFitted, isReady]);
}

// Below the lanes: all the years with the same folds, how much happened when, and the window on it
// to drag. Its two ends are sliders for keys and screen readers.

import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react';
import { dayAt } from '../../../model/day.ts';
import type { DayWindow } from '../../../state/store.ts';
import { axisLabels } from '../../shared/axisLabels.ts';
import { held } from '../../shared/calendarDays.ts';
import { longDate } from '../../shared/dateWords.ts';
import type { Fold } from '../../shared/folds.ts';
import { foldedScale, isFolded } from '../foldedScale.ts';
import { layoutTicks } from '../ticks.ts';
import type { TimelineIndex } from '../timelineIndex.ts';
import { timelineWords } from '../timelineWords.ts';
import type { LaterParts } from '../useLaterParts.ts';
import { densityBars } from './densityBars.ts';
import { StripInside, StripPicture } from './StripPicture.tsx';
import { type Grip, stripFrame } from './stripWindow.ts';

interface DensityStripProps {
  readonly index: TimelineIndex;
  readonly fit: DayWindow;
  readonly folds: readonly Fold[];
  readonly window: DayWindow;
  readonly width: number;
  readonly height: number;
  /** Middle of the selected event's days. */
  readonly selectedDay: number | undefined;
  readonly onWindow: (window: DayWindow) => void;
  /** Undefined until fetched; then it can be dragged. */
  readonly parts: LaterParts | undefined;
}

interface Hold {
  readonly grip: Grip;
  readonly startX: number;
  readonly window: DayWindow;
}

export function DensityStrip(props: DensityStripProps) {
  const { index, fit, folds, window, width, height, selectedDay, onWindow, parts } = props;
  const strip = useMemo(() => foldedScale(fit, width, folds), [fit, width, folds]);
  const density = useMemo(() => densityBars(index, strip), [index, strip]);
  const ticks = useMemo(() => layoutTicks(strip, axisLabels.strip), [strip]);
  const torn = useMemo(() => folds.filter((fold) => isFolded(fold, strip)), [folds, strip]);
  const drawn = { strip, density, folds: torn, height };
  const hold = useRef<Hold | undefined>(undefined);
  const frame = stripFrame(window, strip);

  const onTake = (grip: Grip) => (pressed: PointerEvent) => {
    if (pressed.button !== 0) return;
    pressed.stopPropagation();
    pressed.currentTarget.setPointerCapture(pressed.pointerId);
    hold.current = { grip, startX: pressed.clientX, window };
  };
  const onDrag = (moved: PointerEvent) => {
    if (!hold.current || !parts) return;
    const { grip, startX, window: start } = hold.current;
    onWindow(parts.draggedWindow(start, grip, moved.clientX - startX, strip));
  };
  const onLetGo = () => {
    hold.current = undefined;
  };
  const onKey = (grip: Grip) => (pressed: KeyboardEvent) => {
    const dx = parts?.pixelsOfKey(pressed.key, strip);
    if (!parts || dx === undefined) return;
    pressed.preventDefault();
    onWindow(parts.draggedWindow(window, grip, dx, strip));
  };
  const onPressStrip = (pressed: PointerEvent<HTMLElement>) => {
    if (!parts) return;
    const x = pressed.clientX - pressed.currentTarget.getBoundingClientRect().left;
    onWindow(parts.draggedWindow(window, 'whole', x - (frame.x0 + frame.x1) / 2, strip));
  };
  const grips = { onPointerMove: onDrag, onPointerUp: onLetGo, onPointerCancel: onLetGo };

  return (
    <div className="density">
      <p className="density-caption">{timelineWords.overview}</p>
      <div className="density-strip" style={{ height }} onPointerDown={onPressStrip}>
        <StripPicture
          {...drawn}
          ticks={ticks}
          selectedX={selectedDay === undefined ? undefined : strip.toX(selectedDay)}
        />
        <StripInside {...drawn} frame={frame} />
        <div
          className="density-window"
          style={{ left: frame.x0, width: frame.x1 - frame.x0 }}
          onPointerDown={onTake('whole')}
          {...grips}
        />
        {(['from', 'to'] as const).map((grip) => (
          <div
            key={grip}
            className="density-handle"
            role="slider"
            tabIndex={0}
            aria-label={grip === 'from' ? timelineWords.windowStart : timelineWords.windowEnd}
            aria-valuemin={Math.min(held(fit.from), endDay(grip, window))}
            aria-valuemax={Math.max(held(fit.to), endDay(grip, window))}
            aria-valuenow={endDay(grip, window)}
            aria-valuetext={longDate(dayAt(endDay(grip, window)))}
            style={{ left: grip === 'from' ? frame.x0 : frame.x1 }}
            data-grip={grip}
            onKeyDown={onKey(grip)}
            onPointerDown={onTake(grip)}
            {...grips}
          />
        ))}
      </div>
    </div>
  );
}

function endDay(grip: 'from' | 'to', { from, to }: DayWindow): number {
  return grip === 'from' ? held(from) : held(Math.ceil(to) - 1);
}

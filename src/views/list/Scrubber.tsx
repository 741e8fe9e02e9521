// The picture of the whole list at its edge: drag in it, or use it as a slider, to move through
// the list. Ticks of one kind are one path, so thousands of events are a dozen elements.

import { type KeyboardEvent, type PointerEvent, useMemo } from 'react';
import type { DiplomaticEvent } from '../../model/schema.ts';
import { longDate } from '../shared/dateWords.ts';
import { sideInks } from '../shared/palette.ts';
import { listWords } from './listWords.ts';
import { eventAt, type ScrubLayout, scrubLayout } from './scrubLayout.ts';
import type { VisibleRows } from './useVisibleRows.ts';

interface ScrubberProps {
  readonly events: readonly DiplomaticEvent[];
  readonly height: number;
  readonly visible: VisibleRows;
  readonly listId: string;
  readonly onGo: (index: number, to: 'start' | 'center') => void;
}

const WIDTH = 46;
const TICK = { 1: 4, 2: 7, 3: 12 } as const;
const PAGE = 10;

export function Scrubber({ events, height, visible, listId, onGo }: ScrubberProps) {
  const layout = useMemo(() => scrubLayout(events, height), [events, height]);
  const { at } = visible;
  const event = events[at];

  const follow = (pointer: PointerEvent) => {
    const top = pointer.currentTarget.getBoundingClientRect().top;
    onGo(eventAt(layout, pointer.clientY - top), 'center');
  };
  const onKeyDown = (pressed: KeyboardEvent) => {
    const next = keyTarget(pressed.key, visible.first, events.length);
    if (next === undefined) return;
    pressed.preventDefault();
    onGo(next, 'start');
  };

  return (
    <div
      className="scrubber"
      role="slider"
      tabIndex={0}
      aria-label={listWords.scrubber}
      aria-controls={listId}
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={Math.max(1, events.length)}
      aria-valuenow={at + 1}
      aria-valuetext={
        event && listWords.place(longDate(event.date, event.precision), at + 1, events.length)
      }
      onKeyDown={onKeyDown}
      onPointerDown={(pointer) => {
        pointer.currentTarget.setPointerCapture(pointer.pointerId);
        follow(pointer);
      }}
      onPointerMove={(pointer) => {
        if (pointer.currentTarget.hasPointerCapture(pointer.pointerId)) follow(pointer);
      }}
    >
      <svg width={WIDTH} height={height} aria-hidden="true">
        <Frame layout={layout} visible={visible} height={height} />
        {layout.folds.map((y) => (
          <path key={y} className="scrub-fold" d={`M4 ${y + 2}${'l5-4 5 4'.repeat(3)}`} />
        ))}
        <g className="scrub-ticks">
          <Ticks events={events} layout={layout} />
        </g>
        {layout.labels.map(({ y, text, isYear }) => (
          <text key={y} className={isYear ? 'scrub-year' : 'scrub-month'} x={6} y={y + 4}>
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
}

interface FrameProps {
  readonly layout: ScrubLayout;
  readonly visible: VisibleRows;
  readonly height: number;
}

function Frame({ layout, visible, height }: FrameProps) {
  const half = Math.max(layout.pitch / 2, 1);
  const top = (layout.ticks[visible.first] ?? 0) - half;
  const bottom = (layout.ticks[visible.last] ?? 0) + half;
  const y = Math.max(1, Math.min(top, height - 16));
  return (
    <rect
      className="scrub-frame"
      x={1.5}
      y={y}
      width={WIDTH - 3}
      height={Math.min(Math.max(14, bottom - top), Math.max(0, height - y - 1))}
      rx={3}
    />
  );
}

interface TicksProps {
  readonly events: readonly DiplomaticEvent[];
  readonly layout: ScrubLayout;
}

function Ticks({ events, layout }: TicksProps) {
  const paths = useMemo(() => {
    const byKind = new Map<string, { event: DiplomaticEvent; d: string }>();
    events.forEach((event, i) => {
      const isSolid = event.status === 'occurred';
      const key = `${event.side} ${event.salience} ${isSolid}`;
      const tick = `M${WIDTH - 4} ${layout.ticks[i]}h-${TICK[event.salience]}`;
      const path = byKind.get(key);
      if (path) path.d += tick;
      else byKind.set(key, { event, d: tick });
    });
    return [...byKind];
  }, [events, layout]);
  return paths.map(([key, { event, d }]) => (
    <path
      key={key}
      d={d}
      fill="none"
      style={{ stroke: `var(${sideInks[event.side]})` }}
      strokeWidth={Math.min(event.salience === 3 ? 3 : 2, Math.max(0.5, layout.pitch))}
      strokeDasharray={event.status === 'occurred' ? undefined : '2 1.5'}
    />
  ));
}

/** The row to put at the top, for a key pressed while `first` is there. */
function keyTarget(key: string, first: number, count: number): number | undefined {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: first + 1,
    ArrowRight: first + 1,
    ArrowUp: first - 1,
    ArrowLeft: first - 1,
    PageDown: first + PAGE,
    PageUp: first - PAGE,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  return target === undefined ? undefined : Math.min(count - 1, Math.max(0, target));
}

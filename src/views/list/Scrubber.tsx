// The picture of the whole list at its edge: drag in it, or use it as a slider, to move through
// the list. Ticks of one kind are one path, so thousands of events are a dozen elements.

import { type KeyboardEvent, type PointerEvent, useMemo } from 'react';
import { type EventList, type EventTable, eventAt } from '../../model/eventTable.ts';
import { type Side, sides, statuses } from '../../model/vocabulary.ts';
import { longDate } from '../shared/dateWords.ts';
import { sideInks } from '../shared/palette.ts';
import { listWords } from './listWords.ts';
import { type ScrubLayout, scrubLayout } from './scrubLayout.ts';
import type { VisibleRows } from './useVisibleRows.ts';

interface ScrubberProps {
  readonly events: EventList;
  readonly height: number;
  readonly visible: VisibleRows;
  readonly listId: string;
  readonly onGo: (index: number, to: 'start' | 'center') => void;
}

const WIDTH = 46;
const TICK = { 1: 4, 2: 7, 3: 12 } as const;
const PAGE = 10;

export function Scrubber({ events, height, visible, listId, onGo }: ScrubberProps) {
  const { rows, table } = events;
  const { columns } = table;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the picture follows from the columns
  const layout = useMemo(() => scrubLayout(events, height), [rows, columns, height]);
  const { at } = visible;
  const event = eventAt(events, at);

  const follow = (pointer: PointerEvent) => {
    const top = pointer.currentTarget.getBoundingClientRect().top;
    onGo(layout.placeAt(pointer.clientY - top), 'center');
  };
  const onKeyDown = (pressed: KeyboardEvent) => {
    const next = keyTarget(pressed.key, visible.first, rows.length);
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
      aria-valuemax={Math.max(1, rows.length)}
      aria-valuenow={at + 1}
      aria-valuetext={
        event && listWords.place(longDate(event.date, event.precision), at + 1, rows.length)
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
  const top = layout.tickAt(visible.first) - half;
  const bottom = layout.tickAt(visible.last) + half;
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
  readonly events: EventList;
  readonly layout: ScrubLayout;
}

interface TickPath {
  readonly key: string;
  readonly side: Side;
  readonly salience: 1 | 2 | 3;
  readonly isSolid: boolean;
  d: string;
}

/** Ticks nearer than this are one, the longest of them. */
const LEAST_APART = 0.5;

function Ticks({ events, layout }: TicksProps) {
  const { rows, table } = events;
  const { columns } = table;
  const paths = useMemo(() => ticksOf({ rows, columns }, layout), [rows, columns, layout]);
  return paths.map(({ key, side, salience, isSolid, d }) => (
    <path
      key={key}
      d={d}
      fill="none"
      style={{ stroke: `var(${sideInks[side]})` }}
      strokeWidth={Math.min(salience === 3 ? 3 : 2, Math.max(0.5, layout.pitch))}
      strokeDasharray={isSolid ? undefined : '2 1.5'}
    />
  ));
}

const OCCURRED = statuses.indexOf('occurred');

function ticksOf(
  { rows, columns }: Pick<EventList, 'rows'> & Pick<EventTable, 'columns'>,
  layout: ScrubLayout,
): readonly TickPath[] {
  const paths = new Map<string, TickPath>();
  const together = Math.max(1, Math.floor(LEAST_APART / layout.pitch));
  for (let first = 0; first < rows.length; first += together) {
    const { place, row } = longest(rows, columns.salience, first, first + together);
    const side = sides[columns.side[row] ?? 0] ?? 'others';
    const salience = asSalience(columns.salience[row]);
    const isSolid = columns.status[row] === OCCURRED;
    const key = `${side} ${salience} ${isSolid}`;
    const tick = `M${WIDTH - 4} ${layout.tickAt(place)}h-${TICK[salience]}`;
    const path = paths.get(key);
    if (path) path.d += tick;
    else paths.set(key, { key, side, salience, isSolid, d: tick });
  }
  return [...paths.values()];
}

function longest(rows: Uint32Array, salience: Uint8Array, first: number, end: number) {
  let place = first;
  for (let i = first; i < Math.min(end, rows.length); i += 1) {
    if ((salience[rows[i] ?? 0] ?? 0) > (salience[rows[place] ?? 0] ?? 0)) place = i;
  }
  return { place, row: rows[place] ?? 0 };
}

function asSalience(code: number | undefined): 1 | 2 | 3 {
  return code === 3 || code === 2 ? code : 1;
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

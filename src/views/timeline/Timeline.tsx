// The timeline: axis, lanes and density strip. It takes what it shows as props and says what the
// reader did through callbacks; the scene, worked out once a frame, feeds canvas and buttons alike.

import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { EventList } from '../../model/eventTable.ts';
import type { DiplomaticEvent } from '../../model/schema.ts';
import type { LaneKind, LanePlan } from '../../query/lanePlan.ts';
import type { DayWindow } from '../../state/store.ts';
import { extentOf } from '../shared/eventExtent.ts';
import { DensityStrip } from './density/DensityStrip.tsx';
import { LaneSelect } from './LaneSelect.tsx';
import { Lanes } from './Lanes.tsx';
import './timeline.css';
import './gutter.css';
import './marks.css';
import './controls.css';
import './density/density.css';
import './clusterList.css';
import { timelineWords } from './timelineWords.ts';
import { useTimeline } from './useTimeline.ts';
import { ZoomButtons } from './ZoomButtons.tsx';
import { anchorOf } from './zoomAnchor.ts';

export interface TimelineProps {
  /** All that is shown. */
  readonly events: EventList;
  /** The lanes, and which events stand in each. */
  readonly plan: LanePlan;
  /** Other lanes are on their way. */
  readonly isWaiting: boolean;
  /** Ids of the lanes that are down to one row. */
  readonly collapsed: readonly string[];
  /** What is drawn; null fits all events. */
  readonly window: DayWindow | null;
  /** Nobody has moved: the whole window is shown whatever the room. */
  readonly isFitted: boolean;
  readonly selection: string | null;
  readonly pointed: string | null;
  /** Folds the reader opened, by first year. */
  readonly unfolded: readonly number[];
  readonly onWindow: (window: DayWindow | null) => void;
  readonly onSelect: (eventId: string | null) => void;
  readonly onPoint: (eventId: string | null) => void;
  readonly onUnfold: (year: number) => void;
  readonly onLanes: (by: LaneKind) => void;
  /** Down to one row, or back. */
  readonly onCollapse: (laneId: string) => void;
  /** How many events the marks stand for, and the window where it is not the one asked for. */
  readonly onDrawn: (inView: number, clamped: DayWindow | null) => void;
  readonly areSingleKeysOn?: boolean;
  /** Where the zoom buttons go; without it there are none. */
  readonly controlSlot?: Element | null;
}

export function Timeline(props: TimelineProps) {
  const frame = useTimeline(props);
  const { scene, scale, selected, movement, width, list, parts } = frame;
  const { inView } = scene;
  useTelling(props, inView, scale.window);
  return (
    <section
      ref={frame.refs.root}
      className="timeline"
      aria-label={timelineWords.timeline}
      data-idle="false"
      data-gutter={frame.gutter}
      data-lanes={props.plan.by}
    >
      {props.controlSlot &&
        createPortal(
          <>
            <LaneSelect by={props.plan.by} onLanes={props.onLanes} />
            <ZoomButtons
              onZoom={(factor) => movement.zoomBy(factor, anchorOf(scene.marks, width))}
              onFit={movement.fitAll}
            />
          </>,
          props.controlSlot,
        )}
      <div className="timeline-axis" aria-hidden="true">
        <canvas ref={frame.refs.axis} style={{ width: scene.width }} />
      </div>
      <Lanes frame={frame} {...props} />
      <DensityStrip
        index={frame.index}
        fit={frame.fit}
        folds={frame.folds}
        window={scale.window}
        width={width}
        height={frame.stripHeight}
        selectedDay={selected && middleOf(selected)}
        onWindow={(next) => movement.move(() => next)}
        parts={parts}
      />
      {frame.card && parts && (
        <parts.MarkCard
          card={frame.card}
          table={props.events.table}
          onClose={frame.cardMoves.onLeave}
        />
      )}
      {list && parts && (
        <parts.ClusterList
          mark={list}
          table={props.events.table}
          onSelect={props.onSelect}
          onClose={frame.onCloseList}
        />
      )}
    </section>
  );
}

/** Rounding apart, which is not worth a word. */
const SAME_DAYS = 0.5;

function useTelling({ onDrawn, window }: TimelineProps, inView: number, drawn: DayWindow): void {
  const isSame =
    !window ||
    (Math.abs(window.from - drawn.from) < SAME_DAYS && Math.abs(window.to - drawn.to) < SAME_DAYS);
  const clamped = isSame ? null : drawn;
  useEffect(() => onDrawn(inView, clamped), [onDrawn, inView, clamped]);
}

/** Undefined for an open date, which has no middle. */
function middleOf(event: DiplomaticEvent): number | undefined {
  const { from, to } = extentOf(event);
  const middle = (from + to) / 2;
  return Number.isFinite(middle) ? middle : undefined;
}

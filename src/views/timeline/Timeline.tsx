// The timeline: axis, lanes and density strip. It takes what it shows as props and says what the
// reader did through callbacks; the scene, worked out once a frame, feeds canvas and buttons alike.

import { useCallback, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { DiplomaticEvent } from '../../model/schema.ts';
import type { DayWindow } from '../../state/store.ts';
import { Axis } from './Axis.tsx';
import { ClusterList } from './ClusterList.tsx';
import { DensityStrip } from './density/DensityStrip.tsx';
import { extentOf } from './eventExtent.ts';
import { FoldAgain } from './FoldAgain.tsx';
import { FoldButtons } from './FoldButtons.tsx';
import { Gutter, LaterButtons } from './Gutter.tsx';
import { MarkButtons } from './MarkButtons.tsx';
import type { Mark } from './mark.ts';
import { windowToOpen } from './openMark.ts';
import { RIGHT_MARGIN } from './scene.ts';
import './timeline.css';
import { timelineWords } from './timelineWords.ts';
import { useCanvas } from './useCanvas.ts';
import { useDrawn } from './useDrawn.ts';
import { useGestures } from './useGestures.ts';
import { useIdle } from './useIdle.ts';
import { useKeptScale } from './useKeptScale.ts';
import { useMeasure } from './useMeasure.ts';
import { useMovement } from './useMovement.ts';
import { usePalette } from './usePalette.ts';
import { useScene } from './useScene.ts';
import { useSelectionInSight } from './useSelectionInSight.ts';
import { useSize } from './useSize.ts';
import { useSteps } from './useSteps.ts';
import { useTimelineKeys } from './useTimelineKeys.ts';
import { useTimelineScale } from './useTimelineScale.ts';
import { ZoomButtons } from './ZoomButtons.tsx';
import { anchorOf } from './zoomAnchor.ts';

export interface TimelineProps {
  /** All that is shown, by first day. */
  readonly events: readonly DiplomaticEvent[];
  /** What is drawn; null fits all events. */
  readonly window: DayWindow | null;
  readonly selection: string | null;
  readonly pointed: string | null;
  /** Folds the reader opened, by first year. */
  readonly unfolded: readonly number[];
  readonly onWindow: (window: DayWindow | null) => void;
  readonly onSelect: (eventId: string | null) => void;
  readonly onPoint: (eventId: string | null) => void;
  readonly onUnfold: (year: number) => void;
  readonly areSingleKeysOn?: boolean;
  /** Where the zoom buttons go; without it there are none. */
  readonly controlSlot?: Element | null;
}

const WIDE_GUTTER = 112;
const NARROW_GUTTER = 44;
const NARROW_BELOW = 760;
const AXIS = 34;
const STRIP = 74;
const LOW_STRIP = 44;
const LOW_BELOW = 430;

export function Timeline(props: TimelineProps) {
  const { events, window, selection, pointed, unfolded, onWindow, onSelect, onPoint } = props;
  const root = useRef<HTMLElement>(null);
  const lanes = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [list, setList] = useState<Mark | undefined>();

  const size = useSize(root);
  const isNarrow = size.width < NARROW_BELOW;
  const pictureWidth = Math.max(120, size.width - (isNarrow ? NARROW_GUTTER : WIDE_GUTTER));
  const stripHeight = size.height < LOW_BELOW ? LOW_STRIP : STRIP;
  const lanesHeight = Math.max(0, size.height - AXIS - stripHeight);

  const idle = useIdle(root);
  const palette = usePalette();
  const { measure, areFontsIn } = useMeasure(palette);
  const width = pictureWidth - RIGHT_MARGIN;
  const timeScale = useTimelineScale({ events, window, unfolded, width });
  const { index, scale, folds, opened, fit } = timeScale;
  const selected = useMemo(() => events.find(({ id }) => id === selection), [events, selection]);
  const movement = useMovement(timeScale, onWindow, idle);
  const { scene, ticks } = useScene({
    index,
    scale,
    selected,
    measure,
    height: lanesHeight,
    isMoving: movement.isMoving,
  });
  const frame = useMemo(
    () => ({ scene, ticks: ticks.major.map(({ x }) => x), pointed, palette }),
    [scene, ticks, pointed, palette],
  );
  useCanvas(canvas, frame);
  useKeptScale({
    timeScale,
    selected,
    movement,
    isFitted: window === null,
    isReady: size.width > 0,
  });
  useSelectionInSight(lanes, selection, lanesHeight);
  const isDrawn = areFontsIn && size.width > 0;
  useDrawn(idle, isDrawn);
  const hint = useGestures(surface, { movement, isDrawn, idle });
  useTimelineKeys({ movement, scene, scale, selected, isOn: props.areSingleKeysOn ?? true });
  const { orderOf, onStepOut, goToOutside } = useSteps({ events, scale, scene, movement });

  const onOpen = useCallback(
    (mark: Mark) => {
      if (mark.count === 1) {
        onSelect(mark.id);
        return;
      }
      const opened = windowToOpen(mark, scale);
      if (opened) movement.goTo(() => opened);
      else setList(mark);
    },
    [movement, onSelect, scale],
  );
  const selectedExtent = selected && extentOf(selected);

  return (
    <section
      ref={root}
      className="timeline"
      aria-label={timelineWords.timeline}
      data-idle="false"
      data-gutter={isNarrow ? 'narrow' : 'wide'}
    >
      {props.controlSlot &&
        createPortal(
          <ZoomButtons
            onZoom={(factor) => movement.zoomBy(factor, anchorOf(scene.marks, width))}
            onFit={movement.fitAll}
          />,
          props.controlSlot,
        )}
      <Axis ticks={ticks} folds={scene.folds} scale={scale} selected={selected} />
      <div ref={lanes} className="timeline-lanes" style={{ height: lanesHeight }}>
        <div className="timeline-picture" style={{ height: scene.height }}>
          <Gutter
            lanes={scene.lanes}
            isNarrow={isNarrow}
            onEarlier={(lane) => goToOutside(lane, 'earlier')}
          />
          <div ref={surface} className="timeline-surface">
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: this canvas cannot be focused, the buttons over it are */}
            <canvas
              ref={canvas}
              style={{ width: scene.width, height: scene.height }}
              aria-hidden="true"
            />
            <FoldButtons folds={scene.folds} onUnfold={props.onUnfold} />
            <FoldAgain opened={opened} scale={scale} onFold={props.onUnfold} />
            <MarkButtons
              marks={scene.marks}
              orderOf={orderOf}
              onOpen={onOpen}
              onPoint={onPoint}
              onStepOut={onStepOut}
            />
            <LaterButtons lanes={scene.lanes} onLater={(lane) => goToOutside(lane, 'later')} />
            {hint && (
              <p className="timeline-hint" role="status">
                {hint === 'zoom key' ? timelineWords.zoomHint(zoomKey()) : timelineWords.noGestures}
              </p>
            )}
          </div>
        </div>
      </div>
      <DensityStrip
        index={index}
        fit={fit}
        folds={folds}
        window={scale.window}
        width={width}
        height={stripHeight}
        selectedDay={selectedExtent && (selectedExtent.from + selectedExtent.to) / 2}
        onWindow={(next) => movement.move(() => next)}
      />
      {list && <ClusterList mark={list} onSelect={onSelect} onClose={() => setList(undefined)} />}
    </section>
  );
}

function zoomKey(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
}

// Everything the timeline works out for one frame, in the order in which one thing needs another:
// room, scale, scene, movement, gestures, keys.

import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type EventColumns, rowOfId } from '../../model/eventColumns.ts';
import type { LaneKind } from '../../query/lanePlan.ts';
import { useMedia } from '../shared/useMedia.ts';
import { type Size, useSize } from '../shared/useSize.ts';
import { type FoldedScale, foldedScale } from './foldedScale.ts';
import type { Mark } from './mark.ts';
import type { Frame } from './paint.ts';
import { AXIS } from './paintAxis.ts';
import { RIGHT_MARGIN } from './pictureMargin.ts';
import type { TimelineProps } from './Timeline.tsx';
import { useCanvas } from './useCanvas.ts';
import { useDrawn } from './useDrawn.ts';
import { useGestures } from './useGestures.ts';
import { type InHand, useHand } from './useHand.ts';
import { useHeld, useIdle } from './useIdle.ts';
import { useKeptScale } from './useKeptScale.ts';
import { type LaterParts, useColumns, useLaterParts } from './useLaterParts.ts';
import { useMarkCard } from './useMarkCard.ts';
import { useMeasure } from './useMeasure.ts';
import { useMovement } from './useMovement.ts';
import { usePalette } from './usePalette.ts';
import { type Drawn, useScene } from './useScene.ts';
import { useSelectionInSight } from './useSelectionInSight.ts';
import { useSteps } from './useSteps.ts';
import { type TimelineScale, useTimelineScale } from './useTimelineScale.ts';
import { hasColumns } from './viewLane.ts';

export interface TimelineRefs {
  readonly root: RefObject<HTMLElement | null>;
  readonly lanes: RefObject<HTMLDivElement | null>;
  readonly surface: RefObject<HTMLDivElement | null>;
  readonly axis: RefObject<HTMLCanvasElement | null>;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
}

const WIDE_GUTTER = 112;
const NAMED_GUTTER = 84;
const NARROW_GUTTER = 44;
const NARROW_SCREEN = '(max-width: 899.98px)';
const NARROW_BELOW = 600;
const MIN_PICTURE = 120;
const STRIP = 74;
const LOW_STRIP = 44;
const LOW_BELOW = 430;

export type TimelineFrame = ReturnType<typeof useTimeline>;

export function useTimeline(props: TimelineProps) {
  const { events, plan, collapsed, selection, pointed, unfolded, onWindow } = props;
  const refs = useTimelineRefs();
  const size = useSize(refs.root);
  const isNarrowScreen = useMedia(NARROW_SCREEN);
  const gutter = gutterIn(size, isNarrowScreen, plan.by);
  const room = roomIn(size, gutterWidths[gutter]);
  const idle = useIdle(refs.root);
  useHeld(idle, 'lanes', props.isWaiting);
  const palette = usePalette();
  const { measure, areFontsIn } = useMeasure(palette);

  const [isBegun, setBegun] = useState(false);
  const parts = useLaterParts(isBegun, idle);
  const loaded = parts.status === 'ready' ? parts.part : undefined;
  const inHand = useHand({ shown: props.window, onWindow, create: loaded?.createHand });
  const window = inHand.window ?? props.window;
  const timeScale = useTimelineScale({ events, plan, window, unfolded, width: room.width });
  const { index, scale } = timeScale;
  const { table } = events;
  const selectedRow = useRowOf(table.columns, selection);
  const pointedRow = useRowOf(table.columns, pointed);
  const selected = useMemo(
    () => (selectedRow === undefined ? undefined : table.event(selectedRow)),
    [table, selectedRow],
  );
  const isReady = areFontsIn && size.width > 0;
  const later = useColumns(isBegun || hasColumns(scale), idle);
  const columns = later.status === 'ready' ? later.part : undefined;
  const isDrawn = isReady && !(hasColumns(scale) && !columns);
  const isRestless = inHand.phase !== 'still';
  useHeld(idle, 'move', isRestless);
  const movement = useMovement(timeScale, { followHand: inHand.follow, idle, parts: loaded });
  const { scene, ticks, nextAt } = useScene({
    index,
    table,
    scale,
    selected,
    selectedRow,
    measure,
    height: room.lanesHeight,
    isMoving: inHand.phase === 'moving',
    collapsed,
    related: selection === null ? undefined : columns?.relatedIn(events, selection),
    columns,
  });
  const frame = useMemo(
    () => ({ scene, ticks, scale, selected, measure, pointedRow, palette, columns }),
    [scene, ticks, scale, selected, measure, pointedRow, palette, columns],
  );
  const paintAt = useCanvas(refs, frame);
  useDrawing(inHand, { timeScale, frame, nextAt, paintAt });
  const { isFitted } = props;
  useKeptScale({ timeScale, selected, movement, isFitted, isReady: size.width > 0 });
  useSelectionInSight(refs.lanes, selection, room.lanesHeight + scene.height);
  useDrawn(idle, isDrawn);
  useEffect(() => setBegun((was) => was || isDrawn), [isDrawn]);
  const keys = { movement, scene, scale, selected, isOn: props.areSingleKeysOn ?? true };
  const hasFailed = parts.status === 'failed' || later.status === 'failed';
  const hint = useGestures(refs.surface, { movement, keys, parts: loaded, hasFailed });
  const steps = useSteps({ events, index, scale, movement, parts: loaded });
  const opening = useOpening(props, timeScale, { movement, parts: loaded });
  const { card, moves: cardMoves } = useMarkCard(scale);
  return {
    ...room,
    gutter,
    ...timeScale,
    ...steps,
    ...opening,
    card,
    cardMoves,
    refs,
    selected,
    movement,
    isRestless,
    scene,
    hint,
    parts: loaded,
  };
}

interface Drawing {
  readonly timeScale: TimelineScale;
  readonly frame: Frame;
  readonly nextAt: (scale: FoldedScale) => Drawn;
  readonly paintAt: (frame: Frame) => void;
}

/** What the hand draws with, as of the last rendering; not where buttons with words stand in the
 * picture, which have to move with it. */
function useDrawing({ draw }: InHand, { timeScale, frame, nextAt, paintAt }: Drawing): void {
  useLayoutEffect(() => {
    draw.current = (window) => {
      const { scale, folds, opened } = timeScale;
      const at = foldedScale(window, scale.width, folds);
      const { folds: torn, origins } = frame.scene;
      const isAlone = torn.length + origins.length + opened.length === 0;
      if (hasColumns(at) !== hasColumns(scale) || !isAlone) return false;
      const next = nextAt(at);
      paintAt({ ...frame, ...next, scale: at });
      return true;
    };
  }, [draw, timeScale, frame, nextAt, paintAt]);
}

/** Of an event the reader chose or points at; undefined where the data have none. */
function useRowOf(columns: EventColumns, eventId: string | null): number | undefined {
  return useMemo(
    () => (eventId === null ? undefined : rowOfId(columns, eventId)),
    [columns, eventId],
  );
}

function useTimelineRefs(): TimelineRefs {
  const root = useRef<HTMLElement>(null);
  const lanes = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const axis = useRef<HTMLCanvasElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  return useMemo(() => ({ root, lanes, surface, axis, canvas }), []);
}

/** Badges are enough for sides; other lanes have to say their names. */
export type Gutter = 'wide' | 'named' | 'narrow';

const gutterWidths: Readonly<Record<Gutter, number>> = {
  wide: WIDE_GUTTER,
  named: NAMED_GUTTER,
  narrow: NARROW_GUTTER,
};

function gutterIn({ width }: Size, isNarrowScreen: boolean, by: LaneKind): Gutter {
  if (!isNarrowScreen && width >= NARROW_BELOW) return 'wide';
  return by === 'side' ? 'narrow' : 'named';
}

function roomIn({ width, height }: Size, gutterWidth: number) {
  const picture = Math.max(MIN_PICTURE, width - gutterWidth);
  const stripHeight = height < LOW_BELOW ? LOW_STRIP : STRIP;
  return {
    stripHeight,
    width: picture - RIGHT_MARGIN,
    lanesHeight: Math.max(0, height - AXIS - stripHeight),
  };
}

interface Opening {
  readonly movement: ReturnType<typeof useMovement>;
  /** Undefined until fetched. */
  readonly parts: LaterParts | undefined;
}

/** One event is selected; a cluster opens by zooming, or as a list where no zoom takes it apart. */
function useOpening(
  { onSelect }: TimelineProps,
  { scale, index }: ReturnType<typeof useTimelineScale>,
  { movement: { goTo }, parts }: Opening,
) {
  const [list, setList] = useState<Mark | undefined>();
  const onOpen = useCallback(
    (mark: Mark) => {
      if (mark.count === 1) {
        onSelect(mark.id);
        return;
      }
      const opened = parts?.windowToOpen(mark, index.columns, scale);
      if (opened) goTo(() => opened);
      else setList(mark);
    },
    [goTo, onSelect, scale, index, parts],
  );
  const onCloseList = useCallback(() => setList(undefined), []);
  return { list, onOpen, onCloseList };
}

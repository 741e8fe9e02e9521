// How high each lane is where days are columns: room for its bands and for the cards of its busiest
// day, whichever days are in view. What is left over goes to all; what is missing is scrolled to.

import type { EventColumns } from '../../model/eventColumns.ts';
import type { Groups } from './groups.ts';
import { LANE_PADDING, type LaneBox } from './laneBoxes.ts';
import { isLongName } from './laneName.ts';
import { BAND_ROW } from './placeBands.ts';
import type { LaneIndex } from './timelineIndex.ts';

/** A busier day than this ends in a counted card. */
const MOST_CARDS = 8;
/** Of bands and of cards over several days. */
const MOST_ROWS = 3;
/** With its gap; a title of more letters takes a second line in most columns. */
const CARD = 30;
const LONG_CARD = 46;
const SALIENT_CARD = 52;
const LONG_TITLE = 24;
/** What the gutter says of a lane. */
const LEAST = 76;
const LEAST_WITH_LONG_NAME = 92;

export function columnBoxes(
  lanes: readonly LaneIndex[],
  height: number,
  collapsed: readonly string[] = [],
): readonly LaneBox[] {
  const plans = lanes.map((index) => {
    const isCollapsed = collapsed.includes(index.lane.id);
    const least = leastOf(index);
    const need = isCollapsed ? least : Math.max(least, 2 * LANE_PADDING + needOf(index));
    return { lane: index.lane, isCollapsed, need };
  });
  const needed = sumOf(plans.filter(({ isCollapsed }) => !isCollapsed));
  const room = height - sumOf(plans.filter(({ isCollapsed }) => isCollapsed));
  const share = Math.max(1, room / Math.max(1, needed));
  let top = 0;
  return plans.map(({ lane, isCollapsed, need }) => {
    const own = isCollapsed ? need : need * share;
    const box = { lane, top, height: own, rows: 0, pitch: 0, isCollapsed };
    top += own;
    return box;
  });
}

function sumOf(plans: readonly { readonly need: number }[]): number {
  return plans.reduce((sum, { need }) => sum + need, 0);
}

function leastOf({ lane }: LaneIndex): number {
  return isLongName(lane) ? LEAST_WITH_LONG_NAME : LEAST;
}

/** Of the day with most bands and cards. */
function needOf({ classes, columns }: LaneIndex): number {
  const days = classes.find(({ kind }) => kind === 'day');
  const edges = edgesOf(classes.filter((groups) => groups !== days));
  let at = 0;
  let over = 0;
  let most = Math.min(MOST_ROWS, deepest(edges)) * BAND_ROW;
  for (let day = 0; days && day < days.length; day += 1) {
    const from = days.from[day] ?? 0;
    for (let edge = edges[at]; edge && edge.day <= from; edge = edges[at]) {
      over += edge.by;
      at += 1;
    }
    most = Math.max(most, Math.min(MOST_ROWS, over) * BAND_ROW + cardsHeight(days, day, columns));
  }
  return most;
}

function cardsHeight({ before, rows }: Groups, day: number, columns: EventColumns): number {
  const [first, end] = [before[day] ?? 0, before[day + 1] ?? 0];
  let height = end - first > MOST_CARDS ? CARD : 0;
  for (let i = first; i < Math.min(end, first + MOST_CARDS); i += 1) {
    height += cardHeight(columns, rows[i] ?? 0);
  }
  return height;
}

function cardHeight({ salience, letters }: EventColumns, row: number): number {
  if (salience[row] === 3) return SALIENT_CARD;
  return (letters[row] ?? 0) > LONG_TITLE ? LONG_CARD : CARD;
}

interface Edge {
  readonly day: number;
  /** How many begin, or, below zero, end. */
  readonly by: number;
}

/** In order of time, ends before beginnings. */
function edgesOf(classes: readonly Groups[]): readonly Edge[] {
  return classes
    .flatMap(({ from, to, before, length }) =>
      Array.from({ length }, (_, i): Edge[] => {
        const count = (before[i + 1] ?? 0) - (before[i] ?? 0);
        return [
          { day: from[i] ?? 0, by: count },
          { day: to[i] ?? 0, by: -count },
        ];
      }).flat(),
    )
    .sort((a, b) => a.day - b.day || a.by - b.by);
}

function deepest(edges: readonly Edge[]): number {
  let [over, most] = [0, 0];
  for (const { by } of edges) {
    over += by;
    most = Math.max(most, over);
  }
  return most;
}

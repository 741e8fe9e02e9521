// How high each lane is where days are columns: room for its bands and for the cards of its busiest
// day, whichever days are in view. What is left over goes to all; what is missing is scrolled to.

import type { DiplomaticEvent } from '../../model/schema.ts';
import { LANE_PADDING, type LaneBox } from './laneBoxes.ts';
import { isLongName } from './laneName.ts';
import { BAND_ROW } from './placeBands.ts';
import type { DayGroup, LaneIndex } from './timelineIndex.ts';

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
function needOf({ days, spans }: LaneIndex): number {
  const edges = edgesOf(spans);
  let at = 0;
  let over = 0;
  let most = Math.min(MOST_ROWS, deepest(edges)) * BAND_ROW;
  for (const { from, events } of days) {
    for (let edge = edges[at]; edge && edge.day <= from; edge = edges[at]) {
      over += edge.by;
      at += 1;
    }
    most = Math.max(most, Math.min(MOST_ROWS, over) * BAND_ROW + cardsHeight(events));
  }
  return most;
}

function cardsHeight(events: DayGroup['events']): number {
  const cards = events.slice(0, MOST_CARDS).reduce((sum, event) => sum + cardHeight(event), 0);
  return events.length > MOST_CARDS ? cards + CARD : cards;
}

function cardHeight({ short, salience }: DiplomaticEvent): number {
  if (salience === 3) return SALIENT_CARD;
  return short.en.length > LONG_TITLE ? LONG_CARD : CARD;
}

interface Edge {
  readonly day: number;
  /** How many begin, or, below zero, end. */
  readonly by: number;
}

/** In order of time, ends before beginnings. */
function edgesOf(spans: readonly DayGroup[]): readonly Edge[] {
  return spans
    .flatMap(({ from, to, events }) => [
      { day: from, by: events.length },
      { day: to, by: -events.length },
    ])
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

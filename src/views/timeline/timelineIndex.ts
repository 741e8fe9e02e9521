// The shown events sorted into lanes and grouped by their days, made once for a query. A frame
// then costs as many steps as there are different dates in view, however many events share them.

import type { Day } from '../../model/day.ts';
import type { DiplomaticEvent } from '../../model/schema.ts';
import { type Lane, type LanePlan, planBySide } from '../../query/lanePlan.ts';
import type { DayWindow } from '../../state/store.ts';
import { cachedDayIndex, type Extent, extentOf } from '../shared/eventExtent.ts';
import type { EventGroup } from './mark.ts';

/** All events of a lane that lie on exactly the same days; never empty, the most salient first. */
export interface DayGroup extends Extent, EventGroup {}

/** Some events by their days. */
export interface DayIndex {
  readonly count: number;
  /** Single days, by day. */
  readonly days: readonly DayGroup[];
  /** days[i].from, and the salience of its first event, in lists of their own to run over fast. */
  readonly starts: readonly number[];
  readonly saliences: readonly number[];
  /** How many events stand before days[i]; one more than there are days. */
  readonly before: readonly number[];
  /** Longer than a day, by first day. */
  readonly spans: readonly DayGroup[];
}

export interface LaneIndex extends DayIndex {
  readonly lane: Lane;
}

export interface TimelineIndex {
  readonly lanes: readonly LaneIndex[];
  /** Every event once, however many lanes it stands in. */
  readonly parts: readonly DayIndex[];
  readonly plan: LanePlan;
  readonly count: number;
  /** From the first known day to the last; undefined without events. */
  readonly extent: DayWindow | undefined;
  /** Every different stretch of days, by its first. */
  readonly ranges: readonly DayWindow[];
}

export function indexEvents(
  events: readonly DiplomaticEvent[],
  plan: LanePlan = planBySide,
): TimelineIndex {
  const number = cachedDayIndex();
  const groupings = plan.lanes.map(emptyGrouping);
  const all = emptyGrouping();
  for (const event of events) {
    if (plan.isShared) addTo(all, event, number);
    for (let bits = plan.bitsOf(event); bits > 0; bits &= bits - 1) {
      const grouping = groupings[31 - Math.clz32(bits & -bits)];
      if (grouping) addTo(grouping, event, number);
    }
  }
  const lanes = plan.lanes.map((lane, i) => ({ ...daysOf(groupings[i] ?? emptyGrouping()), lane }));
  const parts = plan.isShared ? [daysOf(all)] : lanes;
  const ranges = parts
    .flatMap(({ days, spans }) => [...days, ...spans])
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => a.from - b.from);
  return { lanes, parts, plan, count: events.length, extent: extentOfAll(ranges), ranges };
}

/** Groups under construction: single days by number, longer ones by kind and ends. */
interface Grouping {
  readonly days: Map<number, Growing>;
  readonly spans: Map<string, Growing>;
}

interface Growing extends Extent {
  readonly events: [DiplomaticEvent, ...DiplomaticEvent[]];
}

function emptyGrouping(): Grouping {
  return { days: new Map(), spans: new Map() };
}

/** Nothing is made for an event whose day is there already: most are like that in a large set. */
function addTo(
  { days, spans }: Grouping,
  event: DiplomaticEvent,
  number: (day: Day) => number,
): void {
  const { earliest, latest, precision } = event;
  if (precision === 'day' && earliest !== null && earliest === latest) {
    const from = number(earliest);
    const group = days.get(from);
    if (group) group.events.push(event);
    else days.set(from, { kind: 'day', from, to: from + 1, events: [event] });
    return;
  }
  const key = `${precision === 'day'} ${earliest} ${latest}`;
  const group = spans.get(key);
  if (group) group.events.push(event);
  else spans.set(key, { ...extentOf(event, number), events: [event] });
}

function daysOf(grouping: Grouping): DayIndex {
  const days = inOrder([...grouping.days.values()]);
  const spans = inOrder([...grouping.spans.values()]);
  const before = [0];
  let sum = 0;
  for (const { events } of days) {
    sum += events.length;
    before.push(sum);
  }
  const count = spans.reduce((total, { events }) => total + events.length, sum);
  const starts = days.map(({ from }) => from);
  const saliences = days.map(({ events }) => events[0].salience);
  return { count, days, starts, saliences, before, spans };
}

function inOrder(groups: readonly Growing[]): readonly DayGroup[] {
  for (const { events } of groups) {
    if (events.length > 1) events.sort((a, b) => b.salience - a.salience);
  }
  return groups.toSorted((a, b) => a.from - b.from || a.to - b.to);
}

function extentOfAll(ranges: readonly DayWindow[]): DayWindow | undefined {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const range of ranges) {
    from = Math.min(from, Number.isFinite(range.from) ? range.from : range.to - 1);
    to = Math.max(to, Number.isFinite(range.to) ? range.to : range.from + 1);
  }
  return from < to ? { from, to } : undefined;
}

// The values that can have a lane, in the order of their lanes, and how many of some events stand for
// each: an event counts once for every value it names and once for all above it.

import type { DiplomaticEvent, EventSet } from '../model/schema.ts';
import { eventTypes, type Side, sides } from '../model/vocabulary.ts';

export type ValueKind = 'actor' | 'place' | 'type' | 'article';
export type ValueSource = Pick<EventSet, 'actors' | 'places' | 'articles'>;

export interface LaneValue {
  readonly id: string;
  /** In the source's words; null in closed lists, whose names are interface text. */
  readonly name: string | null;
  readonly side: Side | null;
  /** What it belongs to or lies in. */
  readonly above: string | null;
}

export interface LaneTally {
  readonly value: LaneValue;
  readonly count: number;
}

export interface LaneTallies {
  /** In the order of their lanes. */
  readonly all: readonly LaneTally[];
  /** By an id that events name: the tallies it counts for, its own first. */
  readonly standsFor: ReadonlyMap<string, readonly LaneTally[]>;
  /** Events that count for none. */
  readonly without: number;
}

export function laneTallies(
  by: ValueKind,
  events: readonly DiplomaticEvent[],
  source: ValueSource,
): LaneTallies {
  const all = valuesOf(by, source).map((value): Tally => ({ value, count: 0, seen: -1 }));
  const byId = new Map(all.map((tally) => [tally.value.id, tally]));
  const standsFor = new Map(all.map(({ value }) => [value.id, upFrom(value.id, byId)]));
  let without = 0;
  for (const [i, event] of events.entries()) {
    const counted = namedIn[by](event).flatMap((id) => standsFor.get(id) ?? []);
    if (counted.length === 0) without += 1;
    for (const tally of counted) {
      if (tally.seen === i) continue;
      tally.seen = i;
      tally.count += 1;
    }
  }
  return { all, standsFor, without };
}

/** What an event names itself, without what that belongs to. */
export const namedIn: Readonly<Record<ValueKind, (event: DiplomaticEvent) => readonly string[]>> = {
  actor: ({ actors, targets }) => (targets.length === 0 ? actors : [...actors, ...targets]),
  place: ({ places }) => places,
  type: ({ type }) => [type],
  article: ({ reports }) => reports.map(({ article }) => article),
};

interface Tally extends LaneTally {
  count: number;
  /** The last event that was counted. */
  seen: number;
}

/** Types as in the key, articles by publication, actors and places by side, then what belongs to
 * nothing before what does, then by name: no count changes the order. */
function valuesOf(by: ValueKind, { actors, places, articles }: ValueSource): readonly LaneValue[] {
  switch (by) {
    case 'actor':
      return actors
        .map(({ id, name, side, of }) => ({ id, name, side, above: of }))
        .sort(bySideThenName);
    case 'place':
      return places
        .map(({ id, name, side, within }) => ({ id, name, side, above: within }))
        .sort(bySideThenName);
    case 'type':
      return eventTypes.map((id) => ({ id, name: null, side: null, above: null }));
    case 'article':
      return articles
        .toSorted((a, b) => compare(publishedOn(a), publishedOn(b)) || compare(a.id, b.id))
        .map(({ id, title }) => ({ id, name: title ?? id, side: null, above: null }));
  }
}

interface NamedValue extends LaneValue {
  readonly name: string;
  readonly side: Side;
}

function bySideThenName(a: NamedValue, b: NamedValue): number {
  return (
    sides.indexOf(a.side) - sides.indexOf(b.side) ||
    Number(a.above !== null) - Number(b.above !== null) ||
    compare(a.name, b.name) ||
    compare(a.id, b.id)
  );
}

/** After every day where it is not known. */
function publishedOn({ published }: EventSet['articles'][number]): string {
  return published?.earliest ?? '~';
}

/** Data that runs in a circle ends where it began. */
function upFrom(id: string, byId: ReadonlyMap<string, Tally>): readonly Tally[] {
  const found: Tally[] = [];
  let next = byId.get(id);
  while (next && !found.includes(next)) {
    found.push(next);
    next = next.value.above === null ? undefined : byId.get(next.value.above);
  }
  return found;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// The values that can have a lane, in the order of their lanes, and how many of some events stand for
// each: an event counts once for every value it names and once for all above it.

import type { EventColumns, Lists } from '../model/eventColumns.ts';
import type { EventList } from '../model/eventTable.ts';
import type { SetHead } from '../model/schema.ts';
import { eventTypes, type Side, sides } from '../model/vocabulary.ts';

export type ValueKind = 'actor' | 'place' | 'type' | 'article';
export type ValueSource = Pick<SetHead, 'actors' | 'places' | 'articles'>;

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
  /** By the place of a value in the set's list: the tallies it counts for, its own first. */
  readonly standsFor: readonly (readonly LaneTally[])[];
  /** Events that count for none. */
  readonly without: number;
}

export function laneTallies(
  by: ValueKind,
  { table, rows }: EventList,
  source: ValueSource,
): LaneTallies {
  const all = valuesOf(by, source).map((value): Tally => ({ value, count: 0, seen: -1 }));
  const byId = new Map(all.map((tally) => [tally.value.id, tally]));
  const standsFor = idsIn(by, source).map((id) => upFrom(id, byId));
  const { starts, values } = namedIn(by, table.columns);
  let without = 0;
  for (const row of rows) {
    const end = starts[row + 1] ?? 0;
    if (starts[row] === end) without += 1;
    for (let i = starts[row] ?? 0; i < end; i += 1) {
      for (const tally of standsFor[values[i] ?? 0] ?? []) {
        if (tally.seen === row) continue;
        tally.seen = row;
        tally.count += 1;
      }
    }
  }
  return { all, standsFor, without };
}

/** What the events name themselves, without what that belongs to. */
export function namedIn(by: ValueKind, columns: EventColumns): Lists {
  if (by !== 'type') return columns[by];
  const starts = Uint32Array.from({ length: columns.count + 1 }, (_, row) => row);
  return { starts, values: columns.type };
}

/** In the order in which columns count them. */
function idsIn(by: ValueKind, { actors, places, articles }: ValueSource): readonly string[] {
  if (by === 'type') return eventTypes;
  const list = { actor: actors, place: places, article: articles }[by];
  return list.map(({ id }) => id);
}

interface Tally extends LaneTally {
  count: number;
  /** The last row that was counted. */
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
function publishedOn({ published }: SetHead['articles'][number]): string {
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

// Lines that join two events: an announcement or postponement to what it is about, a result to its
// meeting, a dispute to what is disputed. Where no way is free of words a thread is left out.

import type { EventTable } from '../../model/eventTable.ts';
import type { DiplomaticEvent, Relation } from '../../model/schema.ts';
import { relationKinds } from '../../model/vocabulary.ts';
import { type Mark, rowsOf } from './mark.ts';
import type { ThreadGround } from './threadGround.ts';
import { type Point, routeOf } from './threadRoute.ts';

export interface Thread {
  readonly id: string;
  /** Its corners, each straight above, below or beside the one before; ends at the mark it leads to. */
  readonly points: readonly Point[];
  readonly kind: 'fulfilled' | 'open' | 'dispute';
  readonly isSelected: boolean;
}

export const MAX_THREADS = 24;
/** Of a mark that threads are looked for. */
const MOST_EVENTS = 50;
/** Marks nearer than this have no room for two turns between them. */
const MIN_THREAD_PX = 2 * 7 + 8;

/** Which way a thread runs, where it is drawn at all. */
export const drawnWay: Readonly<Partial<Record<Relation['kind'], 'to' | 'from'>>> = {
  announces: 'to',
  postpones: 'to',
  'results-from': 'from',
  disputes: 'to',
};

export function layoutThreads(
  marks: readonly Mark[],
  ground: ThreadGround,
  table: EventTable,
): readonly Thread[] {
  const threads: Thread[] = [];
  for (const joint of jointsOf(marks, table)) {
    if (threads.length >= MAX_THREADS) break;
    if (Math.abs(joint.from.x - joint.to.x) < MIN_THREAD_PX) continue;
    const points = routeOf(joint.from, joint.to, ground);
    if (points) threads.push(threadOf(joint, points, table));
  }
  return threads;
}

export interface Joint {
  readonly id: string;
  readonly from: Mark;
  readonly to: Mark;
  readonly kind: Relation['kind'];
  /** Row of the event it leads to. */
  readonly target: number;
}

/** Relations whose two events are two marks of the scene. Only small marks are asked: a cluster of
 * thousands says nothing by its threads. */
export function jointsOf(marks: readonly Mark[], { columns }: EventTable): readonly Joint[] {
  const { starts, values } = columns.related;
  if (values.length === 0) return [];
  const marksOf = marksByRow(marks);
  const joints: Joint[] = [];
  const seen = new Set<string>();
  for (const [row, own] of marksOf) {
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i += 1) {
      const otherRow = values[i] ?? 0;
      const others = marksOf.get(otherRow);
      const kind = relationKinds[columns.relation[i] ?? 0];
      const way = kind && drawnWay[kind];
      if (!others || !way) continue;
      const [mark, other] = nearestPair(own, others);
      if (mark === other) continue;
      const id = `${mark.key} ${other.key} ${kind}`;
      if (seen.has(id)) continue;
      seen.add(id);
      const [from, to] = way === 'to' ? [mark, other] : [other, mark];
      joints.push({ id, from, to, kind, target: way === 'to' ? otherRow : row });
    }
  }
  const isFirst = ({ from, to }: Joint) => from.isSelected || to.isSelected;
  return joints.sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
}

type Marks = [Mark, ...Mark[]];

function marksByRow(marks: readonly Mark[]): ReadonlyMap<number, Marks> {
  const byRow = new Map<number, Marks>();
  for (const mark of marks) {
    if (mark.count > MOST_EVENTS) continue;
    for (const row of rowsOf(mark)) {
      const known = byRow.get(row);
      if (known) known.push(mark);
      else byRow.set(row, [mark]);
    }
  }
  return byRow;
}

/** Of two events that stand in several lanes, the marks with fewest lanes between them. */
function nearestPair(ones: Marks, others: Marks) {
  let best = [ones[0], others[0]] as const;
  const apart = ([a, b]: readonly [Mark, Mark]) => Math.abs(a.lane - b.lane);
  for (const one of ones) {
    for (const other of others) if (apart([one, other]) < apart(best)) best = [one, other];
  }
  return best;
}

export function threadOf(
  { id, from, to, kind, target }: Joint,
  points: readonly Point[],
  { event }: EventTable,
): Thread {
  const isSelected = from.isSelected || to.isSelected;
  return { id, points, kind: kindOf(kind, event(target)), isSelected };
}

export function kindOf(kind: Relation['kind'], target: DiplomaticEvent): Thread['kind'] {
  if (kind === 'disputes') return 'dispute';
  return target.status === 'occurred' ? 'fulfilled' : 'open';
}

// Lines that join two events: an announcement or postponement to what it is about, a result to its
// meeting, a dispute to what is disputed. Where no way is free of words a thread is left out.

import type { DiplomaticEvent, Relation } from '../../model/schema.ts';
import { eventsOf, type Mark } from './mark.ts';
import type { ThreadGround } from './threadGround.ts';
import { type Point, routeOf } from './threadRoute.ts';

export interface Thread {
  readonly id: string;
  /** Its corners, each straight above, below or beside the one before; ends at the mark it leads to. */
  readonly points: readonly Point[];
  readonly kind: 'fulfilled' | 'open' | 'dispute';
  readonly isSelected: boolean;
}

const MAX_THREADS = 24;
/** Marks nearer than this have no room for two turns between them. */
const MIN_THREAD_PX = 2 * 7 + 8;

/** Which way a thread runs, where it is drawn at all. */
export const drawnWay: Readonly<Partial<Record<Relation['kind'], 'to' | 'from'>>> = {
  announces: 'to',
  postpones: 'to',
  'results-from': 'from',
  disputes: 'to',
};

export function layoutThreads(marks: readonly Mark[], ground: ThreadGround): readonly Thread[] {
  const threads: Thread[] = [];
  for (const joint of jointsOf(marks)) {
    if (threads.length >= MAX_THREADS) break;
    const points = routeOf(joint.from, joint.to, ground);
    if (points) threads.push(threadOf(joint, points));
  }
  return threads;
}

interface Joint {
  readonly id: string;
  readonly from: Mark;
  readonly to: Mark;
  readonly kind: Relation['kind'];
  readonly target: DiplomaticEvent;
}

/** Relations whose two events are two marks of the scene. Only small marks are asked: a cluster of
 * thousands says nothing by its threads. */
function jointsOf(marks: readonly Mark[]): readonly Joint[] {
  const byEvent = new Map<string, { marks: [Mark, ...Mark[]]; event: DiplomaticEvent }>();
  for (const mark of marks) {
    if (mark.count > 50) continue;
    for (const event of eventsOf(mark)) {
      const known = byEvent.get(event.id);
      if (known) known.marks.push(mark);
      else byEvent.set(event.id, { marks: [mark], event });
    }
  }
  const joints: Joint[] = [];
  const seen = new Set<string>();
  for (const { marks: own, event } of byEvent.values()) {
    for (const { kind, event: otherId } of event.relations) {
      const other = byEvent.get(otherId);
      const way = drawnWay[kind];
      if (!other || !way) continue;
      const [mark, otherMark] = nearestPair(own, other.marks);
      if (Math.abs(otherMark.x - mark.x) < MIN_THREAD_PX) continue;
      const id = `${mark.key} ${otherMark.key} ${kind}`;
      if (seen.has(id)) continue;
      seen.add(id);
      const [from, to] = way === 'to' ? [mark, otherMark] : [otherMark, mark];
      joints.push({ id, from, to, kind, target: way === 'to' ? other.event : event });
    }
  }
  const isFirst = ({ from, to }: Joint) => from.isSelected || to.isSelected;
  return joints.sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
}

/** Of two events that stand in several lanes, the marks with fewest lanes between them. */
function nearestPair(ones: readonly [Mark, ...Mark[]], others: readonly [Mark, ...Mark[]]) {
  let best = [ones[0], others[0]] as const;
  const apart = ([a, b]: readonly [Mark, Mark]) => Math.abs(a.lane - b.lane);
  for (const one of ones) {
    for (const other of others) if (apart([one, other]) < apart(best)) best = [one, other];
  }
  return best;
}

function threadOf({ id, from, to, kind, target }: Joint, points: readonly Point[]): Thread {
  return { id, points, kind: kindOf(kind, target), isSelected: from.isSelected || to.isSelected };
}

export function kindOf(kind: Relation['kind'], target: DiplomaticEvent): Thread['kind'] {
  if (kind === 'disputes') return 'dispute';
  return target.status === 'occurred' ? 'fulfilled' : 'open';
}

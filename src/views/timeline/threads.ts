// Lines that join two events: an announcement or postponement to what it is about, a result to its
// meeting, a dispute to what is disputed. Where no way is free of words a thread is left out.

import type { DiplomaticEvent, Relation } from '../../model/schema.ts';
import { eventsOf, type Mark } from './mark.ts';
import { type ThreadInput, threadGround } from './threadGround.ts';
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
const drawn: Readonly<Partial<Record<Relation['kind'], 'to' | 'from'>>> = {
  announces: 'to',
  postpones: 'to',
  'results-from': 'from',
  disputes: 'to',
};

export function layoutThreads(input: ThreadInput): readonly Thread[] {
  const ground = threadGround(input);
  const threads: Thread[] = [];
  for (const joint of jointsOf(input.marks)) {
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
  const byEvent = new Map<string, { mark: Mark; event: DiplomaticEvent }>();
  for (const mark of marks) {
    if (mark.count > 50) continue;
    for (const event of eventsOf(mark)) byEvent.set(event.id, { mark, event });
  }
  const joints: Joint[] = [];
  const seen = new Set<string>();
  for (const { mark, event } of byEvent.values()) {
    for (const { kind, event: otherId } of event.relations) {
      const other = byEvent.get(otherId);
      const way = drawn[kind];
      if (!other || !way || Math.abs(other.mark.x - mark.x) < MIN_THREAD_PX) continue;
      const id = `${mark.id} ${other.mark.id} ${kind}`;
      if (seen.has(id)) continue;
      seen.add(id);
      const ends = way === 'to' ? [mark, other.mark] : [other.mark, mark];
      const [from = mark, to = mark] = ends;
      joints.push({ id, from, to, kind, target: way === 'to' ? other.event : event });
    }
  }
  const isFirst = ({ from, to }: Joint) => from.isSelected || to.isSelected;
  return joints.sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
}

function threadOf({ id, from, to, kind, target }: Joint, points: readonly Point[]): Thread {
  const isDone = target.status === 'occurred';
  return {
    id,
    points,
    kind: kind === 'disputes' ? 'dispute' : isDone ? 'fulfilled' : 'open',
    isSelected: from.isSelected || to.isSelected,
  };
}

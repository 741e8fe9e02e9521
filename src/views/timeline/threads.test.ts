import { describe, expect, it } from 'vitest';
import type { DiplomaticEvent, Relation } from '../../model/schema.ts';
import { listOf } from '../../testing/listOf.ts';
import { makeEvent } from '../../testing/makeEvent.ts';
import { findFolds } from '../shared/folds.ts';
import { columns } from './columns.ts';
import { foldedScale } from './foldedScale.ts';
import { laneBoxes } from './laneBoxes.ts';
import { layoutScene } from './scene.ts';
import { indexEvents } from './timelineIndex.ts';
import { fitWindow } from './windowBounds.ts';

const to = (event: string, kind: Relation['kind']): Relation[] => [{ kind, event, report: 'r' }];

function threadsOf(...events: readonly DiplomaticEvent[]) {
  const { table, rows } = listOf(events);
  const index = indexEvents(table.columns, rows);
  const scale = foldedScale(fitWindow(index.extent), 1000, findFolds(index.ranges));
  const scene = layoutScene({
    index,
    table,
    scale,
    boxes: laneBoxes(index.lanes, 400),
    selected: undefined,
    selectedRow: undefined,
    measure: (text) => text.length * 6,
    previous: [],
    related: [],
    columns,
  });
  return { scene, threads: scene.threads };
}

const said = makeEvent({ id: 'said', date: '2016-05-06', relations: to('visit', 'announces') });
const visit = makeEvent({ id: 'visit', date: '2016-09-02' });

describe('threads', () => {
  it('lead from an announcement to what it announced', () => {
    const { scene, threads } = threadsOf(said, visit);
    const x = (id: string) => scene.marks.find((mark) => mark.id === id)?.x;
    expect(threads).toHaveLength(1);
    const points = threads[0]?.points ?? [];
    expect([points[0]?.x, points.at(-1)?.x]).toEqual([x('said'), x('visit')]);
    expect(threads[0]?.kind).toBe('fulfilled');
  });

  it('are dashed while the target is still a plan', () => {
    const planned = makeEvent({ ...visit, status: 'planned' });
    expect(threadsOf(said, planned).threads[0]?.kind).toBe('open');
  });

  it('lead from a meeting to its result, whichever of the two names the other', () => {
    const meeting = makeEvent({ id: 'meeting', date: '2016-05-06' });
    const result = makeEvent({
      id: 'result',
      date: '2016-09-02',
      relations: to('meeting', 'results-from'),
    });
    const [thread] = threadsOf(meeting, result).threads;
    const [first, last] = [thread?.points[0], thread?.points.at(-1)];
    expect(last?.x).toBeGreaterThan(first?.x ?? 0);
  });

  it('run in the channel between two rows', () => {
    const { scene, threads } = threadsOf(said, visit);
    const middles = scene.lanes.flatMap(({ top, rows, pitch }) =>
      Array.from({ length: rows }, (_, row) => top + 5 + pitch * (row + 0.5)),
    );
    const nearest = Math.min(...middles.map((y) => Math.abs(y - (threads[0]?.points[1]?.y ?? 0))));
    expect(nearest).toBeGreaterThanOrEqual(14);
  });

  it('join marks of different lanes', () => {
    const elsewhere = makeEvent({ ...visit, side: 'russia' });
    expect(threadsOf(said, elsewhere).threads).toHaveLength(1);
  });

  it('are left out inside one mark, across a fold, and for what they do not stand for', () => {
    const sameDay = makeEvent({ id: 'visit', date: '2016-05-07' });
    const longAgo = makeEvent({ id: 'visit', date: '1956-10-19' });
    const part = makeEvent({ ...said, relations: to('visit', 'part-of') });
    const far = makeEvent({ id: 'far', date: '2016-12-30' });
    expect(threadsOf(said, sameDay, far).threads).toEqual([]);
    expect(threadsOf(said, longAgo).threads).toEqual([]);
    expect(threadsOf(part, visit).threads).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { must } from '../../model/check.ts';
import { dayIndex, makeDay } from '../../model/day.ts';
import type { DiplomaticEvent, Relation } from '../../model/schema.ts';
import { listOf } from '../../testing/listOf.ts';
import { makeEvent } from '../../testing/makeEvent.ts';
import { columnBoxes } from './columnBoxes.ts';
import { columns } from './columns.ts';
import { foldedScale } from './foldedScale.ts';
import { layoutScene } from './scene.ts';
import { indexEvents } from './timelineIndex.ts';

const to = (event: string, kind: Relation['kind']): Relation[] => [{ kind, event, report: 'r' }];

/** 5 to 8 May 2016, 250 pixels a day. */
function sceneOf(...events: readonly DiplomaticEvent[]) {
  const { table, rows } = listOf(events);
  const index = indexEvents(table.columns, rows);
  const from = dayIndex(must(makeDay(2016, 5, 5), 'a day'));
  return layoutScene({
    index,
    table,
    scale: foldedScale({ from, to: from + 4 }, 1000, []),
    boxes: columnBoxes(index.lanes, 600),
    selected: undefined,
    selectedRow: undefined,
    measure: (text) => text.length * 6,
    previous: [],
    related: [],
    columns,
  });
}

function boxOf(scene: ReturnType<typeof sceneOf>, id: string) {
  return must(
    scene.marks.find((mark) => mark.id === id),
    `${id} has a card`,
  ).hit;
}

const meeting = makeEvent({ id: 'meeting', date: '2016-05-06' });
const result = makeEvent({
  id: 'result',
  date: '2016-05-06',
  relations: to('meeting', 'results-from'),
});

describe('threads between cards', () => {
  it('lead down the gap beside a day, from a meeting to its result', () => {
    const scene = sceneOf(meeting, result);
    const [thread] = scene.threads;
    const [first, , , last] = thread?.points ?? [];
    const [from, into] = [boxOf(scene, 'meeting'), boxOf(scene, 'result')];
    expect(first?.x).toBe(from.x + from.width);
    expect(last?.x).toBe(into.x + into.width);
    expect(last?.y).toBeGreaterThan(into.y);
    expect(last?.y).toBeLessThan(into.y + into.height);
  });

  it('lead on to a later day, and back to an earlier one, in any lane', () => {
    const visit = makeEvent({ id: 'visit', date: '2016-05-07', side: 'russia' });
    const said = makeEvent({ id: 'said', date: '2016-05-05', relations: to('visit', 'announces') });
    const back = makeEvent({ id: 'back', date: '2016-05-08', relations: to('visit', 'disputes') });
    const scene = sceneOf(visit, said, back);
    const ends = scene.threads.map(({ points }) => points.at(-1)?.x);
    const box = boxOf(scene, 'visit');
    expect(ends.sort()).toEqual([box.x, box.x + box.width].sort());
  });

  it('do not lie on each other in one gap', () => {
    const other = makeEvent({ ...result, id: 'result-2' });
    const { threads } = sceneOf(meeting, result, other);
    expect(threads).toHaveLength(2);
    expect(new Set(threads.map(({ points }) => points[1]?.x)).size).toBe(2);
  });

  it('are left out where the cards of a day between stand in the way', () => {
    const relations = to('meeting', 'results-from');
    const later = makeEvent({ id: 'later', date: '2016-05-08', relations });
    expect(sceneOf(meeting, later).threads).toHaveLength(1);
    const between = makeEvent({ id: 'between', date: '2016-05-07' });
    expect(sceneOf(meeting, between, later).threads).toHaveLength(0);
  });
});

import { describe, expect, it } from 'vitest';
import { listOf } from '../../testing/listOf.ts';
import { makeEvent } from '../../testing/makeEvent.ts';
import { columns } from './columns.ts';
import { foldedScale } from './foldedScale.ts';
import { laneBoxes } from './laneBoxes.ts';
import { layoutScene } from './scene.ts';
import { framesBetween } from './settling.ts';
import { indexEvents } from './timelineIndex.ts';
import { fitWindow } from './windowBounds.ts';

const { table, rows } = listOf([
  makeEvent({ id: 'japan', side: 'japan', date: '2016-05-06' }),
  makeEvent({ id: 'russia', side: 'russia', date: '2016-09-02' }),
]);
const index = indexEvents(table.columns, rows);
const scale = foldedScale(fitWindow(index.extent), 1000, []);

function stage(collapsed: readonly string[] = []) {
  const scene = layoutScene({
    index,
    table,
    scale,
    boxes: laneBoxes(index.lanes, 400, collapsed),
    selected: undefined,
    selectedRow: undefined,
    measure: (text) => text.length * 6,
    previous: [],
    related: [],
    columns,
  });
  return { scene, scale };
}

const markOf = ({ scene }: ReturnType<typeof stage>, id: string) =>
  scene.marks.find((mark) => mark.id === id);

describe('marks that change lanes', () => {
  const [before, after] = [stage(), stage(['japan'])];
  const frameAt = framesBetween(before, after);

  it('begin where they stood and end where they belong', () => {
    expect(markOf(before, 'russia')?.y).not.toBe(markOf(after, 'russia')?.y);
    const first = frameAt?.(0);
    expect(first && markOf(first, 'russia')?.y).toBe(markOf(before, 'russia')?.y);
    expect(frameAt?.(240)).toBe(after);
  });

  it('have their words from half-way on', () => {
    const [early, late] = [frameAt?.(119), frameAt?.(120)];
    expect(early && markOf(early, 'russia')?.label).toBeUndefined();
    expect(late && markOf(late, 'russia')?.label).toBeDefined();
  });

  it('are not on their way while lanes or scale are others for another reason', () => {
    expect(framesBetween(after, stage(['japan']))).toBeUndefined();
    expect(
      framesBetween({ ...before, scale: foldedScale(scale.window, 900, []) }, after),
    ).toBeUndefined();
  });
});

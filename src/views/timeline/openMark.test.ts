import { describe, expect, it } from 'vitest';
import { listOf } from '../../testing/listOf.ts';
import { makeEvent } from '../../testing/makeEvent.ts';
import { columns } from './columns.ts';
import { foldedScale } from './foldedScale.ts';
import { laneBoxes } from './laneBoxes.ts';
import { windowToOpen } from './openMark.ts';
import { layoutScene } from './scene.ts';
import { indexEvents } from './timelineIndex.ts';

const opened = (dates: readonly string[]) => {
  const { table, rows } = listOf(dates.map((date, i) => makeEvent({ id: `e${i}`, date })));
  const index = indexEvents(table.columns, rows);
  const scale = foldedScale({ from: 14_000, to: 18_000 }, 800, []);
  const boxes = laneBoxes(index.lanes, 360);
  const [mark] = layoutScene({
    index,
    table,
    scale,
    boxes,
    selected: undefined,
    selectedRow: undefined,
    measure: () => 900,
    previous: [],
    related: [],
    columns,
  }).marks;
  return mark && { mark, window: windowToOpen(mark, table.columns, scale) };
};

describe('windowToOpen', () => {
  it('takes the days of a cluster apart', () => {
    const result = opened(['2016-05-06', '2016-05-20']);
    expect(result?.mark.count).toBe(2);
    expect((result?.window?.to ?? 0) - (result?.window?.from ?? 0)).toBeCloseTo(25.5);
  });

  it('gives none where one day holds it all, so that a list opens', () => {
    const result = opened(['2016-05-06', '2016-05-06']);
    expect(result?.mark.count).toBe(2);
    expect(result?.window).toBeUndefined();
  });
});

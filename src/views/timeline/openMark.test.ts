import { describe, expect, it } from 'vitest';
import { makeEvent } from '../../testing/makeEvent.ts';
import { columns } from './columns.ts';
import { foldedScale } from './foldedScale.ts';
import { laneBoxes } from './laneBoxes.ts';
import { windowToOpen } from './openMark.ts';
import { layoutScene } from './scene.ts';
import { indexEvents } from './timelineIndex.ts';

const opened = (dates: readonly string[]) => {
  const index = indexEvents(dates.map((date, i) => makeEvent({ id: `e${i}`, date })));
  const scale = foldedScale({ from: 14_000, to: 18_000 }, 800, []);
  const boxes = laneBoxes(index.lanes, 360);
  const [mark] = layoutScene({
    index,
    scale,
    boxes,
    selected: undefined,
    measure: () => 900,
    previous: [],
    related: [],
    columns,
  }).marks;
  return mark && { mark, window: windowToOpen(mark, scale) };
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

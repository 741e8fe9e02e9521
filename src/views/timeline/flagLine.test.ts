import { describe, expect, it } from 'vitest';
import { makeEvent } from '../../testing/makeEvent.ts';
import { flagLine } from './flagLine.ts';
import type { Mark } from './mark.ts';

function markAt(x: number, y: number, given: Partial<Mark> = {}): Mark {
  return {
    shape: 'point',
    x,
    y,
    from: x,
    to: x,
    isCutLeft: false,
    isCutRight: false,
    id: `${x} ${y}`,
    key: `${x} ${y}`,
    side: 'both',
    lane: 0,
    row: 0,
    lead: makeEvent(),
    leadRow: 0,
    runs: [],
    count: 1,
    isSelected: false,
    label: undefined,
    hit: { x, y, width: 24, height: 24 },
    ...given,
  };
}

const label = {
  side: 'left' as const,
  x: 50,
  width: 100,
  lines: [{ runs: [], dy: 0 }],
  hasGround: false,
  rowsDown: 0,
};
const selected = markAt(100, 200, { isSelected: true });

describe('flagLine', () => {
  it('runs from the top to the ring of the selected mark', () => {
    expect(flagLine([selected])).toEqual({ x: 100, pieces: [{ from: 0, to: 185 }] });
  });

  it('is broken by words across it', () => {
    expect(flagLine([selected, markAt(160, 60, { label })]).pieces).toEqual([
      { from: 0, to: 51 },
      { from: 69, to: 185 },
    ]);
  });

  it('leaves words beside it and below its mark alone', () => {
    const others = [markAt(360, 60, { label: { ...label, x: 250 } }), markAt(160, 260, { label })];
    expect(flagLine([selected, ...others]).pieces).toHaveLength(1);
  });

  it('is not drawn for a day that is not known', () => {
    const month = makeEvent({ date: '2016-05', precision: 'month' });
    expect(flagLine([{ ...selected, lead: month }]).pieces).toEqual([]);
    expect(flagLine([markAt(1, 2)]).pieces).toEqual([]);
  });
});

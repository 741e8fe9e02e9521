import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fold, findFolds } from '../shared/folds.ts';
import { foldedScale, foldWidth, pan, zoomAt } from './foldedScale.ts';
import { boundsOf, clampWindow, fitWindow, MIN_DAYS, zoomWithin } from './windowBounds.ts';

/** Years with events in them, as ranges of days. */
const someRanges = fc
  .uniqueArray(fc.integer({ min: -90_000, max: 40_000 }), { minLength: 1, maxLength: 12 })
  .map((days) => days.sort((a, b) => a - b).map((from) => ({ from, to: from + 30 })));

const aView = fc
  .record({
    ranges: someRanges,
    width: fc.integer({ min: 120, max: 3000 }),
    start: fc.double({ min: 0, max: 0.9, noNaN: true }),
    share: fc.double({ min: 0.05, max: 1, noNaN: true }),
  })
  .map(({ ranges, width, start, share }) => {
    const folds = findFolds(ranges);
    const first = ranges[0]?.from ?? 0;
    const last = ranges.at(-1)?.to ?? 0;
    const fit = fitWindow({ from: first, to: last });
    const bounds = boundsOf(fit, folds);
    const length = bounds.to - bounds.from;
    const from = bounds.from + start * length;
    const window = clampWindow({ from, to: from + share * length }, bounds, width, folds);
    return { folds, bounds, width, window };
  });

const closeTo = (a: number, b: number, by: number) => Math.abs(a - b) <= by;

describe('foldedScale', () => {
  it('is plain where nothing is folded', () => {
    const scale = foldedScale({ from: 100, to: 200 }, 500, []);
    expect([scale.toX(100), scale.toX(150), scale.toX(200)]).toEqual([0, 250, 500]);
    expect(scale.toDay(250)).toBe(150);
  });

  it('gives a fold its width and shares the rest', () => {
    const fold: Fold = { year: 1946, years: 10, from: 100, to: 3750 };
    const width = 200 + foldWidth(200);
    const scale = foldedScale({ from: 0, to: 3850 }, width, [fold]);
    expect(scale.pxPerDay).toBeCloseTo(1);
    expect(scale.toX(100)).toBeCloseTo(100);
    expect(scale.toX(3750)).toBeCloseTo(100 + foldWidth(width));
    expect(scale.toX(3850)).toBeCloseTo(width);
  });

  it('lays the window over the width', () => {
    fc.assert(
      fc.property(aView, ({ folds, window, width }) => {
        const scale = foldedScale(window, width, folds);
        expect(closeTo(scale.toX(window.from), 0, 1e-3)).toBe(true);
        expect(closeTo(scale.toX(window.to), width, 1e-3)).toBe(true);
      }),
    );
  });

  it('turns every day into a pixel and back', () => {
    fc.assert(
      fc.property(aView, fc.double({ min: -1, max: 2, noNaN: true }), (view, at) => {
        const scale = foldedScale(view.window, view.width, view.folds);
        const x = at * view.width;
        expect(closeTo(scale.toX(scale.toDay(x)), x, 1e-3)).toBe(true);
      }),
    );
  });

  it('never puts a later day left of an earlier one', () => {
    fc.assert(
      fc.property(aView, fc.nat(60_000), fc.nat(60_000), (view, a, b) => {
        const scale = foldedScale(view.window, view.width, view.folds);
        const [first, last] = [Math.min(a, b) - 30_000, Math.max(a, b) - 30_000];
        expect(scale.toX(first)).toBeLessThanOrEqual(scale.toX(last));
      }),
    );
  });
});

describe('zoomAt', () => {
  it('keeps the day under the pointer still', () => {
    const factors = fc.double({ min: 0.2, max: 5, noNaN: true });
    const places = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(aView, factors, places, ({ folds, window, width }, factor, at) => {
        const scale = foldedScale(window, width, folds);
        const x = at * width;
        const day = scale.toDay(x);
        const zoomed = foldedScale(zoomAt(scale, x, factor), width, folds);
        expect(closeTo(zoomed.toX(day), x, 0.01)).toBe(true);
        expect(closeTo(zoomed.pxPerDay / scale.pxPerDay, factor, factor * 1e-3)).toBe(true);
      }),
    );
  });

  it('is undone by the opposite zoom', () => {
    fc.assert(
      fc.property(aView, ({ folds, window, width }) => {
        const scale = foldedScale(window, width, folds);
        const zoomed = foldedScale(zoomAt(scale, width / 3, 2), width, folds);
        const back = zoomAt(zoomed, width / 3, 0.5);
        const length = window.to - window.from;
        expect(closeTo(back.from, window.from, length * 1e-3)).toBe(true);
        expect(closeTo(back.to, window.to, length * 1e-3)).toBe(true);
      }),
    );
  });

  it('stops at two days', () => {
    const scale = foldedScale({ from: 0, to: 4 }, 800, []);
    const window = zoomWithin(scale, 200, 100);
    expect(window.to - window.from).toBeCloseTo(MIN_DAYS);
    expect(foldedScale(window, 800, []).toX(1)).toBeCloseTo(200);
  });
});

describe('pan', () => {
  it('moves every day by the same pixels', () => {
    fc.assert(
      fc.property(aView, fc.integer({ min: -400, max: 400 }), ({ folds, window, width }, dx) => {
        const scale = foldedScale(window, width, folds);
        const day = scale.toDay(width / 2);
        const panned = foldedScale(pan(scale, dx), width, folds);
        expect(closeTo(panned.toX(day), width / 2 + dx, 0.01)).toBe(true);
      }),
    );
  });
});

describe('clampWindow', () => {
  it('stays inside the bounds, whatever is asked', () => {
    const wild = fc.double({ min: -200_000, max: 200_000, noNaN: true });
    fc.assert(
      fc.property(aView, wild, wild, ({ folds, bounds, width }, from, to) => {
        const window = clampWindow({ from, to }, bounds, width, folds);
        expect(window.from).toBeGreaterThanOrEqual(bounds.from - 1e-6);
        expect(window.to).toBeLessThanOrEqual(bounds.to + 1e-6);
        expect(window.to).toBeGreaterThan(window.from);
      }),
    );
  });

  it('leaves an allowed window alone', () => {
    const bounds = { from: 0, to: 100 };
    expect(clampWindow({ from: 10, to: 20 }, bounds, 500, [])).toEqual({ from: 10, to: 20 });
  });
});

describe('fitWindow', () => {
  it('has a picture for no event at all', () => {
    const { from, to } = fitWindow(undefined);
    expect(to).toBeGreaterThan(from);
  });

  it('rounds years out to whole years', () => {
    expect(fitWindow({ from: 16_927, to: 18_000 })).toEqual({ from: 16_801, to: 18_262 });
  });

  it('shows at least the days beside a single day', () => {
    expect(fitWindow({ from: 16_927, to: 16_928 })).toEqual({ from: 16_926, to: 16_929 });
  });
});

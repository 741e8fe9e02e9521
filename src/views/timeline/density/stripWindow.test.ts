import { describe, expect, it } from 'vitest';
import { foldedScale } from '../foldedScale.ts';
import { draggedWindow, pixelsOfKey } from './stripDrag.ts';
import { stripFrame } from './stripWindow.ts';

const strip = foldedScale({ from: 0, to: 1000 }, 500, []);

describe('stripFrame', () => {
  it('lies over the days of the window', () => {
    expect(stripFrame({ from: 100, to: 300 }, strip)).toEqual({ x0: 50, x1: 150 });
  });

  it('is at least ten pixels wide and on the strip, however far in', () => {
    for (const at of [0, 1, 500, 998]) {
      const { x0, x1 } = stripFrame({ from: at, to: at + 2 }, strip);
      expect(x1 - x0).toBeGreaterThanOrEqual(10);
      expect(x0).toBeGreaterThanOrEqual(0);
      expect(x1).toBeLessThanOrEqual(500);
    }
  });
});

describe('draggedWindow', () => {
  it('moves one end, or both', () => {
    const start = { from: 100, to: 300 };
    expect(draggedWindow(start, 'from', 10, strip)).toEqual({ from: 120, to: 300 });
    expect(draggedWindow(start, 'to', -10, strip)).toEqual({ from: 100, to: 280 });
    expect(draggedWindow(start, 'whole', 10, strip)).toEqual({ from: 120, to: 320 });
  });

  it('never lets one end pass the other', () => {
    const window = draggedWindow({ from: 100, to: 300 }, 'from', 400, strip);
    expect(window.from).toBeLessThan(window.to);
  });
});

it('leaves keys that move nothing to the page', () => {
  expect(pixelsOfKey('ArrowRight', strip)).toBeGreaterThan(0);
  expect(pixelsOfKey('Tab', strip)).toBeUndefined();
});

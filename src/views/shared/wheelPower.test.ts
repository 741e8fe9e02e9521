import { describe, expect, it } from 'vitest';
import { wheelPower } from './wheelPower.ts';

const PIXELS = 0;
const LINES = 1;
const factor = (deltaY: number, deltaMode = PIXELS, isKeyHeld = true) =>
  2 ** wheelPower({ deltaY, deltaMode }, isKeyHeld);

describe('wheelPower', () => {
  it.each([-100, -120])('takes a notch of %i a quarter to a third closer', (deltaY) => {
    expect(factor(deltaY)).toBeGreaterThan(1.2);
    expect(factor(deltaY)).toBeLessThan(1.35);
    expect(factor(-deltaY)).toBeCloseTo(1 / factor(deltaY));
  });

  it('takes a notch of three lines as far', () => {
    expect(factor(-3, LINES)).toBeGreaterThan(1.2);
    expect(factor(-3, LINES)).toBeLessThan(1.35);
  });

  it('takes a notch in many small turns no further than in one', () => {
    expect(factor(-10) ** 12).toBeCloseTo(factor(-120));
  });

  it('follows the fingers of a pinch', () => {
    expect(factor(-100 * Math.log(1.1), PIXELS, false)).toBeCloseTo(1.1);
  });

  it('knows a notch whose key was pressed elsewhere', () => {
    expect(factor(-100, PIXELS, false)).toBeCloseTo(factor(-100));
  });

  it('never more than doubles in one turn', () => {
    expect(factor(-100_000)).toBe(2);
    expect(factor(100_000)).toBe(0.5);
  });
});

import { expect, it } from 'vitest';
import { eased, mixed } from './ease.ts';

it('starts at rest, ends at rest, and only ever goes forward', () => {
  const steps = Array.from({ length: 21 }, (_, i) => eased(i / 20));
  expect([steps[0], steps.at(-1)]).toEqual([0, 1]);
  expect(steps.every((step, i) => i === 0 || step >= (steps[i - 1] ?? 0))).toBe(true);
});

it('is where it started at 0 and there at 1', () => {
  const [a, b] = [
    { from: 0, to: 10 },
    { from: 100, to: 120 },
  ];
  expect([mixed(a, b, 0), mixed(a, b, 1)]).toEqual([a, b]);
});

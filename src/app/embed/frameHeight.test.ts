import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frameHeight, LEAST_HEIGHT } from './frameHeight.ts';

it.each([
  ['keeps the chosen height while nothing is asked', [0, 500, 900], 500],
  ['grows with its content', [800, 500, 900], 800],
  ['shrinks with its content', [300, 500, 900], 300],
  ['grows no higher than the screen', [4000, 500, 900], 900],
  ['may be chosen higher than the screen', [4000, 1200, 900], 1200],
  ['is never so low that nothing is seen', [3, 500, 900], LEAST_HEIGHT],
  ['takes no height for none', [0, Number.NaN, 900], 600],
] as const)('%s', (_, [asked, chosen, screen], height) => {
  expect(frameHeight(asked, chosen, screen)).toBe(height);
});

it('is bounded whatever is asked and written', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.double(), fc.nat(5000), (asked, chosen, screen) => {
      const height = frameHeight(asked, chosen, screen);
      expect(height).toBeGreaterThanOrEqual(LEAST_HEIGHT);
      expect(height).toBeLessThanOrEqual(Math.max(2000, screen));
    }),
  );
});

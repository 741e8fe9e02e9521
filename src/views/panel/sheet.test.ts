import { expect, it } from 'vitest';
import { restOf } from './sheet.ts';

it('rests at the nearest height when it is let go slowly', () => {
  expect(restOf(0.95, 0, 'part')).toBe('full');
  expect(restOf(0.7, 0, 'full')).toBe('part');
  expect(restOf(0.5, 0, 'part')).toBe('part');
  expect(restOf(0.2, 0, 'part')).toBe('away');
});

it('goes where it is thrown, one step at a time', () => {
  expect(restOf(0.6, 2, 'part')).toBe('away');
  expect(restOf(0.9, 2, 'full')).toBe('part');
  expect(restOf(0.5, 2, 'full')).toBe('away');
  expect(restOf(0.4, -2, 'part')).toBe('full');
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '../testing/anyText.ts';
import { codePointsOf } from './codePoints.ts';

it('counts as the language itself does when it spreads a text', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (text, seed) => {
      const points = [...text];
      const cut = seed % (points.length + 1);
      const offset = points.slice(0, cut).join('').length;
      const { pointsAt, offsetAt } = codePointsOf(text);
      expect(pointsAt(offset)).toBe(cut);
      expect(offsetAt(cut)).toBe(offset);
    }),
  );
});

it('counts a character beyond the basic plane once', () => {
  const text = 'ab 🇯🇵 𠮷野 日露';
  const { pointsAt } = codePointsOf(text);
  expect(text.indexOf('日露')).toBe(12);
  expect(pointsAt(text.indexOf('日露'))).toBe(9);
});

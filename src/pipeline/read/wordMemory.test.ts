import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codesOf, textOf } from './codesOf.ts';
import { wordMemory } from './wordMemory.ts';

const shouted = wordMemory((word) => word.toUpperCase());

it('knows of a word between two places what would be looked up, however often it was asked', () => {
  const word = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('a', 'ab'));
  fc.assert(
    fc.property(word, fc.string(), (one, before) => {
      const codes = codesOf(`${before}${one}.`);
      const end = before.length + one.length;
      expect(shouted(codes, before.length, end)).toBe(one.toUpperCase());
      expect(shouted(codes, before.length, end)).toBe(one.toUpperCase());
    }),
  );
});

it('looks a word up once', () => {
  let asked = 0;
  const counted = wordMemory(() => {
    asked += 1;
    return asked;
  });
  const codes = codesOf('more and more');
  expect([counted(codes, 0, 4), counted(codes, 5, 8), counted(codes, 9, 13)]).toEqual([1, 2, 1]);
});

it('stays right when it has met more words than it has room for', () => {
  const numbered = wordMemory(Number);
  for (let number = 0; number < 120_000; number++) {
    const codes = codesOf(String(number));
    if (numbered(codes, 0, codes.length) !== number) expect.fail(`${number} is mistaken`);
  }
});

it('makes of its characters the text again', () => {
  const long = fc.nat(9000).map((length) => 'Ω'.repeat(length));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), long), (text) => {
      expect(textOf(codesOf(text))).toBe(text);
    }),
  );
});

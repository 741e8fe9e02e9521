import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unbroken } from './unbroken.ts';

it.each([
  ['They met on Friday.', ['They ', 'met ', 'on ', 'Friday.']],
  ['Они встретились.', ['Они ', 'встретились.']],
  ['首相が訪露', ['首', '相', 'が', '訪', '露']],
  ['アリス・ベルグ会談', ['アリス・', 'ベルグ', '会', '談']],
  ['港、「海」へ。', ['港、', '「海」', 'へ。']],
  ['【予定】2016年', ['【予', '定】', '2016', '年']],
])('a line of %s may end after these', (text, pieces) => {
  expect(unbroken(text).map((piece) => piece.text)).toEqual(pieces);
});

it('loses and changes no letter', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '港', 'の', 'ア', 'ー', '「', '」', '。', '\n'),
  });
  fc.assert(
    fc.property(text, (words) => {
      expect(
        unbroken(words)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(words);
    }),
  );
});

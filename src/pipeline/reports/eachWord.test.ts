import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codesOf } from '../read/codesOf.ts';
import { eachWord } from './eachWord.ts';

/** What it stands for, as a pattern. */
const WORD =
  /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*|--+|``|''|[^\s\p{L}\p{N}]/gu;

const wordsIn = (text: string) => {
  const words: string[] = [];
  eachWord(codesOf(text), 0, text.length, (start, end) => words.push(text.slice(start, end)));
  return words;
};

it.each([
  ['The U.S. and E.U. met.', ['The', 'U.S.', 'and', 'E.U.', 'met', '.']],
  ["Mori's vis-a-vis didn't -- no.", ['Mori', 'vis-a-vis', "didn't", '--', 'no', '.']],
  ["``Yes,'' he said", ['``', 'Yes', ',', "''", 'he', 'said']],
  ['3.5 percent of Łódź’s 𝒳', ['3.5', 'percent', 'of', 'Łódź', '𝒳']],
])('reads %s', (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});

it('gives the words of its pattern, whatever the text', () => {
  const pieces = fc.constantFrom(...'aÉ7.-\'’`s "“—\n漢😀A', "'s", '--', 'U.', '𝒳');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (list) => {
      const text = list.join('');
      const words = [...text.matchAll(WORD)].map(([word]) => word.replace(/(?<=.)['’]s$/u, ''));
      expect(wordsIn(text)).toEqual(words);
    }),
    { numRuns: 2000 },
  );
});

it('stops where it is told to', () => {
  const spans: number[][] = [];
  eachWord(codesOf('one two-three'), 4, 8, (start, end) => spans.push([start, end]));
  expect(spans).toEqual([
    [4, 7],
    [7, 8],
  ]);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameOfText, uniqueNames } from './uniqueNames.ts';

it('no two files share a name, and none takes one that is taken', () => {
  expect(uniqueNames(['a.txt', 'a.TXT', '.b.', ''], ['a.txt'])).toEqual([
    'a (2).txt',
    'a (3).txt',
    'b.txt',
    'article.txt',
  ]);
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.string()), (names, taken) => {
      const unique = uniqueNames(names, taken);
      expect(new Set([...unique, ...taken]).size).toBe(unique.length + new Set(taken).size);
    }),
  );
});

it('a name holds nothing that a file system would take for a path', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(uniqueNames([name], [])[0]).not.toMatch(/[\\/]/);
    }),
  );
});

it('a pasted text is called by its first words', () => {
  expect(nameOfText('\n  Mori met Kerry\non Friday')).toBe('Mori met Kerry');
  expect(nameOfText('word '.repeat(100)).length).toBeLessThanOrEqual(60);
});

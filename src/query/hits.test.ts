import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitSpans, type Wanted, wantedOf } from './hits.ts';
import { searchOver } from './search.ts';
import { wordIndex } from './wordIndex.ts';
import { wordsOf } from './wordsOf.ts';

const names = new Map([
  ['kono', ['Tarō Kōno', 'Kōno', '河野太郎', 'Таро Коно']],
  ['isles', ['Far Isles (Outer Isles)', 'Far Isles', 'Outer Isles', '遠方諸島', 'Дальние острова']],
]);
const texts = [
  'Kono spoke of treaties and of a treaty 河野 Коно',
  'Far Isles',
  'Outer',
  '遠方諸島',
];
const search = searchOver(
  wordIndex([...texts, ...[...names.values()].flat()].map(wordsOf)),
  20,
  names,
);

function wantedFor(q: string): Wanted {
  return wantedOf(search.find(q)?.words ?? [], names);
}

function marked(q: string, text: string): string[] {
  return hitSpans(text, wantedFor(q)).map(({ start, end }) => text.slice(start, end));
}

describe('the words a search was for', () => {
  it.each([
    ['a word from its beginning', 'trea', 'A treaty of treaties.', ['treaty', 'treaties']],
    ['case and accents aside', 'kono', 'KŌNO said', ['KŌNO']],
    ['each of several', 'treaty kono', 'Kono: a treaty', ['Kono', 'treaty']],
    ['a word for which another was taken', 'treety', 'a treaty', ['treaty']],
    ['a Russian word in another case', 'острова', 'нет островов', ['островов']],
    ['Japanese inside of a run', '河野', '日本の河野大臣', ['河野']],
    ['a name in another script', '河野', 'Mr Kōno left', ['Kōno']],
    ['a whole name in another script', 'коно', 'Taro Kono left', ['Taro Kono']],
    ['a Japanese name', 'Kono', '河野太郎が', ['河野太郎']],
    ['a place by its other name', 'Outer', 'to the Far Isles today', ['Far Isles']],
    ['a place by its Japanese name', '遠方諸島', 'the Outer Isles', ['Outer Isles']],
  ])('are marked: %s', (_, q, text, words) => expect(marked(q, text)).toEqual(words));

  it.each([
    ['the middle of a word', 'trea', 'retreat'],
    ['a letter alone', 't', 'a treaty'],
    ['a part of another name', 'Outer', 'far from any isles'],
    ['names that were not meant', 'treaty', 'Kono at the Far Isles'],
    ['nothing where nothing is asked', '', 'treaty'],
  ])('are not: %s', (_, q, text) => expect(marked(q, text)).toEqual([]));

  it('stand in order, apart and inside of any text', () => {
    const q = fc.constantFrom('kono', '河野', 'Outer', 'trea', 'коно', 'kono far');
    const piece = fc.oneof(
      fc.constantFrom('Kōno', ' ', '河野太郎', 'Far Isles', '㍿', 'ｶﾞ', 'treaty', '-', 'Коно'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    fc.assert(
      fc.property(q, fc.array(piece), (asked, pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of hitSpans(text, wantedFor(asked))) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleActor, sampleEvent, sampleReport, sampleSet } from '../testing/sampleEvents.ts';
import { fold } from './fold.ts';
import { search, searchTexts } from './search.ts';
import { wordIndex } from './wordIndex.ts';

const set = sampleSet({
  actors: [
    sampleActor({ id: 'kono', name: 'Tarō Kōno', names: { ja: '河野太郎', ru: 'Таро Коно' } }),
  ],
  events: [
    sampleEvent({ id: 'talks', title: { en: 'Ministers hold talks', ja: null, ru: null } }),
    sampleEvent({
      id: 'speech',
      actors: ['kono'],
      reports: [sampleReport({ id: 'r', quote: 'He spoke of a “Peace Treaty” again.' })],
    }),
  ],
});
const index = wordIndex(searchTexts(set, set.events));

function found(q: string): readonly string[] {
  const mask = search(index, set.events.length, q);
  return mask ? set.events.flatMap(({ id }, row) => (mask[row] === 1 ? [id] : [])) : ['everything'];
}

describe('search', () => {
  it.each([
    ['a title', 'ministers', ['talks']],
    ['a quote', 'peace treaty', ['speech']],
    ['a name', 'Kono', ['speech']],
    ['a name in Japanese', '河野', ['speech']],
    ['a name in Russian', 'коно', ['speech']],
    ['the beginning of a word', 'trea', ['speech']],
    ['words in any order', 'treaty peace', ['speech']],
    ['quotation marks and capitals', '“PEACE”', ['speech']],
  ])('finds %s', (_, q, ids) => expect(found(q)).toEqual(ids));

  it('does not find the middle of a word', () => expect(found('reaty')).toEqual([]));

  it('wants every word', () => expect(found('peace ministers')).toEqual([]));

  it.each(['', '   ', '“”', '?!'])('asks for nothing with %j', (q) => {
    expect(found(q)).toEqual(['everything']);
  });
});

describe('the word index', () => {
  const words = fc.constantFrom('Abe', 'putin', 'Ōhira', 'peace-treaty', 'ab', 'Абэ', '安倍');
  const texts = fc.array(
    fc.array(words, { maxLength: 6 }).map((list) => list.join(' ')),
    { maxLength: 300 },
  );
  const asked = fc.oneof(words, fc.constantFrom('a', 'p', 'trea', 'abe pu', 'zzz', 'А'));

  it('finds what reading every text would find', () => {
    fc.assert(
      fc.property(texts, asked, (list, q) => {
        const wanted = fold(q).split(' ');
        const read = list.map((text) =>
          Number(wanted.every((word) => ` ${fold(text)}`.includes(` ${word}`))),
        );
        expect([...(search(wordIndex(list), list.length, q) ?? [])]).toEqual(read);
      }),
    );
  });
});

describe('fold', () => {
  it('leaves folded text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('sets case and accents aside', () =>
    expect(fold('Ōhira’s CAFÉ—Ёлка')).toBe('ohira s cafe елка'));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../model/edtf.ts';
import { tableOf } from '../model/eventTable.ts';
import {
  sampleActor,
  sampleEvent,
  samplePlace,
  sampleReport,
  sampleSet,
} from '../testing/sampleEvents.ts';
import { fold } from './fold.ts';
import { withoutEnding } from './russianEndings.ts';
import { searchIn, searchOver } from './search.ts';
import { wordIndex } from './wordIndex.ts';
import { wordsOf } from './wordsOf.ts';

const set = sampleSet({
  actors: [
    sampleActor({ id: 'kono', name: 'Tarō Kōno', names: { ja: '河野太郎', ru: 'Таро Коно' } }),
  ],
  places: [
    samplePlace({
      id: 'isles',
      name: 'Far Isles',
      names: { ja: '遠方諸島', ru: 'Дальние острова' },
    }),
  ],
  events: [
    sampleEvent({
      id: 'talks',
      title: { en: 'Ministers hold talks', ja: '外相会談', ru: 'Переговоры министров' },
      date: '2014',
    }),
    sampleEvent({
      id: 'speech',
      actors: ['kono'],
      date: '2015',
      reports: [sampleReport({ id: 'r', quote: 'He spoke of a “Peace Treaty” again.' })],
    }),
    sampleEvent({ id: 'landing', places: ['isles'], date: '2016' }),
    sampleEvent({
      id: 'answer',
      date: '2017',
      reports: [
        sampleReport({
          id: 'a',
          quote: 'Konoh was wrong.',
          start: 10,
          end: 26,
          names: [
            { id: 'kono', start: 10, end: 15 },
            { id: 'isles', start: 40, end: 50 },
          ],
        }),
      ],
    }),
  ],
});
const spellings = { isles: ['Outer Isles', '外諸島', 'Дали'], kono: ['Konoh'] };
const search = searchIn(set, tableOf(set), spellings);

function found(q: string): readonly string[] {
  const answer = search.find(q);
  const { event } = tableOf(set);
  return answer ? [...answer.mask].flatMap((is, row) => (is ? event(row).id : [])) : ['everything'];
}

describe('search', () => {
  it.each([
    ['a title', 'ministers', ['talks']],
    ['a title in Japanese', '外相', ['talks']],
    ['a title in Russian', 'переговоры', ['talks']],
    ['a quote', 'peace treaty', ['speech']],
    ['a name', 'Kono', ['speech', 'answer']],
    ['a name in Japanese', '河野', ['speech', 'answer']],
    ['a name in Russian', 'коно', ['speech', 'answer']],
    ['another spelling of a name', 'konoh', ['speech', 'answer']],
    ['a place by its other name', 'outer', ['landing']],
    ['a place by its other name in Japanese', '外諸島', ['landing']],
    ['a place by its other name in Russian', 'дали', ['landing']],
    ['the middle of what no space divides', '野太', ['speech', 'answer']],
    ['one character', '郎', ['speech', 'answer']],
    ['the beginning of a word', 'trea', ['speech']],
    ['words in any order', 'treaty peace', ['speech']],
    ['words in several scripts', '河野 treaty', ['speech']],
    ['quotation marks and capitals', '“PEACE”', ['speech']],
    ['another form of a Russian word', 'министрами', ['talks']],
    ['a Russian adjective in another case', 'дальних', ['landing']],
  ])('finds %s', (_, q, ids) => expect(found(q)).toEqual(ids));

  it.each([
    ['the middle of a word', 'aty'],
    ['characters that stand in another order', '太河'],
    ['words that no event has together', 'peace ministers'],
  ])('does not find %s', (_, q) => expect(found(q)).toEqual([]));

  it.each(['', '   ', '“”', '?!'])('asks for nothing with %j', (q) => {
    expect(found(q)).toEqual(['everything']);
  });
});

describe('a date', () => {
  const timed = searchIn(set, tableOf(set), spellings, parseEdtf);
  const during = (q: string) => {
    const { event } = tableOf(set);
    return [...(timed.find(q)?.mask ?? [])].flatMap((is, row) => (is ? event(row).id : []));
  };

  it.each([
    ['2015', ['speech']],
    ['2015-07', ['speech']],
    ['201X', ['talks', 'speech', 'landing', 'answer']],
    ['Kono 2017', ['answer']],
    ['Kono 2016', []],
    ['1999', []],
  ])('finds what could have happened then: %s', (q, ids) => expect(during(q)).toEqual(ids));

  it('finds what names its year in words too', () => {
    const named = sampleSet({
      events: [
        sampleEvent({ id: 'looking-back', title: { en: 'A look back at 1999', ja: '', ru: '' } }),
      ],
    });
    expect([...(searchIn(named, tableOf(named), {}, parseEdtf).find('1999')?.mask ?? [])]).toEqual([
      1,
    ]);
  });

  it('is left as it is where something else is meant otherwise', () => {
    expect(timed.near('2015 trxxty')).toContain('2015 treaty');
    expect(timed.near('2016 treaty')).toEqual(['treaty', '2016']);
  });
});

describe('a word that is spelt otherwise', () => {
  it.each([
    ['one letter in a word of four to seven', 'treety', ['speech']],
    ['two in a longer one', 'minsterrs', ['talks']],
    ['one in a Russian word', 'перегаворы', ['talks']],
  ])('is taken for the nearest: %s', (_, q, ids) => {
    expect(found(q)).toEqual(ids);
    expect(search.find(q)?.words.some(({ isExact }) => !isExact)).toBe(true);
  });

  it.each([
    ['a short word', 'kxn'],
    ['a number', '2019'],
    ['two letters in a short one', 'traetx'],
    ['Japanese', '河里'],
  ])('is not: %s', (_, q) => expect(found(q)).toEqual([]));

  it('never counts where a word is spelt as it was typed', () => {
    const index = wordIndex(['nagato', 'nagata', 'nagat'].map(wordsOf));
    expect([...(searchOver(index, 3, new Map()).find('nagato')?.mask ?? [])]).toEqual([1, 0, 0]);
  });

  it.each([
    ['a word too far off to be taken for it', 'trxxty', 'treaty'],
    ['the same keys on the other keyboard', 'зуфсу', 'peace'],
    ['the same keys, the other way round', 'gthtujdjhs', 'переговоры'],
    ['one word less', 'peace ministers', 'ministers'],
  ])('is answered, where nothing is found, with %s', (_, q, meant) => {
    expect(found(q)).toEqual([]);
    expect(search.near(q)).toContain(meant);
  });

  it('is answered with nothing that finds nothing', () => {
    for (const q of ['zzzzzz', 'qqq www', '河里']) {
      for (const near of search.near(q)) expect(found(near)).not.toEqual([]);
    }
  });
});

describe('any set of titles', () => {
  const word = fc.oneof(
    fc.constantFrom('Abe', 'putin', 'Ōhira', 'peace-treaty', 'ab', 'Абэ', 'Курилы', 'Курилами'),
    fc.constantFrom('安倍', '安倍晋三', '北方領土', 'サミット', 'がい', 'G7', '2016', 'Россия'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  );
  const titles = fc.array(
    fc.array(word, { maxLength: 6 }).map((list) => list.join(' ')),
    { maxLength: 60 },
  );
  const searchTitles = (list: readonly string[]) =>
    searchOver(wordIndex(list.map(wordsOf)), list.length, new Map());

  it('is found by each whole word of each title', () => {
    fc.assert(
      fc.property(titles, (list) => {
        const { find } = searchTitles(list);
        for (const [row, title] of list.entries()) {
          for (const each of title.split(' ')) {
            const answer = find(each);
            if (answer) expect([each, answer.mask[row]]).toEqual([each, 1]);
          }
        }
      }),
    );
  });

  it('shows no more for one word more', () => {
    fc.assert(
      fc.property(titles, fc.array(word, { minLength: 1, maxLength: 3 }), word, (list, q, more) => {
        const { find } = searchTitles(list);
        const before = find(q.join(' '))?.mask ?? new Uint8Array(list.length).fill(1);
        const after = find([...q, more].join(' '))?.mask ?? before;
        expect([...after].every((is, row) => is <= (before[row] ?? 0))).toBe(true);
      }),
    );
  });

  it('is found, by words that are there, as by reading every title', () => {
    const plain = fc.constantFrom('Abe', 'putin', 'Ōhira', 'peace-treaty', 'ab', 'Абэ', 'pe', 'O');
    const lists = fc.array(
      fc.array(plain, { maxLength: 6 }).map((list) => list.join(' ')),
      { maxLength: 300 },
    );
    fc.assert(
      fc.property(lists, plain, (list, q) => {
        const wanted = fold(q).split(' ');
        const read = list.map((text) =>
          Number(wanted.every((each) => ` ${fold(text)}`.includes(` ${each}`))),
        );
        const answer = searchTitles(list).find(q);
        if (answer?.words.every(({ isExact }) => isExact)) expect([...answer.mask]).toEqual(read);
        else expect(read).not.toContain(1);
      }),
    );
  });
});

describe('a Russian word without its ending', () => {
  it.each([
    ['Курилы', 'Курил'],
    ['Курилами', 'Курил'],
    ['Курильские', 'Курильск'],
    ['Путиным', 'Путин'],
    ['Россией', 'Росс'],
    ['Японию', 'Япон'],
    ['визите', 'визит'],
    // Too short to be cut.
    ['Абэ', 'Абэ'],
    ['Сочи', 'Сочи'],
    ['Крыма', 'Крым'],
  ])('%s is looked for as %s', (word, stem) => expect(withoutEnding(fold(word))).toBe(fold(stem)));

  it('other words stay as they are', () => {
    for (const word of ['islands', 'sochi', '北方領土', 'g7'])
      expect(withoutEnding(word)).toBe(word);
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

  it('sets case and accents aside, not the marks of kana', () => {
    expect(fold('Ōhira’s CAFÉ—Ёлка')).toBe('ohira s cafe елка');
    expect(fold('ﾌﾟｰﾁﾝが')).toBe('プーチンが');
  });
});

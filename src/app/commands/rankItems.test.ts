import { describe, expect, it } from 'vitest';
import { rankItems } from './rankItems.ts';

const rank = rankItems([
  { id: 'kono', label: 'Tarō Kōno', names: ['河野太郎', 'Таро Коно', 'Kohno'] },
  { id: 'harbour', label: 'Konohama', names: ['港'] },
  { id: 'port', label: 'Port Kono', names: ['港'] },
  { id: 'isles', label: 'Far Isles', names: ['遠方諸島', 'Дальние острова'] },
  { id: 'list', label: 'View: list', names: ['table rows'] },
]);

describe('the items a reader may mean', () => {
  it.each([
    ['a name', 'far', ['isles']],
    ['the beginning of a name', 'lis', ['list']],
    ['what else it is called', 'table', ['list']],
    ['a name in Japanese', '河野', ['kono']],
    ['a Japanese name as it is being typed', '遠', ['isles']],
    ['a Russian name in another case', 'острову', ['isles']],
    ['several words', 'kono taro', ['kono']],
    ['a word spelt otherwise', 'iseles', ['isles']],
  ])('are found by %s', (_, q, ids) => expect(rank(q).map(({ id }) => id)).toEqual(ids));

  it.each(['', '?', 'nothing', 'far list'])('are none for %j', (q) => expect(rank(q)).toEqual([]));

  it('come with a whole word of their label before one that only begins so', () => {
    expect(
      rank('kono')
        .map(({ id }) => id)
        .at(-1),
    ).toBe('harbour');
  });

  it('are those spelt as typed alone, where there are some', () => {
    expect(rank('kohno').map(({ id }) => id)).toEqual(['kono']);
  });
});

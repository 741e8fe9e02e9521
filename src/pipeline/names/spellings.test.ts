import { describe, expect, it } from 'vitest';
import { gazetteer } from './gazetteer.ts';
import { otherNames } from './otherNames.ts';
import { spellingsFor } from './spellings.ts';

const all = { actors: [...gazetteer.actors.values()], places: [...gazetteer.places.values()] };
const spellings = spellingsFor(all);

describe('the spellings a reader may search by', () => {
  it.each([
    ['southern-kuril-islands', ['Kurils', 'Northern Territories', 'Курилы', '千島列島']],
    ['abe', ['Abe Shinzo']],
    ['soviet-union', ['USSR', 'Soviet', 'СССР', 'ソ連']],
  ])('of %s hold %j', (id, wanted) => {
    expect(spellings[id]).toEqual(expect.arrayContaining(wanted));
  });

  it('hold no description, which others fit as well', () => {
    const written = Object.values(spellings).flat();
    for (const each of ['disputed islands', 'four islands', 'islands off Hokkaido']) {
      expect(written).not.toContain(each);
    }
  });

  it('are only of what the set names', () => {
    const [abe] = all.actors.filter(({ id }) => id === 'abe');
    expect(Object.keys(spellingsFor({ actors: abe ? [abe] : [], places: [] }))).toEqual(['abe']);
  });

  it('are given to nobody who is not in the tables', () => {
    const known = new Set([...all.actors, ...all.places].map(({ id }) => id));
    expect(otherNames.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
  });
});

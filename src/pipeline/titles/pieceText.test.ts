import { describe, expect, it } from 'vitest';
import type { Actor } from '../../model/schema.ts';
import type { TitleWord } from '../reports/titleCutting.ts';
import { wordsText } from './pieceText.ts';
import { namesOf, titleNames } from './titleNames.ts';

function person(id: string, familyName: string): [string, Actor] {
  const name = `Ada ${familyName}`;
  return [
    id,
    {
      id,
      name,
      names: { ja: null, ru: null },
      kind: 'person',
      side: 'others',
      familyName,
      givenName: 'Ada',
      of: null,
    },
  ];
}

const source = {
  actors: new Map([person('mori', 'Mori')]),
  places: new Map(),
  placeNames: new Map(),
};
const names = titleNames(source);

/** "President {Mori}": words as the detector gives them, a person in braces, quoted words in <>. */
function words(line: string): TitleWord[] {
  return line.split(' ').map((raw) => {
    const isPerson = raw.startsWith('{');
    const isQuoted = raw.startsWith('<');
    const text = raw.replace(/[{}<>]/g, '');
    const kind = isPerson ? 'actor' : /^\W+$/.test(text) ? 'mark' : 'word';
    return {
      text,
      kind,
      ids: isPerson ? ['mori'] : [],
      isReference: false,
      isPossessive: false,
      isQuoted,
      isJoined: false,
    };
  });
}

describe('a piece in print', () => {
  it.each([
    ['the eight-point plan', 'eight-point plan'],
    ['his hometown', 'hometown'],
    ['a few boats', 'a few boats'],
    ['President {Mori}', 'Mori'],
    ['with Norwegian foreign minister {Mori}', 'with Mori'],
    ['the banker {Mori}', 'Mori'],
    ['to meet {Mori}', 'to meet Mori'],
    ['dogs and {Mori}', 'dogs and Mori'],
    ['“ <the> <harbour> ” plan', '“the harbour” plan'],
    ['{Mori} personally not to go', 'Mori not to go'],
    ['mutually acceptable terms', 'mutually acceptable terms'],
  ])('%s → %s', (line, text) => {
    expect(wordsText(names, words(line))).toBe(text);
  });
});

describe('a person', () => {
  it('goes by the family name', () => {
    expect(namesOf(names, ['mori'])).toBe('Mori');
  });

  it('goes by the whole name where two of the set share it', () => {
    const both = titleNames({
      ...source,
      actors: new Map([person('mori', 'Mori'), person('ada-mori', 'Mori')]),
    });
    expect(namesOf(both, ['mori'])).toBe('Ada Mori');
  });
});

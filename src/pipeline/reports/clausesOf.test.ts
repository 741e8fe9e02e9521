import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codesOf } from '../read/codesOf.ts';
import { itemsOf } from './items.ts';
import { readSentence } from './sentenceReading.ts';

function clausesIn(sentence: string): string[] {
  const whole = { start: 0, end: sentence.length };
  const { items } = itemsOf(codesOf(sentence), whole, { names: [], times: [] }, false);
  const { clauses } = readSentence(items);
  return clauses.map(({ from, to }) =>
    items
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );
}

it.each([
  ['Mori said that Kerry will come', ['Mori said', 'that Kerry will come']],
  ['Mori said the two will come', ['Mori said', 'the two will come']],
  ['Mori met Kerry after they signed it', ['Mori met Kerry', 'after they signed it']],
  ['Mori met Kerry after the long winter', ['Mori met Kerry after the long winter']],
  ['Mori and Kerry met', ['Mori and Kerry met']],
  ['Mori spoke and Kerry left', ['Mori spoke', 'and Kerry left']],
  ['Mori, who met Kerry, left', ['Mori ,', 'who met Kerry ,', 'left']],
  ['Men who met Kerry left', ['Men', 'who met Kerry', 'left']],
  ['Men who met Kerry and left', ['Men', 'who met Kerry', 'and left']],
  ['Mori told a court on fish he left', ['Mori told a court on fish', 'he left']],
])('cuts %j where its clauses meet', (sentence, expected) => {
  expect(clausesIn(sentence)).toEqual(expected);
});

it('puts every item into one clause', () => {
  const words = fc.constantFrom(
    'Mori',
    'said',
    'that',
    ',',
    'and',
    'met',
    'who',
    'after',
    '"',
    'Kerry',
    'will',
    'the',
    '--',
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1 }), (list) => {
      const sentence = list.join(' ');
      const { items } = itemsOf(
        codesOf(sentence),
        { start: 0, end: sentence.length },
        { names: [], times: [] },
        false,
      );
      const { clauses } = readSentence(items);
      expect(clauses.flatMap(({ from, to }) => items.slice(from, to))).toEqual(items);
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardQuote, type MarkedQuote } from './cardQuote.ts';

const someWords = fc
  .array(fc.constantFrom('Abe', 'met', 'in', 'Port', 'Nor,', 'harbour'), { maxLength: 30 })
  .map((words) => words.join(' '));

it.each<[string, MarkedQuote, MarkedQuote]>([
  ['whole, where there is room', ['They met ', 'on Friday', '.'], ['They met ', 'on Friday', '.']],
  [
    'to its end, before its beginning',
    ['They met ', 'on Friday', ' in a town by the sea.'],
    ['They met ', 'on Friday', ' in a town…'],
  ],
  [
    'with the words that date it, however late they come',
    ['After a week of rain and a night of wind they met ', 'on Friday', '.'],
    ['… they met ', 'on Friday', '.'],
  ],
  [
    'from its beginning, where nothing in it dates it',
    ['They met in a town by the grey sea of the north.', '', ''],
    ['They met in a town by the…', '', ''],
  ],
])('gives a passage %s', (_, quote, short) => {
  expect(cardQuote(quote, 29)).toEqual(short);
});

it('never changes the words that date it, and shows every cut', () => {
  fc.assert(
    fc.property(someWords, someWords, fc.integer({ min: 20, max: 200 }), (before, after, most) => {
      const [lead, dating, rest] = cardQuote([`${before} `, 'on Friday', ` ${after}`], most);
      expect(dating).toBe('on Friday');
      if (!lead.startsWith('…')) expect(lead).toBe(`${before} `);
      else expect(`${before} `.endsWith(lead.slice(1))).toBe(true);
      if (!rest.endsWith('…')) expect(rest).toBe(` ${after}`);
      else expect(` ${after}`.startsWith(rest.slice(0, -1))).toBe(true);
    }),
  );
});

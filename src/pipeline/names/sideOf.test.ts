import { expect, it } from 'vitest';
import { gazetteer } from './gazetteer.ts';
import { sideOf } from './sideOf.ts';

const side = (...ids: string[]) => sideOf(ids, (id) => gazetteer.actors.get(id));

it.each([
  ['japan', 'abe'],
  ['japan', 'japanese-government', 'obama'],
  ['russia', 'soviet-union'],
  ['russia', 'putin', 'xi'],
  ['both', 'abe', 'putin'],
  ['both', 'japan', 'soviet-union'],
  ['others', 'merkel', 'united-states'],
  ['others'],
])('is %s', (expected, ...ids) => {
  expect(side(...ids)).toBe(expected);
});

it('is not moved by an outlet that only asked', () => {
  expect(side('putin', 'yomiuri-shimbun')).toBe('russia');
  expect(side('abe', 'tass')).toBe('japan');
});

it('counts an unknown actor as one of the others', () => {
  expect(side('nobody-known')).toBe('others');
});

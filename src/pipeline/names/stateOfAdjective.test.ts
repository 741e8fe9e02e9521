import { expect, it } from 'vitest';
import { statesOfAdjective } from './stateOfAdjective.ts';

it.each([
  ['Chilean', ['chile']],
  ['Russo-Japanese', ['russia', 'japan']],
  ['Soviet-Japanese', ['soviet-union', 'japan']],
  ['well-known', []],
  ['Japanese-style', []],
  ['constructor', []],
])('reads %s as %j', (word, states) => {
  expect(statesOfAdjective(word)).toEqual(states);
});

import { expect, it } from 'vitest';
import { exampleReports } from './exampleReports.ts';

const linesIn = (sentence: string) => exampleReports(sentence).map(({ line }) => line);

it.each([
  [
    '[Mori] came to {Oslo} in 1991, and [Kerry], having cancelled a visit in May 1992, left {Oslo} in 1993.',
    ['visit cancelled | kerry | | | May 1992', 'visit occurred | kerry | | oslo | 1993'],
  ],
  [
    '[Kerry], having cancelled a visit to {Oslo}, came to {Kyoto} in 1993.',
    ['visit occurred | kerry | | kyoto | 1993'],
  ],
])('who is named before an aside does what is told in it and behind it: %s', (sentence, lines) => {
  expect(linesIn(sentence)).toEqual(expect.arrayContaining(lines));
});

it.each([
  [
    '[Norway] said on Monday it had banned [Chile] from the fair.',
    'sanction occurred | norway | chile |',
  ],
  [
    '[Mori] said on Monday that [Norway] had banned [Chile] from the fair.',
    'sanction claimed | norway | chile |',
  ],
])('a state that speaks of itself is no hearsay: %s', (sentence, line) => {
  expect(linesIn(sentence)).toContainEqual(expect.stringContaining(line));
});

it('what a thing in a relative clause goes on to do, nobody before it does', () => {
  const sentence =
    '[Mori] spoke of the ban, which was enacted in June and will enter into force on 3 May 2016.';
  expect(linesIn(sentence)).toContain('agreement planned | | | | 3 May 2016');
});

it.each([
  ['[Mori] arrested over bribes in June 2002.', 'domestic occurred | | mori | | June 2002'],
  ['[Norway] arrested two clerks in June 2002.', 'domestic occurred | norway | | | June 2002'],
])('who is arrested arrests nobody: %s', (sentence, line) => {
  expect(linesIn(sentence)).toContain(line);
});

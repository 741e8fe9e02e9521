// Which dating words of a sentence belong to which of its happenings.

import { describe, expect, it } from 'vitest';
import { exampleReports } from './exampleReports.ts';

const linesIn = (sentence: string) => exampleReports(sentence).map(({ line }) => line);

describe('verbs that go on with "and"', () => {
  it.each([
    [
      'In June 1971 [Mori] flew to {Oslo} and signed a fishing pact.',
      'agreement occurred | mori | | | June 1971',
    ],
    [
      '[Mori] flew to {Oslo} and signed a fishing pact in June 1971.',
      'visit occurred | mori | | oslo | June 1971',
    ],
  ])('share the date of %j', (sentence, expected) => {
    expect(linesIn(sentence)).toContain(expected);
  });

  it('keep dates of their own', () => {
    const lines = linesIn('In June 1971 [Mori] flew to {Oslo} and signed a fishing pact in 1973.');
    expect(lines).toContain('agreement occurred | mori | | | 1973');
  });

  it('share none where the second tells of another time of life', () => {
    const lines = linesIn('[Mori] visited {Oslo} and died in 1971.');
    expect(lines).not.toContain('visit occurred | mori | | oslo | 1971');
  });

  it('share none with what somebody else does', () => {
    const lines = linesIn('In June 1971 [Mori] flew to {Oslo} and [Kerry] signed a fishing pact.');
    expect(lines).toContain('agreement occurred | kerry | | |');
  });
});

describe('"from"', () => {
  it('says when a plan begins', () => {
    expect(linesIn('[Norway] will ban [Chile] from its ports from May 3.')).toContain(
      'sanction planned | norway | chile | | May 3',
    );
  });

  it('says of a bare year where something comes from', () => {
    expect(linesIn('[Norway] will suspend the sale of maps from 1930.')).toContain(
      'sanction planned | norway | | |',
    );
  });
});

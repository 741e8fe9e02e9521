import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_SHORT, MAX_TITLE } from '../../model/schema.ts';
import { eventTypes, statuses } from '../../model/vocabulary.ts';
import type { TitleChunk, TitleWord } from '../reports/titleCutting.ts';
import { titleNames } from './titleNames.ts';
import { titleOf } from './titleOf.ts';
import type { Told, ToldReport } from './told.ts';
import { isWeak } from './weakWords.ts';

const names = titleNames({
  actors: new Map(),
  placeNames: new Map([['oslo', 'Oslo']]),
  places: new Map(),
});
const text = fc.oneof(
  fc.constantFrom(
    'the',
    'of',
    'to',
    'and',
    'in',
    '“',
    '”',
    '(',
    '-',
    ',',
    '$',
    '.',
    '…',
    'not',
    'his',
  ),
  fc.constantFrom(
    'fish',
    'harbour',
    'Mori',
    'talks',
    'U.S',
    'conference',
    '1931',
    'recovering',
    'it',
  ),
  fc.string({ maxLength: 30 }),
);
const word: fc.Arbitrary<TitleWord> = fc.record({
  text,
  kind: fc.constantFrom('word', 'verb', 'mark', 'actor', 'place', 'time'),
  ids: fc.subarray(['oslo', 'unknown']),
  isReference: fc.boolean(),
  isPossessive: fc.boolean(),
  isQuoted: fc.boolean(),
  isJoined: fc.boolean(),
});
const chunk: fc.Arbitrary<TitleChunk> = fc.record({
  opener: fc.constantFrom('', 'in', 'to', 'by', 'that', '-ing', 'between'),
  words: fc.array(word, { maxLength: 9 }),
});
const chunks = fc.array(chunk, { maxLength: 5 });
const report: fc.Arbitrary<ToldReport> = fc.record({
  type: fc.constantFrom(...eventTypes),
  status: fc.constantFrom(...statuses),
  form: fc.constantFrom('verb', 'noun'),
  rule: fc.constantFrom('say', 'appoint', 'trade moves', 'talks'),
  trigger: fc.constantFrom('say', 'meet', 'call off', 'annexation', 'condemned', 'visit', 'host'),
  actors: fc.subarray(['oslo', 'unknown']),
  targets: fc.subarray(['oslo', 'unknown']),
  isDetail: fc.boolean(),
  date: fc.constant({ edtf: '1931' }),
  wording: fc.record({
    subject: chunks,
    isPassive: fc.boolean(),
    rest: chunks,
    said: fc.option(fc.record({ isQuoted: fc.boolean(), chunks })),
  }),
});
const told: fc.Arbitrary<Told> = fc.record({
  type: fc.constantFrom(...eventTypes),
  status: fc.constantFrom(...statuses),
  actors: fc.subarray(['oslo', 'unknown']),
  targets: fc.subarray(['oslo', 'unknown']),
  places: fc.subarray(['oslo', 'unknown']),
  date: fc.constant('1931'),
  reports: fc.array(report, { minLength: 1, maxLength: 3 }),
  names: fc.constant(names),
});

function lastWord(line: string): string {
  return (
    line
      .replace(/[”…]+$/, '')
      .split(' ')
      .at(-1) ?? ''
  );
}

describe('a title, whatever the pieces of its sentence', () => {
  it.each([MAX_TITLE, MAX_SHORT])('is there, and at most %d characters long', (max) => {
    fc.assert(
      fc.property(told, (one) => {
        const line = titleOf(one)(max);
        expect(line.length).toBeGreaterThan(0);
        expect(line.length).toBeLessThanOrEqual(max);
      }),
      { numRuns: 1000 },
    );
  });

  it('never ends in a word that leads on, nor in a mark', () => {
    fc.assert(
      fc.property(told, (one) => {
        const line = titleOf(one)(MAX_TITLE);
        expect(isWeak(lastWord(line)), line).toBe(false);
        expect(line).not.toMatch(/[\s,;:.!?(“-]$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('has no double space and closes what it opens', () => {
    fc.assert(
      fc.property(told, (one) => {
        const line = titleOf(one)(MAX_TITLE);
        expect(line).not.toMatch(/\s{2}|^\s/);
        expect(line.split('“').length).toBe(line.split('”').length);
        expect(line.split('(').length).toBe(line.split(')').length);
      }),
      { numRuns: 1000 },
    );
  });
});

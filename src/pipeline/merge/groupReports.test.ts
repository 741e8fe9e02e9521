import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '../../model/check.ts';
import { parseDay } from '../../model/day.ts';
import { eventTypes, statuses } from '../../model/vocabulary.ts';
import type { ResolvedReport } from '../dates/resolvedReport.ts';
import { groupReports, type ReportGroup } from './groupReports.ts';
import { placeTree } from './places.ts';
import { type SampleReport, sampleReport } from './sampleReports.ts';

const tree = placeTree([]);

const someOf = (ids: readonly string[]) => fc.subarray([...ids]);

const aReport = fc.record({
  on: fc.constantFrom('2016-05-06', '2016-05-07', '2016-05', '2016-06', '2016', '2015', null),
  type: fc.constantFrom(...eventTypes),
  status: fc.constantFrom(...statuses),
  article: fc.constantFrom('a', 'b', 'c'),
  actors: someOf(['mori', 'kerry', 'norway', 'chile']),
  targets: someOf(['chile', 'nato']),
  places: someOf(['oslo', 'norway', 'kyoto']),
  topics: someOf(['fish', 'treaty', 'border', 'ferry']),
});

/** Reports with ids of their own, as the map would number them. */
const someReports = fc
  .array(aReport, { maxLength: 14 })
  .map((list) => list.map((given, i) => sampleReport({ ...given, start: i * 20 })));

const idsOf = (groups: readonly ReportGroup[]) =>
  groups
    .map((group) => group.map(({ id }) => id).sort())
    .sort((a, b) => (`${a}` < `${b}` ? -1 : 1));

const groupsOf = (...given: readonly SampleReport[]) =>
  idsOf(groupReports(given.map(sampleReport), tree)).map((ids) => ids.length);

describe('grouping', () => {
  it('gives the same groups whatever the order of the reports', () => {
    const shuffled = someReports.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(idsOf(groupReports(other, tree))).toEqual(idsOf(groupReports(list, tree)));
      }),
    );
  });

  it('gives the same groups when grouped reports are grouped again', () => {
    fc.assert(
      fc.property(someReports, (list) => {
        const once = groupReports(list, tree);
        expect(idsOf(groupReports(once.flat(), tree))).toEqual(idsOf(once));
      }),
    );
  });

  it('keeps every report, in one group each', () => {
    fc.assert(
      fc.property(someReports, (list) => {
        const ids = groupReports(list, tree).flatMap((group: readonly ResolvedReport[]) =>
          group.map(({ id }) => id),
        );
        expect(ids.sort()).toEqual(list.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('one happening', () => {
  it('is a plan and what came of it', () => {
    expect(
      groupsOf({ article: 'a', status: 'planned' }, { article: 'b', status: 'occurred' }),
    ).toEqual([2]);
  });

  it('is told with a month by one article and with a day by another', () => {
    expect(groupsOf({ article: 'a' }, { article: 'b', on: '2016-05' })).toEqual([2]);
  });

  it('takes in what the same article tells of it without a date', () => {
    expect(groupsOf({ start: 0 }, { start: 50, on: null })).toEqual([2]);
  });

  it('is not the meeting of the same people on another day', () => {
    expect(groupsOf({ article: 'a' }, { article: 'b', on: '2016-09-02' })).toEqual([1, 1]);
  });

  it('is not the meeting of the same people in another town', () => {
    const [oslo, kyoto] = [{ places: ['oslo'] }, { places: ['kyoto'], article: 'b' }];
    expect(groupsOf(oslo, kyoto)).toEqual([1, 1]);
  });

  it('is not joined through a month that could mean either of two', () => {
    const may = { article: 'c', on: '2016-05' };
    expect(groupsOf({ article: 'a' }, { article: 'b', on: '2016-05-20' }, may)).toEqual([1, 1, 1]);
  });

  it('is not the day on which it was put off', () => {
    const visit: SampleReport = { type: 'visit', actors: ['mori'], places: ['oslo'] };
    const off: SampleReport = { ...visit, article: 'b', rule: 'put off', status: 'cancelled' };
    expect(groupsOf(visit, off)).toEqual([1, 1]);
  });

  it('is a pact named by its sides and what two of their people signed', () => {
    const pact: SampleReport = { type: 'agreement', trigger: 'pact', states: ['norway', 'chile'] };
    const signed = { ...pact, form: 'verb', rule: 'sign', quote: 'They signed a pact.' } as const;
    const named = { ...pact, form: 'noun', rule: 'treaty', on: '2016', start: 60 } as const;
    expect(groupsOf(signed, { ...named, actors: ['norway', 'chile'] })).toEqual([2]);
    expect(groupsOf(signed, { ...named, actors: ['norway', 'peru'] })).toEqual([1, 1]);
  });

  it('is not what two who speak for one state say on one day', () => {
    const said: SampleReport = { type: 'statement', rule: 'say', actors: ['mori', 'norway'] };
    expect(groupsOf(said, { ...said, start: 60 })).toEqual([2]);
    expect(groupsOf(said, { ...said, start: 60, actors: ['kerry', 'norway'] })).toEqual([1, 1]);
  });

  it('is a boat captured and held, and not the day it is let go', () => {
    const boat: SampleReport = { type: 'military', rule: 'take a boat', actors: ['norway'] };
    const told = (trigger: string, start: number) => ({ ...boat, trigger, start, on: '2016-05' });
    expect(groupsOf(told('capture', 0), told('hold', 50))).toEqual([2]);
    expect(groupsOf(told('capture', 0), told('release', 50))).toEqual([1, 1]);
  });

  it('is a summit of states and the meeting of their leaders, told in one sentence', () => {
    const states: SampleReport = { actors: ['norway', 'chile'], states: ['norway', 'chile'] };
    const leaders: SampleReport = { start: 40, states: ['norway', 'chile'] };
    expect(groupsOf(states, leaders)).toEqual([2]);
    expect(groupsOf(states, { ...leaders, sentence: 3 })).toEqual([1, 1]);
    expect(groupsOf(states, { ...leaders, states: ['norway', 'peru'] })).toEqual([1, 1]);
  });

  it('is not what news without a date tells, years later', () => {
    const published = (day: string) => ({ published: must(parseDay(day), `${day} is a day`) });
    const news: SampleReport = { on: null, ...published('2019-03-04'), sentence: 4, start: 80 };
    expect(groupsOf({ topics: ['fish'] }, { ...news, topics: ['treaty'] })).toEqual([1, 1]);
    expect(groupsOf({ topics: ['fish'] }, { ...news, topics: ['fish'] })).toEqual([2]);
    expect(groupsOf({}, { ...news, ...published('2016-05-20') })).toEqual([2]);
  });

  it('is a claim and its denial', () => {
    const claim: SampleReport = { type: 'agreement', rule: 'agree', status: 'claimed' };
    const denial: SampleReport = { ...claim, status: 'denied', start: 40, on: null, denies: 0 };
    expect(groupsOf(claim, denial)).toEqual([2]);
  });
});

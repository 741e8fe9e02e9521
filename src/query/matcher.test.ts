import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byTime } from '../model/eventColumns.ts';
import { tableOf } from '../model/eventTable.ts';
import type { EventSet } from '../model/schema.ts';
import { aQuery } from '../testing/aQuery.ts';
import { naiveMatcher } from '../testing/naiveMatcher.ts';
import {
  anEventSet,
  sampleActor,
  sampleArticle,
  sampleEvent,
  samplePlace,
  sampleReport,
  sampleSet,
} from '../testing/sampleEvents.ts';
import { eventFacts } from './eventFacts.ts';
import { failuresOf, matchingRows } from './matcher.ts';
import { emptyQuery, type Query } from './query.ts';

const set = sampleSet({
  actors: [
    sampleActor({ id: 'japan', kind: 'state' }),
    sampleActor({ id: 'ministry', kind: 'organisation', of: 'japan' }),
    sampleActor({ id: 'tanaka', of: 'ministry' }),
    sampleActor({ id: 'ivanova', of: 'russia' }),
    sampleActor({ id: 'russia', kind: 'state' }),
  ],
  places: [
    samplePlace({ id: 'japan', kind: 'country' }),
    samplePlace({ id: 'hokkaido', kind: 'region', within: 'japan' }),
    samplePlace({ id: 'hakodate', within: 'hokkaido' }),
  ],
  articles: [sampleArticle({ id: 'paper' }), sampleArticle({ id: 'wire' })],
  events: [
    sampleEvent({ id: 'alone', actors: ['tanaka'], places: ['hakodate'], type: 'statement' }),
    sampleEvent({ id: 'both', actors: ['ivanova'], targets: ['tanaka'], status: 'planned' }),
    sampleEvent({
      id: 'told',
      date: '2015~',
      actors: ['russia'],
      reports: [sampleReport({ id: 'r', article: 'wire' })],
    }),
  ],
});

function matchingIds(of: EventSet, query: Query): string[] {
  const { columns, event } = tableOf(of);
  const failures = failuresOf(eventFacts(of, columns), query, null);
  return Array.from(matchingRows(failures), (row) => event(row).id);
}

function idsFor(change: Partial<Query>): string[] {
  return matchingIds(set, { ...emptyQuery, ...change });
}

const any = (...ids: string[]) => ({ mode: 'any' as const, ids });
const all = (...ids: string[]) => ({ mode: 'all' as const, ids });

describe('matcher', () => {
  it('lets everything through when nothing is asked, in time order', () => {
    expect(idsFor({})).toEqual(['told', 'alone', 'both']);
  });

  it('finds the people and bodies of a state that is asked for', () => {
    expect(idsFor({ actor: any('japan') })).toEqual(['alone', 'both']);
    expect(idsFor({ actor: any('ministry') })).toEqual(['alone', 'both']);
  });

  it('does not find a state by asking for one of its people', () => {
    expect(idsFor({ actor: any('ivanova') })).toEqual(['both']);
  });

  it('finds the towns of a country that is asked for', () => {
    expect(idsFor({ place: any('japan') })).toEqual(['alone']);
  });

  it('finds those an act is done to as well as those who act', () => {
    expect(idsFor({ actor: any('tanaka') })).toEqual(['alone', 'both']);
  });

  it('asks for any of several values, or for all of them', () => {
    expect(idsFor({ actor: any('tanaka', 'russia') })).toEqual(['told', 'alone', 'both']);
    expect(idsFor({ actor: all('tanaka', 'russia') })).toEqual(['both']);
  });

  it('asks every field at once', () => {
    expect(idsFor({ actor: any('japan'), status: ['planned'] })).toEqual(['both']);
    expect(idsFor({ article: any('wire'), known: ['about'] })).toEqual(['told']);
    expect(idsFor({ article: any('wire'), known: ['day'] })).toEqual([]);
    expect(idsFor({ type: ['statement'] })).toEqual(['alone']);
  });

  it('finds what both of two articles tell of', () => {
    const told = sampleSet({
      articles: set.articles,
      events: [
        sampleEvent({ id: 'once', reports: [sampleReport({ id: 'r', article: 'wire' })] }),
        sampleEvent({
          id: 'twice',
          reports: ['paper', 'wire'].map((id) => sampleReport({ id, article: id })),
        }),
      ],
    });
    const both = { ...emptyQuery, article: all('paper', 'wire') };
    expect(matchingIds(told, both)).toEqual(['twice']);
  });

  it('finds what could fall in a decade, or what surely does', () => {
    const dated = sampleSet({
      events: ['195X', '1957', '1957~', '1957?', '1959-12/1960-01', '../1961', '1962/..'].map(
        (date) => sampleEvent({ id: date, date }),
      ),
    });
    const ids = (change: Partial<Query>) => matchingIds(dated, { ...emptyQuery, ...change });
    expect(ids({ decade: ['1950s'], within: 'surely' })).toEqual(['195X', '1957']);
    expect(ids({ decade: ['1950s'] }).toSorted()).toEqual(
      ['../1961', '195X', '1957', '1957?', '1957~', '1959-12/1960-01'].toSorted(),
    );
    expect(ids({ decade: ['1950s', '1960s'], within: 'surely' })).toContain('1959-12/1960-01');
    expect(ids({ decade: ['1960s'], within: 'surely' })).toEqual([]);
  });

  it('does not hang on actors that belong to each other in a circle', () => {
    const circle = sampleSet({
      actors: [sampleActor({ id: 'a', of: 'b' }), sampleActor({ id: 'b', of: 'a' })],
      events: [sampleEvent({ id: 'e', actors: ['a'] })],
    });
    const actor = { mode: 'all' as const, ids: ['a', 'b'] };
    expect(matchingIds(circle, { ...emptyQuery, actor })).toEqual(['e']);
  });

  it('finds what reading every event would find', () => {
    const queries = aQuery({
      actors: fc.constantFrom('norland', 'ministry', 'berg', 'okoro', 'nobody'),
      places: fc.constantFrom('sudia', 'port', 'isle'),
      articles: fc.constantFrom('paper', 'wire'),
    });
    fc.assert(
      fc.property(anEventSet, queries, (made, query) => {
        const read = made.events.toSorted(byTime).filter(naiveMatcher(made, query));
        expect(matchingIds(made, query)).toEqual(read.map(({ id }) => id));
      }),
    );
  });
});

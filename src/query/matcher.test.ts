import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '../model/check.ts';
import {
  anEventSet,
  sampleActor,
  sampleEvent,
  samplePlace,
  sampleReport,
  sampleSet,
} from '../testing/sampleEvents.ts';
import { type EventFacts, eventFacts } from './eventFacts.ts';
import { matcher } from './matcher.ts';
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

function idsFor(change: Partial<Query>): string[] {
  return eventFacts(set)
    .filter(matcher({ ...emptyQuery, ...change }))
    .map(({ event }) => event.id);
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
    expect(idsFor({ article: ['wire'], known: ['about'] })).toEqual(['told']);
    expect(idsFor({ article: ['wire'], known: ['day'] })).toEqual([]);
    expect(idsFor({ type: ['statement'] })).toEqual(['alone']);
  });

  it('does not hang on actors that belong to each other in a circle', () => {
    const circle = sampleSet({
      actors: [sampleActor({ id: 'a', of: 'b' }), sampleActor({ id: 'b', of: 'a' })],
      events: [sampleEvent({ id: 'e', actors: ['a'] })],
    });
    const facts: EventFacts = must(eventFacts(circle)[0], 'one event');
    expect(facts.actor).toEqual(['a', 'b']);
  });

  it('never finds more for all of some values than for any of them', () => {
    const ids = fc.subarray(['norland', 'berg', 'sudia', 'okoro'], { minLength: 1 });
    fc.assert(
      fc.property(anEventSet, ids, (made, chosen) => {
        for (const facts of eventFacts(made)) {
          const ofAll = matcher({ ...emptyQuery, actor: all(...chosen) })(facts);
          const ofAny = matcher({ ...emptyQuery, actor: any(...chosen) })(facts);
          expect(ofAll && !ofAny).toBe(false);
        }
      }),
    );
  });
});

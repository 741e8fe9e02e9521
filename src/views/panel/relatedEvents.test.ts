import { expect, it } from 'vitest';
import type { RelationKind } from '../../model/vocabulary.ts';
import { makeEvent } from '../../testing/makeEvent.ts';
import { relatedEvents } from './relatedEvents.ts';

const relation = (kind: RelationKind, event: string) => ({ kind, event, report: 'r' });

const talks = makeEvent({ id: 'talks', date: '2016-05-06' });
const plan = makeEvent({
  id: 'plan',
  date: '2016-05-06',
  relations: [relation('results-from', 'talks')],
});
const invitation = makeEvent({
  id: 'invitation',
  date: '2016-04',
  relations: [relation('announces', 'talks'), relation('announces', 'unknown')],
});
const session = makeEvent({
  id: 'session',
  date: '2016-05-06',
  relations: [relation('part-of', 'talks')],
});
const all = [plan, talks, invitation, session];

const under = (id: string) =>
  relatedEvents(all.find((event) => event.id === id) ?? talks, all).map(
    ({ heading, events }) => `${heading}: ${events.map((event) => event.id).join(', ')}`,
  );

it('reads a relation from both of its ends', () => {
  expect(under('plan')).toEqual(['What led to it: talks']);
  expect(under('talks')).toEqual([
    'What led to it: invitation',
    'What came of it: plan',
    'What belongs to it: session',
  ]);
  expect(under('invitation')).toEqual(['What came of it: talks']);
});

it('is silent about events that are not in the set', () => {
  expect(relatedEvents(invitation, [invitation])).toEqual([]);
});

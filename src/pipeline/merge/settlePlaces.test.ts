import { expect, it } from 'vitest';
import type { DiplomaticEvent } from '../../model/schema.ts';
import { buildEventSet } from '../buildEventSet.ts';

const HEAD = 'Harbour News - Friday, June 7, 2019\n\n';

function eventsOf(text: string): readonly DiplomaticEvent[] {
  const bytes = new TextEncoder().encode(`${HEAD}${text}`);
  return buildEventSet([{ name: 'a.txt', bytes }]).events;
}

function placesOf(text: string, type: DiplomaticEvent['type']): readonly (readonly string[])[] {
  return eventsOf(text).flatMap((event) => (event.type === type ? [event.places] : []));
}

it('puts what those who met propose on the day where they met', () => {
  const text =
    'Prime Minister Shinzo Abe met President Vladimir Putin in Osaka on Friday. Abe proposed a joint ferry line on Friday.';
  expect(placesOf(text, 'proposal')).toEqual([['osaka']]);
});

it('leaves what somebody says on another day where it was said', () => {
  const text =
    'Prime Minister Shinzo Abe met President Vladimir Putin in Osaka on Friday. Putin said on Wednesday that ferries were slow.';
  expect(placesOf(text, 'statement')).toEqual([[]]);
});

it('puts a sanction in the state it is aimed at', () => {
  expect(placesOf('Japan imposed sanctions on Chile in 2014.', 'sanction')).toEqual([['chile']]);
});

it('puts an election in the state that holds it', () => {
  const text = 'Prime Minister Shinzo Abe survived a no-confidence vote on Thursday.';
  expect(placesOf(text, 'domestic')).toEqual([['japan']]);
});

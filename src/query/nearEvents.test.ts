import { expect, it } from 'vitest';
import { listOf } from '../testing/listOf.ts';
import { sampleEvent } from '../testing/sampleEvents.ts';
import { nearEvents } from './nearEvents.ts';

const events = [
  sampleEvent({ id: '2016-05-06-harbour-talks', date: '2016-05-06' }),
  sampleEvent({ id: '2016-05-09-parade', date: '2016-05-09' }),
  sampleEvent({ id: '1956-declaration', date: '1956' }),
  sampleEvent({ id: '1993-envoys-discuss-fishing-quota-limits', date: '1993' }),
  sampleEvent({ id: '1993-envoys-discuss-fishing', date: '1993' }),
];
const near = (slug: string) => nearEvents(slug, listOf(events).table, 2).map(({ id }) => id);

it.each([
  ['the same words under another date', '2019-01-01-harbour-talks', ['2016-05-06-harbour-talks']],
  ['the same days', '2016-05-08-festival', ['2016-05-09-parade', '2016-05-06-harbour-talks']],
  ['words that outweigh days', '2016-05-09-declaration', ['1956-declaration', '2016-05-09-parade']],
  [
    'the one with the fewest other words first',
    '1970-envoys-discuss-fishing',
    ['1993-envoys-discuss-fishing', '1993-envoys-discuss-fishing-quota-limits'],
  ],
  ['capitals aside', 'Declaration', ['1956-declaration']],
  ['nothing', '1700-01-01-coronation', []],
  ['nothing for a slug with no date and no known word', 'x', []],
])('finds %s', (_, slug, ids) => expect(near(slug)).toEqual(ids));

// Made-up input of an export: events whose words hold everything that a format could trip over, dated
// in every way the data know.

import fc from 'fast-check';
import { must } from '../model/check.ts';
import { parseDay } from '../model/day.ts';
import type { DiplomaticEvent, EventSet } from '../model/schema.ts';
import { statuses } from '../model/vocabulary.ts';
import { makeArticle } from './makeEvent.ts';
import { sampleActor, sampleEvent, samplePlace, sampleReport, sampleSet } from './sampleEvents.ts';

const dates = [
  ...['2016-05-06', '2016-05-06~', '2016-05-06/2016-05-08', '2016-12-31', '2016-02-28/2016-03-01'],
  ...['2016-05', '2016-12~', '2016-02', '2015-12/2016-02', '2016-33', '2016', '2014~', '2015/2016'],
  ...['195X', '19XX', '2016?', '2016/..', '../2016-05'],
];

const hardWords = [
  ...['Abe, “Putin”; talks: “50%”', 'a "quoted" word', '=1+1', '@now', '-5 degrees', 'back\\slash'],
  ...['two\nlines', 'three\r\nlines', '2016-05-06: not a date', '# a tag', '<b>bold</b> & more'],
  ...['安倍首相とプーチン大統領', 'Путин встретился с Абэ', '👩‍👩‍👧‍👦 🇯🇵', 'é'.repeat(90)],
  ...['---', '\ttab', 'BEGIN:VEVENT', "it's", 'a;b,c', '[ ] done', 'section x', 'every day: x'],
];

const someWords = fc.array(fc.constantFrom(...hardWords), { minLength: 1, maxLength: 4 });

const anEvent = fc.record({
  title: someWords.map((list) => list.join(' ').replace(/\s+/g, ' ')),
  quote: someWords.map((list) => list.join(' ')),
  date: fc.constantFrom(...dates),
  status: fc.constantFrom(...statuses),
  places: fc.subarray(['port', 'isle', 'sea']),
});

export const exportActors = [sampleActor({ id: 'norland', name: 'Norland, the “old”' })];

export function exportInput(
  events: readonly DiplomaticEvent[],
  given: Partial<EventSet> = {},
  texts: ReadonlyMap<string, string> = new Map(),
) {
  const set = sampleSet({
    articles: [{ ...makeArticle('paper', '2016-05-04'), outlet: 'The Paper, daily' }],
    actors: exportActors,
    places: [
      samplePlace({ id: 'port', lat: 43.6, lon: 39.7 }),
      samplePlace({ id: 'isle', lat: -12.5, lon: 170 }),
      samplePlace({ id: 'sea' }),
    ],
    events: [...events],
    ...given,
  });
  return {
    events,
    set,
    title: 'Nichiro: “talks”, 1855–2016; all',
    built: must(parseDay('2026-11-20'), 'a day'),
    addressOf: (id: string) => `https://example.org/event/${id}/`,
    textOf: (id: string) => texts.get(id),
    textAddressOf: (id: string) => `https://example.org/data/articles/${id}.txt`,
  };
}

/** Up to eight events. */
export const anExport = fc.array(anEvent, { maxLength: 8 }).map((list) =>
  exportInput(
    list.map(({ title, quote, ...rest }, i) =>
      sampleEvent({
        id: `event-${i}`,
        title: { en: title, ja: null, ru: null },
        actors: ['norland'],
        reports: [sampleReport({ id: `report-${i}`, quote, article: 'paper' })],
        ...rest,
      }),
    ),
  ),
);

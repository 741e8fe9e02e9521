import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brokenPromises, parseEventSet } from '../model/eventSet.ts';
import { anExport, exportInput } from '../testing/anExport.ts';
import { sampleActor, sampleArticle, sampleEvent, sampleReport } from '../testing/sampleEvents.ts';
import { writeJson } from './writeJson.ts';

function readBack(text: string) {
  const parsed = parseEventSet(JSON.parse(text));
  if (parsed.status === 'bad') throw new Error(parsed.reason);
  return parsed.eventSet;
}

it('is a data set of its own, with the same events', () => {
  fc.assert(
    fc.property(anExport, (input) => {
      fc.pre(input.events.every(({ title }) => title.en.length <= 70));
      expect(readBack(writeJson(input)).events).toEqual(input.events);
    }),
  );
});

it('holds what its events name, and what that points to, and nothing else', () => {
  const kept = sampleEvent({
    id: 'kept',
    actors: ['berg'],
    reports: [sampleReport({ id: 'r', article: 'late' })],
    relations: [{ kind: 'follows', event: 'other', report: 'r' }],
  });
  const input = exportInput([kept], {
    events: [kept, sampleEvent({ id: 'other' })],
    actors: [
      sampleActor({ id: 'norland' }),
      sampleActor({ id: 'berg', of: 'norland' }),
      sampleActor({ id: 'stranger' }),
    ],
    articles: ['paper', 'early', 'late'].map((id) =>
      sampleArticle({ id, revisionOf: id === 'late' ? 'early' : null }),
    ),
  });
  const set = readBack(writeJson(input));
  expect(set.actors.map(({ id }) => id)).toEqual(['norland', 'berg']);
  expect(set.articles.map(({ id }) => id)).toEqual(['early', 'late']);
  expect(set.events.map(({ relations }) => relations)).toEqual([[]]);
  expect(brokenPromises(set, () => undefined).filter((line) => line.includes('unknown'))).toEqual(
    [],
  );
});

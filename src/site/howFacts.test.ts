import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  anEventSet,
  sampleArticle,
  sampleEvent,
  sampleReport,
  sampleSet,
} from '../testing/sampleEvents.ts';
import { howFacts } from './howFacts.ts';

const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

it('counts every event once in each of its tables, and every passage in its article', () => {
  fc.assert(
    fc.property(anEventSet, (set) => {
      const facts = howFacts(set);
      expect(sum(facts.byTypeAndStatus.rows.flatMap(({ counts }) => counts))).toBe(facts.events);
      expect(sum(facts.byPrecision.map(([, count]) => count))).toBe(facts.events);
      expect(sum(facts.byBasis.map(([, count]) => count))).toBe(facts.events);
      expect(sum(facts.articles.map(({ passages }) => passages))).toBe(facts.passages);
      expect(facts.articles.map(({ article }) => article)).toEqual(set.articles);
    }),
  );
});

it('counts an event once for an article that tells it twice', () => {
  const reports = ['a', 'b'].map((id) => sampleReport({ id, article: 'paper' }));
  const set = sampleSet({
    articles: [sampleArticle({ id: 'paper' }), sampleArticle({ id: 'unused' })],
    events: [sampleEvent({ id: 'x', reports })],
  });
  expect(howFacts(set).articles).toMatchObject([
    { events: 1, passages: 2 },
    { events: 0, passages: 0 },
  ]);
});

it('keeps every note, each under its kind', () => {
  const note = { level: 'info', message: 'm', article: null, span: null } as const;
  const notes = ['late', 'early', 'late'].map((code) => ({ ...note, code }));
  expect(howFacts(sampleSet({ notes })).notes).toEqual([
    { code: 'late', notes: [notes[0], notes[2]] },
    { code: 'early', notes: [notes[1]] },
  ]);
});

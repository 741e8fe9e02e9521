import { describe, expect, it } from 'vitest';
import { must } from '../model/check.ts';
import { dataFiles } from './dataFiles.ts';
import { publishedParts } from './publishedParts.ts';
import { inProject } from './runner/project.mjs';
import { seedsToEventSet } from './seedsToEventSet.ts';

const built = seedsToEventSet(inProject('seeds'));
const published = publishedParts(built, 'excerpts');
const reports = published.eventSet.events.flatMap((event) => event.reports);

describe('a site that publishes excerpts', () => {
  it('holds every excerpt at its place, in its article’s own characters', () => {
    expect(reports.length).toBeGreaterThan(0);
    for (const { article, start, end, quote } of reports) {
      expect(published.texts.get(article)?.slice(start, end)).toBe(quote);
      expect(built.texts.get(article)?.slice(start, end)).toBe(quote);
    }
  });

  it('holds no other sentence of any article, in no file of data', () => {
    const output = dataFiles(published, false)
      .map(([, content]) => content)
      .join('\n');
    const leaked = built.eventSet.articles.flatMap(({ id }) => {
      const whole = must(built.texts.get(id), 'an article has a text');
      const shown = must(published.texts.get(id), 'an article has a text');
      return [...whole.matchAll(/[^.!?\n]{40,}[.!?]/g)]
        .filter(({ index, 0: sentence }) => !shown.startsWith(sentence, index))
        .map(([sentence]) => sentence.trim())
        .filter(
          (sentence) => ![...published.texts.values()].some((text) => text.includes(sentence)),
        )
        .filter((sentence) => output.includes(sentence));
    });
    expect(leaked).toEqual([]);
  });

  it('says where words are missing, and quotes none of them in a note', () => {
    for (const { id, withheld = [] } of published.eventSet.articles) {
      expect(withheld).not.toEqual([]);
      const shown = must(published.texts.get(id), 'an article has a text');
      for (const gap of withheld) expect(shown.slice(gap.start, gap.end)).toMatch(/^[░\s]+$/);
    }
    const undated = published.eventSet.notes.filter(({ code }) => code === 'undated-report');
    expect(undated.some(({ message }) => message.startsWith('Nothing dates "…"'))).toBe(true);
  });

  it('is left as it is where whole texts are published', () => {
    expect(publishedParts(built, 'full')).toBe(built);
  });
});

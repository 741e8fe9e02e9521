import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_SHORT, MAX_TITLE } from '../../model/schema.ts';
import { buildEventSet } from '../buildEventSet.ts';
import { isWeak } from './weakWords.ts';

const seeds = new URL('../../../seeds/', import.meta.url);
const files = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, bytes: readFileSync(new URL(name, seeds)) }));
const { events } = buildEventSet(files);
const titles = events.map(({ title }) => title.en);
const lines = [...titles, ...events.map(({ short }) => short.en)];

function endOf(line: string): string {
  return (
    line
      .replace(/[”…]+$/, '')
      .split(' ')
      .at(-1) ?? ''
  );
}

describe('the titles of the seeds', () => {
  it('are all distinct', () => {
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  it('keep their length', () => {
    expect(events.filter(({ title }) => title.en.length > MAX_TITLE)).toEqual([]);
    expect(events.filter(({ short }) => short.en.length > MAX_SHORT)).toEqual([]);
  });

  it('end in a word that can end a line', () => {
    expect(lines.filter((line) => isWeak(endOf(line)))).toEqual([]);
  });

  it('show no hole where words were cut', () => {
    const torn =
      /\s{2}|\s[,.;:”)]|[“(]\s|\b(?:in|on|at|of|for|by) (?:in|on|at|of|for|by|and|,)\b|^\W*[a-z]/;
    expect(lines.filter((line) => torn.test(line))).toEqual([]);
  });

  it('are the same whatever the order of the articles', () => {
    const other = buildEventSet([...files].reverse()).events;
    expect(other.map(({ id, title, short }) => [id, title.en, short.en])).toEqual(
      events.map(({ id, title, short }) => [id, title.en, short.en]),
    );
  });
});

describe('the slugs of the seeds', () => {
  it('are plain, start with the year and repeat no word', () => {
    for (const { id } of events) {
      expect(id).toMatch(/^\d{4}[a-z0-9-]*$/);
      expect(id.length).toBeLessThanOrEqual(60);
      const words = id.split('-').filter((word) => /[a-z]/.test(word));
      expect(words).toEqual([...new Set(words)]);
    }
  });

  it('name the meeting by its day, its people and its place', () => {
    expect(events.map(({ id }) => id)).toContain('2016-05-06-abe-putin-sochi');
  });
});

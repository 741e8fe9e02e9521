import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenPromises } from '../../model/eventSet.ts';
import type { DiplomaticEvent, EventSet } from '../../model/schema.ts';
import { isUnpublished, isYourArticle, isYours, nameOfYours } from '../../model/yours.ts';
import { fileOf, madeUpFiles, SIGNING } from '../editor/madeUpArticles.ts';
import { readReports } from '../readReports.ts';
import { settleReports } from '../settleReports.ts';
import type { SourceFile } from '../sourceFile.ts';
import { tellEvents } from '../tellEvents.ts';
import { addToPublished } from './addToPublished.ts';
import { type PublishedReports, publishedReports } from './publishedReports.ts';

const SEEDS = join(import.meta.dirname, '../../../seeds');
const seeds: readonly SourceFile[] = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, bytes: readFileSync(join(SEEDS, name)) }));

interface Built {
  readonly set: EventSet;
  readonly published: PublishedReports;
}

/** As the site has it: written to a file and read again. */
function built(files: readonly SourceFile[], withUntold: boolean, corrections?: unknown): Built {
  const editor = corrections ? [fileOf('corrections.json', JSON.stringify(corrections))] : [];
  const settled = settleReports(files.map(readReports), editor);
  const set = tellEvents(settled);
  const published = publishedReports(settled, set, withUntold);
  return { set, published: JSON.parse(JSON.stringify(published)) };
}

function added(
  published: PublishedReports,
  files: readonly SourceFile[],
  date: string | null = null,
) {
  return addToPublished(
    published,
    files.map((file) => ({ line: readReports(file), published: date })),
  );
}

/** Which passages tell of one happening, whoever added them: what merging decides. */
function groupsOf({ events }: EventSet): string[] {
  const articleOf = (id: string) => nameOfYours(id) ?? id;
  const groupOf = ({ reports }: DiplomaticEvent) =>
    reports.map(({ article, start, type }) => `${articleOf(article)}:${start}:${type}`).sort();
  return events.map((event) => `${event.date} ${groupOf(event).join(' ')}`).sort();
}

const corrections = [
  { article: 'a-lima', quote: SIGNING, title: 'A crab accord' },
  {
    article: 'a-lima',
    quote: 'Foreign Minister Sergey Lavrov said on Sunday that the islands belong to Russia.',
    hide: true,
  },
];

describe.each([true, false])('published reports, with those of no event: %s', (withUntold) => {
  it('tell the events they were made of, when nothing is added', () => {
    for (const { set, published } of [
      built(seeds, withUntold),
      built(madeUpFiles, withUntold, corrections),
    ]) {
      expect(addToPublished(published, [])).toEqual(set);
    }
  });

  it.each(seeds.map(({ name }) => name))('join with %s as they would in one folder', (name) => {
    const others = seeds.filter((seed) => seed.name !== name);
    const { published } = built(others, withUntold);
    const set = added(
      published,
      seeds.filter((seed) => seed.name === name),
    );
    const alone = built(others, true).set.articles;
    const together = built(seeds, true).set;
    // What is published keeps its dates, so an article that would date another does not.
    const isDatedAnew = alone.some(
      (article) =>
        JSON.stringify(article.published) !==
        JSON.stringify(together.articles.find(({ id }) => id === article.id)?.published),
    );
    if (!isDatedAnew && withUntold) expect(groupsOf(set)).toEqual(groupsOf(together));
    expect(set.events.some(isYours)).toBe(true);
    expect(brokenPromises(set, (id) => textOf(nameOfYours(id) ?? id))).toEqual([]);
  });

  it('keep every address, whatever is added', () => {
    for (const { name } of seeds) {
      const [own, others] = [true, false].map((is) =>
        seeds.filter((s) => (s.name === name) === is),
      );
      const before = built(others ?? [], withUntold);
      const set = added(before.published, own ?? []);
      const leadsTo = new Map(set.formerLinks.map(({ id, to }) => [id, to]));
      const published = before.set.events.map(({ id }) => leadsTo.get(id) ?? id);
      const kept = set.events.map(({ id }) => id).filter((id) => !isUnpublished(id));
      expect([...new Set(published)].sort()).toEqual(kept.sort());
    }
  });
});

function textOf(id: string): string | undefined {
  const file = seeds.find(({ name }) => name === `${id}.txt`);
  return file && new TextDecoder('utf-8').decode(file.bytes);
}

describe('an article of the reader', () => {
  const { published } = built(madeUpFiles, true);

  it('joins the event that is there and keeps its address', () => {
    const text = `Evening Post - Sunday, November 20, 2016

President Vladimir Putin and Prime Minister Shinzo Abe met in Lima on Saturday.`;
    const set = added(published, [fileOf('evening.txt', text)]);
    const [event, ...more] = set.events.filter(isYours);
    expect(more).toEqual([]);
    expect(published.addresses.map(({ event: id }) => id)).toContain(event?.id);
    expect(event?.reports.filter(({ article }) => isYourArticle(article))).toHaveLength(1);
  });

  it('brings an event of its own, with an id that says so', () => {
    const text = `Evening Post - Sunday, September 3, 2017

President Vladimir Putin received Prime Minister Shinzo Abe in Vladivostok on Thursday.`;
    const set = added(published, [fileOf('evening.txt', text)]);
    expect(set.events.filter(isYours).map(({ id }) => id)).toEqual([
      expect.stringMatching(/^yours-2017-/),
    ]);
  });

  it('is dated by the reader where it does not say when it was printed', () => {
    const file = fileOf('bare.txt', 'Foreign Minister Sergey Lavrov visited Nagoya on Tuesday.');
    expect(added(published, [file]).events.filter(isYours)).toEqual([]);
    const [event] = added(published, [file], '2016-05-05').events.filter(isYours);
    expect(event?.date).toBe('2016-05-03');
  });

  it('that cannot be read leaves the note that a build leaves, and nothing else', () => {
    const file = { name: 'broken.txt', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) };
    const set = added(published, [file]);
    const [note] = readReports(file).notes;
    expect(set.notes.filter(({ article }) => article && isYourArticle(article))).toEqual([
      { ...note, article: 'yours/broken.txt' },
    ]);
    expect(set.events.filter(isYours)).toEqual([]);
  });
});

describe('what is published where articles are not', () => {
  it('holds no words of an article that the data file does not hold', () => {
    const { set, published } = built(seeds, false);
    const shown = JSON.stringify(set);
    const written = JSON.stringify({ ...published, notes: [] });
    const sentences = seeds
      .flatMap(({ name }) => textOf(name.replace('.txt', ''))?.match(/[^.!?\n]{20,}/g) ?? [])
      .map((words) => JSON.stringify(words.trim()).slice(1, -1));
    const hidden = sentences.filter((words) => !shown.includes(words));
    expect(hidden.length).toBeGreaterThan(20);
    expect(hidden.filter((words) => written.includes(words))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { dayAt } from '../../model/day.ts';
import { emptyLock, type LinkLock } from '../../model/linkLock.ts';
import type { EventSet } from '../../model/schema.ts';
import { buildEventSet } from '../buildEventSet.ts';
import {
  eventsWith,
  fileOf,
  MEETING_A,
  MEETING_B,
  madeUpArticles,
  madeUpFiles,
  SAYING,
  SIGNING,
  VISIT,
} from '../editor/madeUpArticles.ts';
import type { SourceFile } from '../sourceFile.ts';
import { lockOf } from './nextLock.ts';

const before = buildEventSet(madeUpFiles);
const lock = lockOf(before, dayAt(0));

/** The slugs of the events that these words are in. */
function slugs(set: EventSet, quote: string): string[] {
  return eventsWith(set, quote).map(({ id }) => id);
}

function rebuilt(files: readonly SourceFile[], editor: readonly SourceFile[] = []): EventSet {
  return buildEventSet(files, editor, lock);
}

/** The articles with words of one of them replaced. */
function withText(id: string, words: string, other: string): SourceFile[] {
  return Object.entries(madeUpArticles).map(([each, text]) =>
    fileOf(`${each}.txt`, each === id ? text.replaceAll(words, other) : text),
  );
}

describe('a rebuild', () => {
  it('of the same articles, in any order, changes no link', () => {
    expect(rebuilt(madeUpFiles)).toEqual(before);
    expect(rebuilt([...madeUpFiles].reverse())).toEqual(before);
  });

  it('with another article keeps the links there were', () => {
    const more = fileOf(
      '0-early.txt',
      `Morning Post - Sunday, November 20, 2016

Prime Minister Shinzo Abe met President Vladimir Putin in Lima on Saturday. They spoke of crab.

Foreign Minister Sergey Lavrov visited Sapporo on June 2, 2015.`,
    );
    const after = rebuilt([more, ...madeUpFiles]);
    const ids = after.events.map(({ id }) => id);
    for (const { id } of before.events) expect(ids).toContain(id);
    expect(after.events.length).toBeGreaterThan(before.events.length);
    expect(after.formerLinks).toEqual([]);
  });

  it('with an article less keeps the links of what others tell, and says what is gone', () => {
    const after = rebuilt(madeUpFiles.filter(({ name }) => name !== 'b-lima.txt'));
    expect(slugs(after, MEETING_A)).toEqual(slugs(before, MEETING_A));
    const [visit] = slugs(before, VISIT);
    expect(after.formerLinks).toContainEqual({ kind: 'event', id: visit, to: null });
    expect(after.formerLinks).toContainEqual({ kind: 'article', id: 'b-lima', to: null });
  });

  it('with another date keeps the link', () => {
    const dated = rebuilt(withText('a-lima', 'on Friday', 'on Thursday'));
    const now = SIGNING.replace('on Friday', 'on Thursday');
    expect(eventsWith(dated, now)[0]?.date).not.toBe(eventsWith(before, SIGNING)[0]?.date);
    expect(slugs(dated, now)).toEqual(slugs(before, SIGNING));
  });

  it('with another name or wording keeps the link', () => {
    const words = 'Foreign Minister Sergey Lavrov said';
    const named = rebuilt(withText('a-lima', words, 'Foreign Minister Fumio Kishida said'));
    const now = SAYING.replace('Sergey Lavrov', 'Fumio Kishida');
    expect(slugs(named, now)).toEqual(slugs(before, SAYING));
  });

  it('with a file that got another name keeps the links of what it tells', () => {
    const files = madeUpFiles.map((file) =>
      file.name === 'b-lima.txt' ? { ...file, name: 'tokyo-courier.txt' } : file,
    );
    const after = rebuilt(files);
    expect(slugs(after, VISIT)).toEqual(slugs(before, VISIT));
    expect(after.formerLinks).toEqual([{ kind: 'article', id: 'b-lima', to: 'tokyo-courier' }]);
  });

  it('after the editor took two events for one leads the link of the other there', () => {
    const entry = {
      article: 'a-lima',
      quote: SIGNING,
      sameAs: { article: 'b-lima', quote: VISIT },
    };
    const after = rebuilt(madeUpFiles, [fileOf('corrections.json', JSON.stringify([entry]))]);
    const [both] = slugs(after, VISIT);
    expect(slugs(after, SIGNING)).toEqual([both]);
    const [signing, visit] = [slugs(before, SIGNING)[0], slugs(before, VISIT)[0]];
    const other = both === visit ? signing : visit;
    expect(after.formerLinks).toEqual([{ kind: 'event', id: other, to: both }]);
  });

  it('after the editor took an event apart leaves the link with one part', () => {
    const entry = {
      article: 'a-lima',
      quote: MEETING_A,
      apart: { article: 'b-lima', quote: MEETING_B },
    };
    const after = rebuilt(madeUpFiles, [fileOf('corrections.json', JSON.stringify([entry]))]);
    const parts = [...slugs(after, MEETING_A), ...slugs(after, MEETING_B)];
    expect(new Set(parts).size).toBe(2);
    expect(parts).toContain(slugs(before, MEETING_A)[0]);
  });

  it('never gives the link of what is gone to something else', () => {
    const [signing = ''] = slugs(before, SIGNING);
    const reports = [
      {
        article: 'gone',
        quote: 'Nobody tells this any more.',
        type: 'other' as const,
        words: null,
      },
    ];
    const taken: LinkLock = {
      ...emptyLock,
      event: { [signing]: { minted: dayAt(0), reports } },
    };
    const after = buildEventSet(madeUpFiles, [], taken);
    expect(slugs(after, SIGNING)).toEqual([`${signing}-2`]);
    expect(after.formerLinks).toEqual([{ kind: 'event', id: signing, to: null }]);
  });
});

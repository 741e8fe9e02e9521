import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dayAt } from '../model/day.ts';
import { emptyLock } from '../model/linkLock.ts';
import { lockOf } from '../pipeline/links/nextLock.ts';
import { writeLinkLock } from '../pipeline/links/writeLinkLock.ts';
import { linkLines } from './linkLines.ts';
import { isLocked } from './linksCommand.ts';
import { readSeeds } from './readSeeds.ts';
import { inProject } from './runner/project.mjs';
import { seedsToEventSet } from './seedsToEventSet.ts';

const built = seedsToEventSet(inProject('seeds'));

it('every link of the seeds is locked; when this fails, run "npm run links" and look at the change', () => {
  expect(linkLines(built.eventSet, built.lock)).toEqual([]);
  expect(isLocked(built)).toBe(true);
});

it('a lock that is written reads back as the same lock', () => {
  const lock = lockOf(built.eventSet, dayAt(20_000));
  expect(readSeeds(folderWith(writeLinkLock(lock))).lock).toEqual(lock);
});

it('a folder without a lock has no links to keep', () => {
  expect(readSeeds(mkdtempSync(join(tmpdir(), 'nichiro-'))).lock).toEqual(emptyLock);
});

it.each(['', '{', '[]', '{"version": 9}'])(
  'the lock %j stops the build and says what to do',
  (text) => {
    expect(() => readSeeds(folderWith(text))).toThrow(/Take the file back from version control/);
  },
);

function folderWith(lock: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'nichiro-'));
  writeFileSync(join(dir, 'links.lock.json'), lock);
  return dir;
}

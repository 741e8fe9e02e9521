// npm run links: every link there is now, and every one there ever was, into the lock file. With
// --seeds the folder is only read; with --check nothing is written, and a lock that is behind fails.

import { join } from 'node:path';
import { type Day, dayAt } from '../model/day.ts';
import { LINKS_FILE } from '../model/linkLock.ts';
import { nextLock } from '../pipeline/links/nextLock.ts';
import { writeLinkLock } from '../pipeline/links/writeLinkLock.ts';
import { commitDay } from './commitDay.ts';
import { linkLines } from './linkLines.ts';
import { failure } from './runner/failure.mjs';
import { readOptions } from './runner/options.mjs';
import { inProject } from './runner/project.mjs';
import { type BuiltEventSet, seedsToEventSet } from './seedsToEventSet.ts';
import { say, writeResult } from './writeResult.ts';

export async function linksCommand(args: readonly string[]): Promise<void> {
  const { seeds, out, check } = readOptions('links', [...args], {
    seeds: { type: 'string' },
    out: { type: 'string' },
    check: { type: 'boolean', default: false },
  });
  const built = seedsToEventSet(seeds ?? inProject('seeds'));
  for (const line of linkLines(built.eventSet, built.lock)) say(line);
  if (check) return checkLock(built);
  const own = seeds === undefined ? inProject(join('seeds', LINKS_FILE)) : undefined;
  const { eventSet, lock } = built;
  await writeResult(out ?? own, writeLinkLock(nextLock(eventSet, lock, mintingDay())));
}

/** Whether the lock says all there is to say of these links; the day matters to new ones alone. */
export function isLocked({ eventSet, lock }: BuiltEventSet): boolean {
  return writeLinkLock(nextLock(eventSet, lock, dayAt(0))) === writeLinkLock(lock);
}

function mintingDay(): Day {
  const day = commitDay();
  if (day) return day;
  throw failure(
    'New links are minted on the day of the last commit, and there is none here. Set SOURCE_DATE_EPOCH to the seconds since 1970.',
    1,
  );
}

function checkLock(built: BuiltEventSet): void {
  if (isLocked(built)) return;
  throw failure(
    `${LINKS_FILE} is behind the articles. Run "npm run links", look at what changed, and commit it.`,
    1,
  );
}

// The prerendered pages into the folder of the built site, one after the other.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dayAt } from '../model/day.ts';
import { pageCount, type SiteInput, sitePages } from '../site/sitePages.ts';
import { commitDay } from './commitDay.ts';
import { progress } from './progress.ts';
import type { BuiltEventSet } from './seedsToEventSet.ts';

export type Pages = Pick<SiteInput, 'place' | 'template' | 'policy' | 'making' | 'cardOf'>;

export type PagesOf = Pick<BuiltEventSet, 'eventSet' | 'lock' | 'stories'>;

/** How many files were written. */
export function writePages(
  dir: string,
  { eventSet, lock, stories }: PagesOf,
  pages: Pages,
): number {
  const onWritten = progress('Writing pages');
  const all = pageCount(eventSet);
  let done = 0;
  const folders = new Set<string>();
  // Nobody can say when what no repository holds was made; the day shows in the feed alone.
  const built = commitDay() ?? dayAt(0);
  for (const [name, content] of sitePages({ ...pages, set: eventSet, lock, built, stories })) {
    const path = join(dir, name);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(path, content);
    done += 1;
    if (done < all) onWritten(done, all);
  }
  onWritten(all, all);
  return done;
}

// A folder of articles → the data set and the decoded text of each article: what both the command
// line and the Vite plugin start from.

import { must } from '../model/check.ts';
import type { LinkLock } from '../model/linkLock.ts';
import type { EventSet } from '../model/schema.ts';
import type { Story } from '../model/story.ts';
import { checked } from '../pipeline/buildEventSet.ts';
import { withLinks } from '../pipeline/links/withLinks.ts';
import { decodeBytes } from '../pipeline/read/decodeBytes.ts';
import { type Settled, settleReports } from '../pipeline/settleReports.ts';
import type { SourceFile } from '../pipeline/sourceFile.ts';
import { tellEvents } from '../pipeline/tellEvents.ts';
import { mapSeeds } from './mapSeeds.ts';
import { readSeeds } from './readSeeds.ts';
import { readStories } from './readStories.ts';

export interface BuiltEventSet {
  readonly eventSet: EventSet;
  /** The links given out before this build. */
  readonly lock: LinkLock;
  /** By article id. */
  readonly texts: ReadonlyMap<string, string>;
  /** What the events were told from, for a reader's own articles to join. */
  readonly settled: Pick<Settled, 'articles' | 'hand'>;
  readonly stories: readonly Story[];
}

export function seedsToEventSet(dir: string): BuiltEventSet {
  const seeds = readSeeds(dir);
  const { files, editor, lock } = seeds;
  const settled = settleReports([...mapSeeds(seeds)], editor);
  const events = checked(withLinks(tellEvents(settled), lock), files, lock);
  const { stories, notes } = readStories(dir, events);
  const eventSet = { ...events, notes: [...events.notes, ...notes] };
  return { eventSet, lock, texts: textsOf(eventSet, files), settled, stories };
}

function textsOf({ articles }: EventSet, files: readonly SourceFile[]): Map<string, string> {
  const fileOf = new Map(files.map((file) => [file.name.replace(/\.txt$/, ''), file]));
  return new Map(
    articles.map(({ id }) => {
      const decoded = decodeBytes(must(fileOf.get(id), `the article ${id} has a file`).bytes);
      const text = decoded.status === 'text' ? decoded.text : undefined;
      return [id, must(text, `the article ${id} can be decoded`)];
    }),
  );
}

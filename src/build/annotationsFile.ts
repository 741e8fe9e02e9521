// Every passage of a site as W3C Web Annotations, for programs other than ours: found in the texts as
// the site serves them, so that nothing stands here that is not published.

import { writeAnnotations } from '../export/writeAnnotations.ts';
import { linkPath } from '../model/linkPath.ts';
import type { EventSet } from '../model/schema.ts';

export const ANNOTATIONS_FILE = 'data/annotations.json';

interface Served {
  /** "https://example.org", or empty while nobody knows. */
  readonly address: string;
  /** The path the site stands under, with "/" at both ends. */
  readonly base: string;
  /** The files of the site, by name. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

export function annotationsFile(set: EventSet, { address, base, files }: Served): string {
  return writeAnnotations({
    events: set.events,
    set,
    title: 'Nichiro',
    built: undefined,
    addressOf: (eventId) => `${address}${base}${linkPath('event', eventId)}`,
    textOf: (articleId) => {
      const text = files.get(`data/articles/${articleId}.txt`);
      return typeof text === 'string' ? text : undefined;
    },
    textAddressOf: (articleId) =>
      `${address}${base}data/articles/${encodeURIComponent(articleId)}.txt`,
  });
}

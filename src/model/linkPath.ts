// Where the page of an event, actor, place or article stands, below the path of the site.

import type { LinkKind } from './vocabulary.ts';

/** "story/sochi-to-nagato/" */
export function storyPath(id: string): string {
  return `story/${encodeURIComponent(id)}/`;
}

/** "event/2016-05-06-leaders-meet/" */
export function linkPath(kind: LinkKind, id: string): string {
  return `${kind}/${encodeURIComponent(id)}/`;
}

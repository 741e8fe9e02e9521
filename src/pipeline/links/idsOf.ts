// Which people, places or articles a report stands behind.

import type { Report } from '../../model/schema.ts';
import type { LinkKind } from '../../model/vocabulary.ts';

export function idsOf(
  kind: Exclude<LinkKind, 'event'>,
  { article, actors, targets, places }: Report,
): readonly string[] {
  return { actor: [...actors, ...targets], place: places, article: [article] }[kind];
}

// The events an event is tied to, under the headings of the panel: what led to it, what came of
// it, then the rest; each event once under a heading, in the order given.

import type { DiplomaticEvent } from '../../model/schema.ts';
import type { RelationKind } from '../../model/vocabulary.ts';
import { type KnownWording, knownWords, type RelationEnd } from './knownWording.ts';

export interface Related {
  readonly kind: RelationKind;
  readonly direction: RelationEnd;
  readonly event: DiplomaticEvent;
}

export interface RelatedGroup {
  readonly heading: string;
  readonly events: readonly DiplomaticEvent[];
}

export function relatedGroups(
  related: readonly Related[],
  relation: KnownWording['relation'] = knownWords.relation,
): RelatedGroup[] {
  const found = new Map(
    headingsIn(relation).map((heading) => [heading, new Set<DiplomaticEvent>()]),
  );
  for (const { kind, direction, event } of related) {
    found.get(relation[kind][direction])?.add(event);
  }
  return [...found]
    .filter(([, events]) => events.size > 0)
    .map(([heading, events]) => ({ heading, events: [...events] }));
}

function headingsIn({ follows, ...others }: KnownWording['relation']): string[] {
  return [follows, ...Object.values(others)].flatMap(({ to, from }) => [to, from]);
}

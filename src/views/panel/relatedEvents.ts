// The events that an event is tied to, read from both ends of each relation, under the headings of
// the panel in their order; each event once under a heading.

import type { DiplomaticEvent } from '../../model/schema.ts';
import { words } from '../shared/wording.ts';

export interface RelatedEvents {
  readonly heading: string;
  readonly events: readonly DiplomaticEvent[];
}

export function relatedEvents(
  event: DiplomaticEvent,
  events: readonly DiplomaticEvent[],
): RelatedEvents[] {
  const found = new Map(headings().map((heading) => [heading, new Set<DiplomaticEvent>()]));
  const byId = new Map(events.map((each) => [each.id, each]));
  for (const { kind, event: id } of event.relations) {
    const other = byId.get(id);
    if (other && other !== event) found.get(words.relation[kind].from)?.add(other);
  }
  for (const other of events) {
    for (const { kind, event: id } of other.relations) {
      if (id === event.id && other !== event) found.get(words.relation[kind].to)?.add(other);
    }
  }
  return [...found]
    .filter(([, related]) => related.size > 0)
    .map(([heading, related]) => ({ heading, events: [...related].sort(byDay) }));
}

/** What led here, what came of it, then the rest, in the order of the wording table. */
function headings(): string[] {
  const { follows, ...others } = words.relation;
  return [follows, ...Object.values(others)].flatMap(({ from, to }) => [from, to]);
}

function byDay(a: DiplomaticEvent, b: DiplomaticEvent): number {
  const [first, second] = [a.earliest ?? '', b.earliest ?? ''];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

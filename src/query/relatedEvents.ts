// What an event is part of, led to or comes from, seen from both its ends.

import type { DiplomaticEvent, Relation } from '../model/schema.ts';

/** A relation as seen from one of its two events. */
export interface RelatedEvent {
  readonly kind: Relation['kind'];
  /** `to`: the event itself names the other; `from`: the other names it. */
  readonly direction: 'to' | 'from';
  readonly event: DiplomaticEvent;
  /** Id of the report that bears it out. */
  readonly report: string;
}

/** By event id, each list in the order of the events given. */
export function relatedEvents(
  events: readonly DiplomaticEvent[],
): ReadonlyMap<string, readonly RelatedEvent[]> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const related = new Map<string, RelatedEvent[]>();
  const add = (id: string, relation: RelatedEvent) => {
    const list = related.get(id);
    if (list) list.push(relation);
    else related.set(id, [relation]);
  };
  for (const event of events) {
    for (const { kind, event: otherId, report } of event.relations) {
      const other = byId.get(otherId);
      if (other) add(event.id, { kind, direction: 'to', event: other, report });
      add(otherId, { kind, direction: 'from', event, report });
    }
  }
  return related;
}

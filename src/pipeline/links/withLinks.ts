// The event set with every id that has been a link before as it was then: an event found again by
// its reports keeps its slug, whatever became of its date, title or names. No slug that was ever
// locked is given to anything else; what is no longer there leads on, or is known to be gone.

import { type LinkLock, type LockedSlugs, linkedIn } from '../../model/linkLock.ts';
import type { DiplomaticEvent, EventSet, FormerLink } from '../../model/schema.ts';
import { type LinkKind, linkKinds } from '../../model/vocabulary.ts';
import { byDate } from '../merge/eventsFrom.ts';
import { type Evidence, type Found, foundAgain, type Told } from './foundAgain.ts';
import { idsOf } from './idsOf.ts';
import { settleEvents } from './settleEvents.ts';

/** `lock`: what has been promised so far; the set's ids are its promises to come. */
export function withLinks(set: EventSet, lock: LinkLock): EventSet {
  if (linkKinds.every((kind) => Object.keys(lock[kind]).length === 0)) return set;
  const found = foundEvidence(set, lock.event);
  const { slugOf, former } = settleEvents(lock.event, found);
  const ids = idsFor(set.events, slugOf, lock.event);
  const events = set.events.map((event) => renamed(event, ids)).sort(byDate);
  const formerEvents = [...former].map(([id, to]) => ({ kind: 'event' as const, id, to }));
  const named = { ...set, events };
  const others = linkKinds
    .filter((kind) => kind !== 'event')
    .flatMap((kind) => formerLinks(kind, named, lock[kind]));
  return { ...named, formerLinks: [...formerEvents, ...others] };
}

/** What the lock says stood behind each slug, as it is told today. */
export function foundEvidence({ events }: EventSet, locked: LockedSlugs): Found[] {
  const evidence = Object.keys(locked)
    .sort()
    .flatMap((slug) =>
      (locked[slug]?.reports ?? []).map((report): Evidence => ({ slug, locked: report })),
    );
  const told = events.flatMap(({ id, reports }) =>
    reports.map((report): Told => ({ event: id, report })),
  );
  return foundAgain(evidence, told);
}

/** A locked slug for what is found again; what is new keeps its own unless it was ever another's. */
function idsFor(
  events: readonly DiplomaticEvent[],
  slugOf: ReadonlyMap<string, string>,
  locked: LockedSlugs,
): Map<string, string> {
  const taken = new Set([...Object.keys(locked), ...events.map(({ id }) => id)]);
  return new Map(
    events.map(({ id }) => {
      const slug = slugOf.get(id) ?? (Object.hasOwn(locked, id) ? freeSlug(id, taken) : id);
      taken.add(slug);
      return [id, slug];
    }),
  );
}

function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`;
  }
}

/** With another id, and naming others by theirs. */
export function renamed(event: DiplomaticEvent, ids: ReadonlyMap<string, string>): DiplomaticEvent {
  const idOf = (id: string) => ids.get(id) ?? id;
  return {
    ...event,
    id: idOf(event.id),
    relations: event.relations.map((one) => ({ ...one, event: idOf(one.event) })),
    reports: event.reports.map((report) =>
      report.anchor?.event
        ? { ...report, anchor: { ...report.anchor, event: idOf(report.anchor.event) } }
        : report,
    ),
  };
}

/** People, places and articles keep the id they are given; one that got another leads there. */
function formerLinks(
  kind: Exclude<LinkKind, 'event'>,
  set: EventSet,
  locked: LockedSlugs,
): FormerLink[] {
  const ids = new Set(linkedIn(set, kind).map(({ id }) => id));
  const slugs = Object.keys(locked).sort();
  const gone = slugs.filter((slug) => !ids.has(slug));
  if (gone.length === 0) return [];
  const isNew = (id: string) => ids.has(id) && !Object.hasOwn(locked, id);
  const leadsTo = (slug: string): string | null => {
    const link = locked[slug];
    if (link?.movedTo !== undefined)
      return ids.has(link.movedTo) ? link.movedTo : leadsTo(link.movedTo);
    const found = foundEvidence(set, link ? { [slug]: link } : {});
    const [only, second] = sharedBy(kind, found).filter(isNew);
    return only === undefined || second !== undefined ? null : only;
  };
  return gone.map((id) => ({ kind, id, to: leadsTo(id) }));
}

/** The people, places or articles that all of these reports have. */
function sharedBy(kind: Exclude<LinkKind, 'event'>, found: readonly Found[]): string[] {
  const [first = [], ...others] = found.map(({ told }) => idsOf(kind, told.report));
  return [...new Set(first)].filter((id) => others.every((ids) => ids.includes(id)));
}

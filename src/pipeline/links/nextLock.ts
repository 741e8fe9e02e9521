// The lock after a set: what it had stays, what is new is minted, and each slug is told which reports
// stand behind it now. Locking the same set again changes nothing.

import type { Day } from '../../model/day.ts';
import {
  emptyLock,
  type LinkLock,
  type LockedLink,
  type LockedReport,
  type LockedSlugs,
  linkedIn,
  lockedReportOf,
} from '../../model/linkLock.ts';
import type { EventSet } from '../../model/schema.ts';
import type { LinkKind } from '../../model/vocabulary.ts';
import { idsOf } from './idsOf.ts';
import { foundEvidence } from './withLinks.ts';

/** People, places and articles keep their ids; these few are to find them by should they not. */
const MOST_REPORTS = 3;

/** `set` has its links already; `minted` is the day that new slugs are given. */
export function nextLock(set: EventSet, lock: LinkLock, minted: Day): LinkLock {
  const locking = { set, minted };
  return {
    ...lock,
    event: nextEvents(locking, lock.event),
    actor: nextOthers('actor', locking, lock.actor),
    place: nextOthers('place', locking, lock.place),
    article: nextOthers('article', locking, lock.article),
  };
}

/** A lock that holds a set's links as they are, for one who has the set and no lock. */
export function lockOf(set: EventSet, minted: Day): LinkLock {
  return nextLock(set, emptyLock, minted);
}

interface Locking {
  readonly set: EventSet;
  readonly minted: Day;
}

function nextEvents({ set, minted }: Locking, locked: LockedSlugs): LockedSlugs {
  const found = foundEvidence(set, locked);
  const to = new Map(
    set.formerLinks.flatMap((link) => (link.kind === 'event' ? [[link.id, link.to]] : [])),
  );
  const seen = new Set(found.map(({ evidence }) => evidence.locked));
  // What a slug took along when it moved stays behind it: by that it comes back.
  const moved = found.filter(({ evidence, told }) => to.get(evidence.slug) === told.event);
  const stays = new Set(moved.map(({ evidence }) => evidence.locked));
  const away = new Set(moved.map(({ told }) => told.report));
  const keptBy = (slug: string) =>
    (locked[slug]?.reports ?? []).filter((report) => !seen.has(report) || stays.has(report));
  const linked = set.events.map(({ id, reports }): [string, LockedLink] => {
    const own = reports.filter((report) => !away.has(report)).map(lockedReportOf);
    return [
      id,
      { minted: locked[id]?.minted ?? minted, reports: inOrder([...keptBy(id), ...own]) },
    ];
  });
  return withFormer('event', { set, locked, keptBy }, linked);
}

function nextOthers(
  kind: Exclude<LinkKind, 'event'>,
  { set, minted }: Locking,
  locked: LockedSlugs,
): LockedSlugs {
  const behind = reportsBehind(kind, set);
  const keptBy = (slug: string) => locked[slug]?.reports ?? [];
  const linked = linkedIn(set, kind).map(({ id }): [string, LockedLink] => {
    const reports = locked[id]?.reports ?? inOrder(behind.get(id) ?? []).slice(0, MOST_REPORTS);
    return [id, { minted: locked[id]?.minted ?? minted, reports }];
  });
  return withFormer(kind, { set, locked, keptBy }, linked);
}

function reportsBehind(
  kind: Exclude<LinkKind, 'event'>,
  { events }: EventSet,
): Map<string, LockedReport[]> {
  const behind = new Map<string, LockedReport[]>();
  for (const report of events.flatMap(({ reports }) => reports)) {
    for (const id of new Set(idsOf(kind, report))) {
      const reports = behind.get(id);
      if (reports) reports.push(lockedReportOf(report));
      else behind.set(id, [lockedReportOf(report)]);
    }
  }
  return behind;
}

interface Former {
  readonly set: EventSet;
  readonly locked: LockedSlugs;
  readonly keptBy: (slug: string) => LockedReport[];
}

function withFormer(
  kind: LinkKind,
  { set: { formerLinks }, locked, keptBy }: Former,
  linked: readonly (readonly [string, LockedLink])[],
): LockedSlugs {
  const former = formerLinks.flatMap(({ kind: of, id, to }): [string, LockedLink][] => {
    const link = of === kind ? locked[id] : undefined;
    if (!link) return [];
    const { minted } = link;
    const reports = keptBy(id);
    return [
      [id, to === null ? { minted, vanished: true, reports } : { minted, movedTo: to, reports }],
    ];
  });
  return Object.fromEntries([...linked, ...former].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function inOrder(reports: readonly LockedReport[]): LockedReport[] {
  const keyed = reports.map((report) => ({ report, key: keyOf(report) }));
  return keyed
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ report }) => report);
}

function keyOf({ article, quote, type, words }: LockedReport): string {
  return JSON.stringify([article, quote, type, words]);
}

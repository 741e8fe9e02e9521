// seeds/links.lock.json is to links what a lock file is to packages: every slug ever given out, the
// day it was minted, and the reports behind it, by which what it names is found again. Slugs are
// added to it and never taken out.

import * as v from 'valibot';
import { type Day, isDay } from './day.ts';
import type { EventSet, Report } from './schema.ts';
import { eventTypes, type LinkKind, linkKinds } from './vocabulary.ts';

export const LINKS_FILE = 'links.lock.json';
export const LINKS_VERSION = 1;

const text = v.pipe(v.string(), v.nonEmpty());

/** A report by what an article says, not by where; so it outlives a corrected text. */
const lockedReport = v.strictObject({
  article: text,
  quote: text,
  type: v.picklist(eventTypes),
  /** The words that date it. */
  words: v.nullable(text),
});

const lockedLink = v.strictObject({
  minted: v.custom<Day>((value) => typeof value === 'string' && isDay(value), 'not a day'),
  /** The slug that answers for it since the two turned out to be one. */
  movedTo: v.optional(text),
  /** No article tells of it any more; its page says so. */
  vanished: v.optional(v.literal(true)),
  reports: v.array(lockedReport),
});

const slugs = v.record(text, lockedLink);

const linkLock = v.strictObject({
  version: v.literal(LINKS_VERSION),
  event: slugs,
  actor: slugs,
  place: slugs,
  article: slugs,
});

export type LockedReport = v.InferOutput<typeof lockedReport>;
export type LockedLink = v.InferOutput<typeof lockedLink>;
export type LockedSlugs = Readonly<Record<string, LockedLink>>;
export type LinkLock = v.InferOutput<typeof linkLock>;

export type ParsedLinkLock =
  | { readonly status: 'ok'; readonly lock: LinkLock }
  | { readonly status: 'bad'; readonly reason: string };

export const emptyLock: LinkLock = {
  version: LINKS_VERSION,
  event: {},
  actor: {},
  place: {},
  article: {},
};

export function parseLinkLock(data: unknown): ParsedLinkLock {
  const result = v.safeParse(linkLock, data);
  if (!result.success) {
    const [first] = result.issues;
    return { status: 'bad', reason: `${v.getDotPath(first) ?? 'the file'}: ${first.message}` };
  }
  const [lost] = linkKinds.flatMap((kind) => movedNowhere(kind, result.output[kind]));
  return lost === undefined
    ? { status: 'ok', lock: result.output }
    : { status: 'bad', reason: lost };
}

/** What has pages of its own, by kind. */
export function linkedIn(set: EventSet, kind: LinkKind): readonly { readonly id: string }[] {
  const { events, actors, places, articles } = set;
  return { event: events, actor: actors, place: places, article: articles }[kind];
}

/** Locked links that lead neither to what they name nor to where it went; none when all hold. */
export function brokenLinks(set: EventSet, lock: LinkLock): string[] {
  return linkKinds.flatMap((kind) => {
    const ids = new Set(linkedIn(set, kind).map(({ id }) => id));
    const former = set.formerLinks.filter((link) => link.kind === kind);
    for (const { id, to } of former) if (to === null || ids.has(to)) ids.add(id);
    return Object.keys(lock[kind])
      .filter((slug) => !ids.has(slug))
      .map((slug) => `the locked link to the ${kind} "${slug}" leads nowhere`);
  });
}

export function lockedReportOf({ article, quote, type, expression }: Report): LockedReport {
  return { article, quote, type, words: expression?.text ?? null };
}

function movedNowhere(kind: LinkKind, links: LockedSlugs): string[] {
  return Object.keys(links).flatMap((slug) => {
    const passed = new Set<string>();
    for (let at = slug; ; ) {
      if (passed.has(at)) return [`the ${kind} "${slug}" moves in a circle`];
      passed.add(at);
      const link = links[at];
      if (!link) return [`the ${kind} "${slug}" is moved to "${at}", which is not in the file`];
      if (link.movedTo === undefined) return [];
      at = link.movedTo;
    }
  });
}

// Who answers to which locked slug of an event. A slug goes where most of the reports behind it are;
// where several meet, the oldest stays and the others lead to it; one whose reports have all gone is
// gone too. A slug that has moved comes back when its reports part again.

import type { LockedLink, LockedSlugs } from '../../model/linkLock.ts';
import type { Found } from './foundAgain.ts';

export interface SettledEvents {
  /** The locked slug by the id that its event had before. */
  readonly slugOf: ReadonlyMap<string, string>;
  /** For each locked slug that is no event's: the slug to go to, or null where nothing tells of it. */
  readonly former: ReadonlyMap<string, string | null>;
}

/** How many of a slug's reports are in an event. */
type Votes = ReadonlyMap<string, number>;
type VotesOf = ReadonlyMap<string, Votes>;

export function settleEvents(locked: LockedSlugs, found: readonly Found[]): SettledEvents {
  const own = votesBy(found, (slug) => slug);
  const inherited = votesBy(found, (slug) => heirOf(locked, slug));
  // What a slug took over speaks for it only once nothing of its own is left.
  const withInherited = new Map([...inherited, ...own]);
  const slugOf = new Map<string, string>();
  const settle = (slugs: readonly string[], votesOf: VotesOf) => {
    for (const [event, claimants] of claimantsBy(slugs, votesOf)) {
      const byAge = [...claimants].sort((a, b) => compareAge(locked, votesOf, event, [a, b]));
      const [oldest] = byAge;
      if (oldest !== undefined && !slugOf.has(event)) slugOf.set(event, oldest);
    }
  };
  const slugs = Object.keys(locked).sort();
  const hasMoved = (slug: string) => locked[slug]?.movedTo !== undefined;
  settle(
    slugs.filter((slug) => !hasMoved(slug)),
    withInherited,
  );
  settle(slugs.filter(hasMoved), own);
  return { slugOf, former: formerSlugs(locked, slugOf, own) };
}

function votesBy(found: readonly Found[], voterOf: (slug: string) => string): VotesOf {
  const votesOf = new Map<string, Map<string, number>>();
  for (const { evidence, told } of found) {
    const voter = voterOf(evidence.slug);
    const votes = votesOf.get(voter) ?? new Map<string, number>();
    votesOf.set(voter, votes.set(told.event, (votes.get(told.event) ?? 0) + 1));
  }
  return votesOf;
}

/** Every slug claims one event, that with most of its reports. */
function claimantsBy(slugs: readonly string[], votesOf: VotesOf): Map<string, string[]> {
  const claimants = new Map<string, string[]>();
  for (const slug of slugs) {
    const event = bestOf(slug, votesOf.get(slug));
    if (event !== undefined) claimants.set(event, [...(claimants.get(event) ?? []), slug]);
  }
  return claimants;
}

/** Of two that have as many, the one that would be called so anyway, then the first by name. */
function bestOf(slug: string, votes: Votes = new Map()): string | undefined {
  const [best] = [...votes].sort(
    ([a, of], [b, most]) => most - of || (a === slug ? -1 : b === slug ? 1 : a < b ? -1 : 1),
  );
  return best?.[0];
}

function compareAge(
  locked: LockedSlugs,
  votesOf: VotesOf,
  event: string,
  [a, b]: readonly [string, string],
): number {
  const minted = (slug: string) => locked[slug]?.minted ?? '';
  const votes = (slug: string) => votesOf.get(slug)?.get(event) ?? 0;
  if (minted(a) !== minted(b)) return minted(a) < minted(b) ? -1 : 1;
  return votes(b) - votes(a) || (a < b ? -1 : 1);
}

function formerSlugs(
  locked: LockedSlugs,
  slugOf: ReadonlyMap<string, string>,
  votesOf: VotesOf,
): Map<string, string | null> {
  const live = new Set(slugOf.values());
  const former = Object.keys(locked).filter((slug) => !live.has(slug));
  const leadsTo = (slug: string, link: LockedLink | undefined): string | null => {
    const event = bestOf(slug, votesOf.get(slug));
    const heir = event === undefined ? undefined : slugOf.get(event);
    if (heir !== undefined) return heir;
    if (link?.movedTo === undefined) return null;
    return live.has(link.movedTo) ? link.movedTo : leadsTo(link.movedTo, locked[link.movedTo]);
  };
  return new Map(former.sort().map((slug) => [slug, leadsTo(slug, locked[slug])]));
}

/** At the end of all moves. */
function heirOf(locked: LockedSlugs, slug: string): string {
  const next = locked[slug]?.movedTo;
  return next === undefined ? slug : heirOf(locked, next);
}

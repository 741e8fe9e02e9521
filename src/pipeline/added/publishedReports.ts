// What the site publishes so that a reader's article can join its events: settled articles, the
// editor's decisions that bear on events, and which reports stand behind which address. No text of an
// article goes along but the words of its reports.

import type { Note } from '../../model/note.ts';
import type { EventSet, FormerLink } from '../../model/schema.ts';
import type { FittedCorrection } from '../editor/fitCorrections.ts';
import type { Settled, SettledArticle } from '../settleReports.ts';

/** Raised whenever an old page would misread a new file, or a new page an old one. */
export const PUBLISHED_VERSION = 1;

export interface PublishedReports {
  readonly version: typeof PUBLISHED_VERSION;
  readonly articles: readonly SettledArticle[];
  readonly corrections: readonly FittedCorrection[];
  /** Each event's id with the ids of its reports. */
  readonly addresses: readonly Address[];
  readonly notes: readonly Note[];
  readonly formerLinks: readonly FormerLink[];
}

export interface Address {
  readonly event: string;
  readonly reports: readonly string[];
}

/**
 * `set`: the events told of the same articles. `withUntold`: also reports of no event, which an
 * article to come may date; without them, nothing is in it that the set does not show.
 */
export function publishedReports(
  { articles, hand }: Pick<Settled, 'articles' | 'hand'>,
  set: EventSet,
  withUntold: boolean,
): PublishedReports {
  const addresses = set.events.map(({ id, reports }) => ({
    event: id,
    reports: reports.map((report) => report.id),
  }));
  const told = new Set(addresses.flatMap(({ reports }) => reports));
  return {
    version: PUBLISHED_VERSION,
    articles: articles.map((one) => ({
      ...one,
      reports: one.reports.filter(({ id }) => withUntold || told.has(id)),
    })),
    // What the editor hid is gone by now, its words too; the others are known by their keys.
    corrections: hand.corrections
      .filter(({ action }) => action.kind !== 'hide')
      .map((one) => ({ ...one, quote: '' })),
    addresses,
    notes: set.notes,
    formerLinks: set.formerLinks,
  };
}

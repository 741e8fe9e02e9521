// A data set compared with the gold data: the figures, and what stands behind them.
//
// A report answers a gold mention when they share at least half of the shorter passage. An event
// answers a gold event when one of its reports does and their dates overlap; events are paired one
// to one. What is left is paired by passage and type alone: such a pair counts as a wrong date, a
// miss and a false event.

import {
  type Found,
  foundEvents,
  isExact,
  isLong,
  type ScoredSet,
  type Wanted,
  wantedEvents,
} from './comparison.ts';
import { dayBounds, isInside } from './dayBounds.ts';
import type { GoldSet } from './goldSet.ts';
import { harmonicMean, nameScore, shareOf } from './nameScore.ts';
import { isMatch, type Pair, type Pairing, pairEvents } from './pairEvents.ts';
import { answers, locate, type Texts, touches } from './passages.ts';
import { type DatedDocument, datedDocuments } from './publication.ts';

export interface Score {
  readonly figures: Figures;
  readonly pairs: readonly Pair[];
  readonly missing: readonly Wanted[];
  /** Events that answer nothing, and of these those that repeat one that does. */
  readonly extra: readonly Found[];
  readonly split: readonly Found[];
  readonly tellings: readonly Telling[];
  readonly documents: readonly DatedDocument[];
}

export interface Figures {
  readonly gold: number;
  readonly dataset: number;
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
  /** Recall of what an article is about. */
  readonly headlineRecall: number;
  readonly dateExact: number;
  readonly overPrecise: number;
  readonly published: number;
  /** Of the articles that tell a found event, those it is shown from. */
  readonly articleRecall: number;
  readonly type: number;
  readonly status: number;
  readonly salience: number;
  readonly actorsF1: number;
  readonly placesF1: number;
  readonly splitEvents: number;
  readonly spuriousEvents: number;
  readonly inexactQuotes: number;
  readonly longQuotes: number;
  readonly reports: number;
}

/** One article's telling of a gold event that was found, and whether it was found there too. */
export interface Telling {
  readonly wanted: Wanted;
  readonly article: string;
  readonly isFound: boolean;
}

export function score(gold: GoldSet, set: ScoredSet, texts: Texts): Score {
  const names = nameScore(gold.names);
  const found = foundEvents(set, texts);
  const wanted = wantedEvents(gold, texts);
  const pairing = pairEvents(found, wanted, names);
  const hosts = hostsIn(wanted, pairing);
  const required = wanted.filter(({ event }) => !event.optional);
  const pairs = [...pairing.ofFound.values()];
  const matched = pairs.filter(isMatch);
  const isPardoned = pardonIn(gold, texts);
  const extra = found.filter((one) => !isMatch(pairing.ofFound.get(one)) && !isPardoned(one));
  const split = extra.filter((one) =>
    pairing.candidates.some((pair) => pair.found === one && isMatch(pair)),
  );
  const missing = required.filter((one) => hosts(one).length === 0);
  const tellings = required.flatMap((one) => tellingsOf(one, hosts(one)));
  const documents = datedDocuments(gold, set, texts);
  const headlines = required.filter(({ event }) => event.salience === 3);
  const reports = set.events.flatMap((event) => event.reports);
  const exact = reports.filter((report) => isExact(report, texts));
  const recall = shareOf(required, (one) => !missing.includes(one));
  const precision = matched.length / (matched.length + extra.length || 1);
  const figures = {
    gold: required.length,
    dataset: found.length,
    recall,
    precision,
    f1: harmonicMean(precision, recall),
    headlineRecall:
      headlines.length === 0 ? 1 : shareOf(headlines, (one) => !missing.includes(one)),
    dateExact: shareOf(pairs, ({ date }) => date === 'right'),
    overPrecise: pairs.filter(({ date }) => date === 'over-precise').length,
    published: documents.length === 0 ? 1 : shareOf(documents, ({ isRight }) => isRight),
    articleRecall: shareOf(tellings, ({ isFound }) => isFound),
    type: shareOf(matched, (pair) => pair.wanted.types.includes(pair.found.event.type)),
    status: shareOf(matched, (pair) => pair.wanted.statuses.includes(pair.found.event.status)),
    salience: shareOf(
      matched,
      (pair) => Math.abs(pair.found.event.salience - pair.wanted.event.salience) <= 1,
    ),
    actorsF1: mean(matched.map((pair) => pair.actors)),
    placesF1: mean(matched.map((pair) => pair.places)),
    splitEvents: split.length,
    spuriousEvents: extra.length - split.length,
    inexactQuotes: reports.length - exact.length,
    longQuotes: exact.filter(isLong).length,
    reports: reports.length,
  };
  return { figures, pairs, missing, extra, split, tellings, documents };
}

/** The matches that answer a gold event: its own, and those it may be folded into and was. */
function hostsIn(wanted: readonly Wanted[], { ofWanted }: Pairing) {
  const byId = new Map(wanted.map((one) => [one.event.id, one]));
  return (one: Wanted): Pair[] => {
    const own = ofWanted.get(one);
    const others = one.event.alternatives.mergeWith.flatMap((id) => {
      const host = byId.get(id);
      return (host && ofWanted.get(host)) ?? [];
    });
    const isFolded = others.some(
      (pair) => isMatch(pair) && touches(pair.found.passages, one.passages),
    );
    return [...(own ? [own] : []), ...(isFolded ? others : [])].filter(isMatch);
  };
}

function tellingsOf(wanted: Wanted, hosts: readonly Pair[]): Telling[] {
  if (hosts.length === 0) return [];
  return [...new Set(wanted.passages.map(({ article }) => article))].map((article) => ({
    wanted,
    article,
    isFound: hosts.some(({ found }) =>
      found.passages.some(
        (passage) =>
          passage.article === article && wanted.passages.some((other) => answers(passage, other)),
      ),
    ),
  }));
}

/** Things the articles tell without a usable date: an event made of one is not held against us. */
function pardonIn({ undatable }: GoldSet, texts: Texts) {
  const pardoned = undatable.map(({ title, window, mentions }) => ({
    window: dayBounds(window),
    passages: mentions.map((mention) => locate(texts, title, mention)),
  }));
  return ({ bounds, passages }: Found) =>
    pardoned.some(
      (one) =>
        touches(passages, one.passages) &&
        (one.window === null || bounds === null || isInside(bounds, one.window)),
    );
}

function mean(list: readonly number[]): number {
  return list.length === 0 ? 0 : list.reduce((sum, value) => sum + value, 0) / list.length;
}

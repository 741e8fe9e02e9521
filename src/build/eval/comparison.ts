// A data set and the gold data brought into one shape: dates as bounds, names as words, passages
// as places in the articles. A report whose quote is not exact or is too long counts for nothing.

import { MAX_QUOTE } from '../../model/schema.ts';
import { type DayBounds, dayBounds } from './dayBounds.ts';
import type { GoldEvent, GoldSet } from './goldSet.ts';
import { articleOf, locate, type PassageAt, type Texts } from './passages.ts';

/** What is scored of a data set. */
export interface ScoredSet {
  readonly articles: readonly {
    readonly id: string;
    readonly published: { readonly edtf: string } | null;
  }[];
  readonly actors: readonly Named[];
  readonly places: readonly Named[];
  readonly events: readonly ScoredEvent[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface ScoredEvent {
  readonly id: string;
  readonly title: { readonly en: string };
  readonly date: string;
  readonly type: string;
  readonly status: string;
  readonly salience: number;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly places: readonly string[];
  readonly reports: readonly ScoredReport[];
}

interface ScoredReport {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface Found {
  readonly event: ScoredEvent;
  readonly bounds: DayBounds | null;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly passages: readonly PassageAt[];
}

export interface Wanted {
  readonly event: GoldEvent;
  /** Each of them is right. */
  readonly bounds: readonly (DayBounds | null)[];
  readonly window: DayBounds | null;
  readonly known: DayBounds | null;
  readonly types: readonly string[];
  readonly statuses: readonly string[];
  readonly passages: readonly PassageAt[];
}

export function foundEvents(set: ScoredSet, texts: Texts): Found[] {
  const actorName = nameOf(set.actors);
  const placeName = nameOf(set.places);
  return set.events.map((event) => ({
    event,
    bounds: dayBounds(event.date),
    actors: [...new Set([...event.actors, ...event.targets])].map(actorName),
    places: event.places.map(placeName),
    passages: event.reports.flatMap((report) => {
      const article = articleOf(texts, report.article);
      if (article === undefined || !isExact(report, texts) || isLong(report)) return [];
      return [{ article, start: report.start, end: report.end }];
    }),
  }));
}

export function wantedEvents(gold: GoldSet, texts: Texts): Wanted[] {
  return gold.events.map((event) => {
    const { alternatives } = event;
    return {
      event,
      bounds: [event.date, ...alternatives.date].map(dayBounds),
      window: dayBounds(alternatives.window),
      known: dayBounds(event.knownDate),
      types: [event.type, ...alternatives.type],
      statuses: [event.status, ...alternatives.status],
      passages: event.mentions.map((mention) => locate(texts, event.id, mention)),
    };
  });
}

export function isExact({ article, start, end, quote }: ScoredReport, texts: Texts): boolean {
  const id = articleOf(texts, article);
  return id !== undefined && texts.get(id)?.slice(start, end) === quote;
}

export function isLong({ start, end }: ScoredReport): boolean {
  return end - start > MAX_QUOTE;
}

function nameOf(list: readonly Named[]) {
  const names = new Map(list.map(({ id, name }) => [id, name]));
  return (id: string) => names.get(id) ?? id;
}

// What was read and what was made of it, counted: everything that the page "How this was made" says.
// The figures of the hand-checked set come in from the build.

import { type Precision, precisions } from '../model/edtf.ts';
import type { Article, DiplomaticEvent, EventSet } from '../model/schema.ts';
import {
  type Basis,
  bases,
  type EventType,
  eventTypes,
  type Status,
  statuses,
} from '../model/vocabulary.ts';

/** How the program did against a hand-checked set of these very articles. */
export interface CheckedFigures {
  /** Events that a careful reader finds. */
  readonly events: number;
  /** Shares, from 0 to 1. */
  readonly found: number;
  readonly right: number;
  readonly datesRight: number;
  readonly articlesDated: number;
  readonly typesRight: number;
  readonly statusesRight: number;
  /** Passages that are not their article's own characters, and dates finer than their source. */
  readonly inexactQuotes: number;
  readonly overPrecise: number;
}

export interface HowFacts {
  readonly events: number;
  readonly passages: number;
  readonly articles: readonly ArticleFacts[];
  /** Rows of types, columns of statuses, without those that are empty. */
  readonly byTypeAndStatus: CountTable;
  readonly byPrecision: Counts<Precision>;
  readonly byBasis: Counts<Basis>;
  /** Events with a difference between accounts, and events the editor had a hand in. */
  readonly differing: number;
  readonly corrected: number;
  readonly notes: readonly NoteGroup[];
}

export interface ArticleFacts {
  readonly article: Article;
  readonly events: number;
  readonly passages: number;
}

export type Counts<T extends string> = readonly (readonly [value: T, count: number])[];

export interface CountTable {
  readonly columns: readonly Status[];
  readonly rows: readonly { readonly value: EventType; readonly counts: readonly number[] }[];
}

export interface NoteGroup {
  readonly code: string;
  readonly notes: EventSet['notes'];
}

export function howFacts(set: EventSet): HowFacts {
  const { events } = set;
  return {
    events: events.length,
    passages: events.reduce((sum, { reports }) => sum + reports.length, 0),
    articles: articleFacts(set),
    byTypeAndStatus: typesAndStatuses(events),
    byPrecision: countsOf(
      precisions,
      events.map(({ precision }) => precision),
    ),
    byBasis: countsOf(
      bases,
      events.map(({ basis }) => basis),
    ),
    differing: events.filter(({ differences }) => differences.length > 0).length,
    corrected: events.filter(({ corrected }) => corrected.length > 0).length,
    notes: noteGroups(set.notes),
  };
}

function articleFacts({ articles, events }: EventSet): ArticleFacts[] {
  const passages = new Map<string, number>();
  const told = new Map<string, number>();
  for (const { reports } of events) {
    for (const { article } of reports) passages.set(article, (passages.get(article) ?? 0) + 1);
    for (const id of new Set(reports.map(({ article }) => article))) {
      told.set(id, (told.get(id) ?? 0) + 1);
    }
  }
  return articles.map((article) => ({
    article,
    events: told.get(article.id) ?? 0,
    passages: passages.get(article.id) ?? 0,
  }));
}

function typesAndStatuses(events: readonly DiplomaticEvent[]): CountTable {
  const columns = statuses.filter((status) => events.some((event) => event.status === status));
  const types = eventTypes.filter((type) => events.some((event) => event.type === type));
  return {
    columns,
    rows: types.map((value) => ({
      value,
      counts: columns.map(
        (status) =>
          events.filter((event) => event.type === value && event.status === status).length,
      ),
    })),
  };
}

/** In the order of the vocabulary, without what never occurs. */
function countsOf<T extends string>(vocabulary: readonly T[], values: readonly T[]): Counts<T> {
  return vocabulary
    .map((value) => [value, values.filter((each) => each === value).length] as const)
    .filter(([, count]) => count > 0);
}

/** In the order in which each kind first stands in the data. */
function noteGroups(notes: EventSet['notes']): NoteGroup[] {
  const codes = [...new Set(notes.map(({ code }) => code))];
  return codes.map((code) => ({ code, notes: notes.filter((note) => note.code === code) }));
}

// The events of a set as columns, in time order: for each thing that a query, a facet or the
// timeline asks of all events, one array of numbers. A row is an event's place in that order. A
// million events are some sixty megabytes of arrays and not one object; five are the same in small,
// so that there is one way to filter, count and draw whatever the number. Words (titles, reports)
// are not here: see eventTable.ts.

import { dayIndex } from './day.ts';
import { precisions, qualifiers } from './edtf.ts';
import type { DiplomaticEvent, EventSet } from './schema.ts';
import { eventTypes, relationKinds, sides, statuses } from './vocabulary.ts';

/** Numbers as wide as they need to be. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Several values a row: those of row i stand from starts[i] to starts[i + 1]. */
export interface Lists {
  /** One more than there are rows. */
  readonly starts: Uint32Array;
  readonly values: Numbers;
}

export interface EventColumns {
  readonly count: number;
  /** First day, in days since 1970-01-01; OPEN_FROM where it is open. */
  readonly from: Int32Array;
  /** The day after the last; OPEN_TO where it is open. */
  readonly to: Int32Array;
  /** Places in the closed lists of the vocabulary; of a qualifier one more, 0 for none. */
  readonly type: Uint8Array;
  readonly status: Uint8Array;
  readonly side: Uint8Array;
  readonly precision: Uint8Array;
  readonly qualifier: Uint8Array;
  /** 1 to 3. */
  readonly salience: Uint8Array;
  /** Letters of the English label, for layouts that cannot wait for the words; at most 255. */
  readonly letters: Uint8Array;
  /** Who acts, then whom it is done or said to: places in the set's actors. */
  readonly actor: Lists;
  /** How many of a row's actors act. */
  readonly acting: Uint8Array;
  /** Places in the set's places, and in its articles, each once a row. */
  readonly place: Lists;
  readonly article: Lists;
  /** The words of the id, which hyphens join: places in `idWords`. */
  readonly id: Lists;
  readonly idWords: readonly string[];
  /** Rows that its relations name, and what kind each is. */
  readonly related: Lists;
  readonly relation: Uint8Array;
}

export const OPEN_FROM = -(2 ** 31);
export const OPEN_TO = 2 ** 31 - 1;

const MOST_LETTERS = 255;

/** `events` in time order, see `byTime`; what they name and the set does not have is left out. */
export function columnsOf(
  { actors, places, articles }: Pick<EventSet, 'actors' | 'places' | 'articles'>,
  events: readonly DiplomaticEvent[],
): EventColumns {
  const rows = placesIn(events);
  const [actorAt, placeAt, articleAt] = [placesIn(actors), placesIn(places), placesIn(articles)];
  const codes = (code: (event: DiplomaticEvent) => number) => Uint8Array.from(events, code);
  const known = (at: ReadonlyMap<string, number>, ids: readonly string[]) =>
    ids.flatMap((id) => at.get(id) ?? []);
  const relations = events.map((event) => event.relations.filter((each) => rows.has(each.event)));
  return {
    count: events.length,
    from: Int32Array.from(events, firstDayOf),
    to: Int32Array.from(events, endDayOf),
    type: codes(({ type }) => eventTypes.indexOf(type)),
    status: codes(({ status }) => statuses.indexOf(status)),
    side: codes(({ side }) => sides.indexOf(side)),
    precision: codes(({ precision }) => precisions.indexOf(precision)),
    qualifier: codes(({ qualifier }) => (qualifier ? qualifiers.indexOf(qualifier) + 1 : 0)),
    salience: codes(({ salience }) => salience),
    letters: codes(({ short }) => Math.min(MOST_LETTERS, short.en.length)),
    actor: lists(
      events.map((event) => known(actorAt, [...event.actors, ...event.targets])),
      actors.length,
    ),
    acting: codes((event) => known(actorAt, event.actors).length),
    place: lists(
      events.map((event) => known(placeAt, event.places)),
      places.length,
    ),
    article: lists(
      events.map(({ reports }) =>
        known(articleAt, [...new Set(reports.map((report) => report.article))]),
      ),
      articles.length,
    ),
    ...idsOf(events),
    related: lists(
      relations.map((each) =>
        known(
          rows,
          each.map(({ event }) => event),
        ),
      ),
      events.length,
    ),
    relation: Uint8Array.from(relations.flat(), ({ kind }) => relationKinds.indexOf(kind)),
  };
}

export function firstDayOf({ earliest }: Pick<DiplomaticEvent, 'earliest'>): number {
  return earliest === null ? OPEN_FROM : dayIndex(earliest);
}

export function endDayOf({ latest }: Pick<DiplomaticEvent, 'latest'>): number {
  return latest === null ? OPEN_TO : dayIndex(latest) + 1;
}

/**
 * By earliest day, then what lasts longest first, so that "2016" stands before January 2016 as a
 * heading does, then id; an open side lies beyond every day.
 */
export function byTime(a: DiplomaticEvent, b: DiplomaticEvent): number {
  return (
    compare(a.earliest ?? '', b.earliest ?? '') ||
    compare(b.latest ?? '~', a.latest ?? '~') ||
    compare(a.id, b.id)
  );
}

/** The row of an id; undefined where no event has it. */
export function rowOfId({ id, idWords, count }: EventColumns, wanted: string): number | undefined {
  const words = wanted.split('-').map((word) => idWords.indexOf(word));
  if (words.includes(-1)) return undefined;
  for (let row = 0; row < count; row += 1) if (isList(id, row, words)) return row;
  return undefined;
}

export function idAt({ id, idWords }: EventColumns, row: number): string {
  return Array.from(valuesAt(id, row), (word) => idWords[word]).join('-');
}

/** From the end, since ids begin alike. */
function isList({ starts, values }: Lists, row: number, wanted: readonly number[]): boolean {
  const start = starts[row] ?? 0;
  if ((starts[row + 1] ?? 0) - start !== wanted.length) return false;
  for (let i = wanted.length - 1; i >= 0; i -= 1) if (values[start + i] !== wanted[i]) return false;
  return true;
}

/** A row's values; for one row, never for all of them. */
export function valuesAt({ starts, values }: Lists, row: number): Numbers {
  return values.subarray(starts[row], starts[row + 1]);
}

/** `below`: every value is less than it. */
export function lists(rows: readonly ArrayLike<number>[], below: number): Lists {
  const starts = new Uint32Array(rows.length + 1);
  for (const [i, row] of rows.entries()) starts[i + 1] = (starts[i] ?? 0) + row.length;
  const values = new (numbersBelow(below))(starts[rows.length] ?? 0);
  for (const [i, row] of rows.entries()) values.set(row, starts[i]);
  return { starts, values };
}

export function numbersBelow(below: number) {
  if (below <= 2 ** 8) return Uint8Array;
  return below <= 2 ** 16 ? Uint16Array : Uint32Array;
}

function idsOf(events: readonly DiplomaticEvent[]): Pick<EventColumns, 'id' | 'idWords'> {
  const at = new Map<string, number>();
  const rows = events.map(({ id }) =>
    id.split('-').map((word) => {
      const place = at.get(word) ?? at.size;
      at.set(word, place);
      return place;
    }),
  );
  return { id: lists(rows, at.size), idWords: [...at.keys()] };
}

function placesIn(list: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(list.map(({ id }, i) => [id, i]));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

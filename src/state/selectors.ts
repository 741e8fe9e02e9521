// What views show, worked out from the state and remembered once: the same state gives the same
// object, so React and the canvas repaint only what changed.

import { dayAt, yearOf } from '../model/day.ts';
import { OPEN_FROM, OPEN_TO, rowOfId } from '../model/eventColumns.ts';
import { emptyEventSet } from '../model/eventSet.ts';
import {
  allRows,
  type EventList,
  type EventTable,
  hasRow,
  placeOfRow,
  tableOf,
} from '../model/eventTable.ts';
import { nameIn } from '../model/nameIn.ts';
import type { Actor, Article, DiplomaticEvent, Place, SetHead } from '../model/schema.ts';
import { isUnpublished } from '../model/yours.ts';
import { type EventFacts, eventFacts } from '../query/eventFacts.ts';
import { isAsking } from '../query/fields.ts';
import { type Failures, failuresOf, type Mask, matchingRows } from '../query/matcher.ts';
import type { Found } from '../query/search.ts';
import { memoOne } from './memoOne.ts';
import { messages } from './messages.ts';
import type { AppState, DayWindow, Loaded } from './store.ts';

export interface Position {
  /** From 1; null where the filters leave the selected event out. */
  readonly index: number | null;
  readonly of: number;
}

type HasLoad = Pick<AppState, 'load'>;

const nothing: Loaded = {
  status: 'ready',
  eventSet: emptyEventSet,
  table: tableOf(emptyEventSet),
  isLarge: false,
  search: null,
};

function loaded({ load }: HasLoad): Loaded {
  return load.status === 'ready' ? load : nothing;
}

/** Empty until the data are here. */
export function selectEventSet(state: HasLoad): SetHead {
  return loaded(state).eventSet;
}

export function selectTable(state: HasLoad): EventTable {
  return loaded(state).table;
}

const factsOf = memoOne(eventFacts);

/** What queries ask of the events. */
export function selectFacts(state: HasLoad): EventFacts {
  const { eventSet, table } = loaded(state);
  return factsOf(eventSet, table.columns);
}

const foundBy = memoOne((search: Loaded['search'], q: string): Found | null =>
  search && q.trim() !== '' ? search.find(q) : null,
);

/** What the words of a query find; null where there are none, or no search yet. */
export function selectFound(state: Pick<AppState, 'load' | 'query'>): Found | null {
  return foundBy(loaded(state).search, state.query.q);
}

/** The events that hold the words of the query. */
export function selectFoundMask(state: Pick<AppState, 'load' | 'query'>): Mask | null {
  return selectFound(state)?.mask ?? null;
}

/** Whether a search is wanted that was not fetched yet, so that its words narrow nothing. */
export function selectIsSearchWaiting({ load, query }: AppState): boolean {
  return load.status === 'ready' && load.search === null && query.q.trim() !== '';
}

const everyRow = memoOne(allRows);
const failures = memoOne(failuresOf);
const rowsFor = memoOne(matchingRows);
const listOf = memoOne((table: EventTable, rows: Uint32Array): EventList => ({ table, rows }));

/** What each event fails at of what the query asks. */
export function selectFailures(state: AppState): Failures {
  return failures(selectFacts(state), state.query, selectFoundMask(state));
}

function matchingRowsOf(state: AppState): Uint32Array {
  if (!isAsking(state.query)) return everyRow(selectTable(state).columns);
  return rowsFor(selectFailures(state));
}

/** The events the query asks for, in time order. */
export function selectMatching(state: AppState): EventList {
  return listOf(selectTable(state), matchingRowsOf(state));
}

const shownRows = memoOne((rows: Uint32Array, selected: number | undefined): Uint32Array => {
  if (selected === undefined || hasRow({ rows }, selected)) return rows;
  const place = placeOfRow({ rows }, selected);
  const shown = new Uint32Array(rows.length + 1);
  shown.set(rows.subarray(0, place));
  shown[place] = selected;
  shown.set(rows.subarray(place), place + 1);
  return shown;
});
const shownList = memoOne((table: EventTable, rows: Uint32Array): EventList => ({ table, rows }));

/** The matching events and the selected one, which a link shows even where a filter would not. */
export function selectShown(state: AppState): EventList {
  const rows = shownRows(matchingRowsOf(state), selectSelectedRow(state));
  return shownList(selectTable(state), rows);
}

/** The first and the last year that hold an event. */
export type Years = { readonly first: number; readonly last: number } | undefined;

const yearsOf = memoOne(({ count, from, to }: EventTable['columns']): Years => {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < count; row += 1) {
    const [start, end] = [from[row] ?? OPEN_FROM, to[row] ?? OPEN_TO];
    first = Math.min(first, start === OPEN_FROM ? end - 1 : start);
    last = Math.max(last, end === OPEN_TO ? start : end - 1);
  }
  return first <= last ? { first: yearOf(dayAt(first)), last: yearOf(dayAt(last)) } : undefined;
});

export function selectYears(state: HasLoad): Years {
  return yearsOf(selectTable(state).columns);
}

const rowOf = memoOne(rowOfId);
const rowOfSelection = memoOne(rowOfId);

export function selectEventById(
  state: AppState,
  eventId: string | null,
): DiplomaticEvent | undefined {
  if (eventId === null) return undefined;
  const table = selectTable(state);
  const row = rowOf(table.columns, eventId);
  return row === undefined ? undefined : table.event(row);
}

/** The row of the selected event; undefined with no selection and with one the data do not have. */
export function selectSelectedRow(state: Pick<AppState, 'load' | 'selection'>): number | undefined {
  const { selection } = state;
  return selection === null ? undefined : rowOfSelection(selectTable(state).columns, selection);
}

export function selectSelected(
  state: Pick<AppState, 'load' | 'selection'>,
): DiplomaticEvent | undefined {
  const row = selectSelectedRow(state);
  return row === undefined ? undefined : selectTable(state).event(row);
}

/** The window that is drawn; null fits all events. */
export function selectDrawn({ window, opening }: AppState): DayWindow | null {
  return window ?? opening;
}

/** The slug of a selection that the data do not have. */
export function selectMissing(state: AppState): string | null {
  const { load, selection, added } = state;
  if (load.status !== 'ready' || selection === null) return null;
  if (selectSelectedRow(state) !== undefined) return null;
  const isAwaited = isUnpublished(selection) && added.work.status === 'restoring';
  return isAwaited ? null : selection;
}

export function selectIsHiddenByFilter(state: AppState): boolean {
  return selectSelectedRow(state) !== undefined && selectPosition(state).index === null;
}

const position = memoOne((rows: Uint32Array, row: number | undefined): Position => {
  const isThere = row !== undefined && hasRow({ rows }, row);
  return { index: isThere ? placeOfRow({ rows }, row) + 1 : null, of: rows.length };
});

/** Where the selection stands in the matching list. */
export function selectPosition(state: AppState): Position {
  return position(matchingRowsOf(state), selectSelectedRow(state));
}

export interface Names {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly articles: ReadonlyMap<string, Article>;
}

const names = memoOne(
  (set: SetHead): Names => ({
    actors: new Map(set.actors.map((actor) => [actor.id, named(actor)])),
    places: new Map(set.places.map((place) => [place.id, named(place)])),
    articles: new Map(set.articles.map((article) => [article.id, article])),
  }),
);

/** Actors, places and articles by id, called as the page's language calls them. */
export function selectNames(state: AppState): Names {
  return names(selectEventSet(state));
}

function named<T extends Actor | Place>(one: T): T {
  return { ...one, name: nameIn(one, messages.language, messages.disputed) };
}

// What views show, worked out from the state and remembered once: the same state gives the same
// object, so React and the canvas repaint only what changed.

import { yearOf } from '../model/day.ts';
import { emptyEventSet } from '../model/eventSet.ts';
import type { Actor, Article, DiplomaticEvent, EventSet, Place } from '../model/schema.ts';
import { isUnpublished } from '../model/yours.ts';
import { eventFacts } from '../query/eventFacts.ts';
import { type Facets, facets } from '../query/facets.ts';
import { type AskingField, fieldsAsking, withoutField } from '../query/fields.ts';
import { matcher } from '../query/matcher.ts';
import type { Query } from '../query/query.ts';
import { type RelatedEvent, relatedEvents } from '../query/relatedEvents.ts';
import { search, searchTexts } from '../query/search.ts';
import { memoOne } from './memoOne.ts';
import type { AppState, DayWindow } from './store.ts';

export interface Position {
  /** From 1; null where the filters leave the selected event out. */
  readonly index: number | null;
  readonly of: number;
}

/** Empty until the data are here. */
export function selectEventSet(state: Pick<AppState, 'load'>): EventSet {
  return state.load.status === 'ready' ? state.load.eventSet : emptyEventSet;
}

/** All events with what queries ask of them, in time order. */
const factsOf = memoOne(eventFacts);
const textsOf = memoOne(searchTexts);

const foundBy = memoOne((set: EventSet, q: string) =>
  q.trim() === '' ? null : search(textsOf(set), q),
);

function find(set: EventSet, query: Query): readonly DiplomaticEvent[] {
  const found = foundBy(set, query.q);
  const isMatch = matcher(query);
  return factsOf(set)
    .filter((facts) => (!found || found.has(facts.event.id)) && isMatch(facts))
    .map((facts) => facts.event);
}

const matching = memoOne(find);

/** The events the query asks for, in time order. */
export function selectMatching(state: AppState): readonly DiplomaticEvent[] {
  return matching(selectEventSet(state), state.query);
}

/** How many events there would be without what one field asks for. */
export interface Relaxed {
  readonly field: AskingField;
  readonly matching: number;
}

const relaxed = memoOne((set: EventSet, query: Query): readonly Relaxed[] =>
  fieldsAsking(query)
    .map((field) => ({ field, matching: find(set, withoutField(query, field)).length }))
    .filter((each) => each.matching > 0)
    .sort((a, b) => b.matching - a.matching),
);

/** What can be left out, one field alone, for events to match again; the most events first. */
export function selectRelaxed(state: AppState): readonly Relaxed[] {
  return relaxed(selectEventSet(state), state.query);
}

const shown = memoOne((set: EventSet, query: Query, selection: string | null) => {
  const list = matching(set, query);
  if (selection === null || list.some(({ id }) => id === selection)) return list;
  if (!byId(set).has(selection)) return list;
  const ids = new Set([selection, ...list.map(({ id }) => id)]);
  return factsOf(set)
    .map(({ event }) => event)
    .filter(({ id }) => ids.has(id));
});

/** The matching events and the selected one, which a link shows even where a filter would not. */
export function selectShown(state: AppState): readonly DiplomaticEvent[] {
  return shown(selectEventSet(state), state.query, state.selection);
}

const facetsOf = memoOne((set: EventSet, query: Query) =>
  facets(set, factsOf(set), query, foundBy(set, query.q)),
);

export function selectFacets(state: AppState): Facets {
  return facetsOf(selectEventSet(state), state.query);
}

/** The first and the last year that hold an event. */
export type Years = { readonly first: number; readonly last: number } | undefined;

export const selectYears = memoOne(({ events }: EventSet): Years => {
  const years = events.flatMap(({ earliest, latest }) =>
    [earliest, latest].flatMap((day) => (day === null ? [] : yearOf(day))),
  );
  if (years.length === 0) return undefined;
  return {
    first: years.reduce((a, b) => Math.min(a, b)),
    last: years.reduce((a, b) => Math.max(a, b)),
  };
});

const byId = memoOne(
  (set: EventSet): ReadonlyMap<string, DiplomaticEvent> =>
    new Map(set.events.map((event) => [event.id, event])),
);

export function selectEventById(
  state: AppState,
  eventId: string | null,
): DiplomaticEvent | undefined {
  return eventId === null ? undefined : byId(selectEventSet(state)).get(eventId);
}

/** The selected event; undefined with no selection and with one the data do not have. */
export function selectSelected(state: AppState): DiplomaticEvent | undefined {
  return selectEventById(state, state.selection);
}

/** The window that is drawn; null fits all events. */
export function selectDrawn({ window, opening }: AppState): DayWindow | null {
  return window ?? opening;
}

/** The slug of a selection that the data do not have. */
export function selectMissing(state: AppState): string | null {
  const { load, selection, added } = state;
  if (load.status !== 'ready' || selection === null || selectSelected(state)) return null;
  const isAwaited = isUnpublished(selection) && added.work.status === 'restoring';
  return isAwaited ? null : selection;
}

export function selectIsHiddenByFilter(state: AppState): boolean {
  return selectSelected(state) !== undefined && selectPosition(state).index === null;
}

const position = memoOne((list: readonly DiplomaticEvent[], selection: string | null): Position => {
  const index = list.findIndex(({ id }) => id === selection);
  return { index: index === -1 ? null : index + 1, of: list.length };
});

/** Where the selection stands in the matching list. */
export function selectPosition(state: AppState): Position {
  return position(selectMatching(state), state.selection);
}

const relatedIndex = memoOne((set: EventSet) =>
  relatedEvents(factsOf(set).map(({ event }) => event)),
);

const none: readonly RelatedEvent[] = [];

/** What an event is part of, led to or comes from, both ways. */
export function selectRelated(state: AppState, eventId: string): readonly RelatedEvent[] {
  return relatedIndex(selectEventSet(state)).get(eventId) ?? none;
}

const shownRelated = memoOne(
  (list: readonly RelatedEvent[], events: readonly DiplomaticEvent[]): readonly RelatedEvent[] =>
    list.length === 0 ? none : list.filter(({ event }) => events.includes(event)),
);

/** What is joined to the selection and shown with it. */
export function selectShownRelated(state: AppState): readonly RelatedEvent[] {
  if (state.selection === null) return none;
  return shownRelated(selectRelated(state, state.selection), selectShown(state));
}

export interface Names {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly articles: ReadonlyMap<string, Article>;
}

const names = memoOne(
  (set: EventSet): Names => ({
    actors: new Map(set.actors.map((actor) => [actor.id, actor])),
    places: new Map(set.places.map((place) => [place.id, place])),
    articles: new Map(set.articles.map((article) => [article.id, article])),
  }),
);

/** Actors, places and articles by id. */
export function selectNames(state: AppState): Names {
  return names(selectEventSet(state));
}

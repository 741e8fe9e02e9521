// What the reader can change, in one store without React. What can be worked out from it (the
// matching events, counts, scenes) is not in it: see selectors.ts.

import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { EventTable } from '../model/eventTable.ts';
import type { SetHead } from '../model/schema.ts';
import type { ChoiceField } from '../query/fields.ts';
import type { LaneKind } from '../query/lanePlan.ts';
import { emptyQuery, type Query } from '../query/query.ts';
import type { Search } from '../query/search.ts';
import { type Added, nothingAdded } from './added.ts';

/** A stretch of time: fractional days since 1970-01-01, `to` excluded. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

export const views = ['timeline', 'list', 'map', 'articles'] as const;
export type ViewName = (typeof views)[number];

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface LaneChoice {
  readonly by: LaneKind;
  /** Ids of the lanes that are down to one row. */
  readonly collapsed: readonly string[];
}

/** An article that is open in the reader. */
export interface Reading {
  readonly article: string;
  /** The passage the reader asked for, as `passageName` calls it. */
  readonly passage: string | null;
  /** Whether a revised edition shows what changed against the earlier one. */
  readonly showsChanges: boolean;
}

/** Where the reader is in a story. */
export interface StoryPlace {
  readonly id: string;
  /** From 1. */
  readonly step: number;
  /** The reader looks at something else meanwhile; until then the step says what is seen. */
  readonly isLeft: boolean;
}

/** Exactly what a link holds. */
export interface ViewState {
  readonly query: Query;
  /** What is drawn; null until the reader moves, then all events fit. */
  readonly window: DayWindow | null;
  /** Id of the selected event. */
  readonly selection: string | null;
  /** null: what suits the screen (timeline, or the list on a phone). */
  readonly view: ViewName | null;
  readonly lanes: LaneChoice;
  /** While an article is open, it is what is seen, whatever the view. */
  readonly reading: Reading | null;
  /** Folds the reader has opened, each by the first year of its empty stretch. */
  readonly unfolded: readonly number[];
  readonly story: StoryPlace | null;
  /** In a frame on somebody else's page: the picture, and nothing that acts for the reader. */
  readonly isEmbedded: boolean;
}

export type Load =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string }
  | Loaded;

export interface Loaded {
  readonly status: 'ready';
  readonly eventSet: SetHead;
  readonly table: EventTable;
  /** Whether the words of its events come in pieces, as those of a large set do. */
  readonly isLarge: boolean;
  /** Null until it was fetched. */
  readonly search: Search | null;
}

/** Something the reader should know and can dismiss: a part of the address that was ignored. */
export interface Notice {
  readonly id: string;
  /** Asked for when it is shown: its words are fetched then. */
  readonly message: () => string;
  /** What the reader can do about it. */
  readonly action?: { readonly words: () => string; readonly act: () => void };
  /** Who or what the address asks for in vain; others may be spelt like it. */
  readonly asked?: { readonly field: ChoiceField; readonly value: string };
}

export interface AppState extends ViewState {
  readonly load: Load;
  /** Decoded article texts, fetched when first needed, by article id. */
  readonly texts: Readonly<Record<string, string>>;
  /** Why an article's text could not be fetched, by article id. */
  readonly failedTexts: Readonly<Record<string, string>>;
  readonly theme: Theme;
  readonly notices: readonly Notice[];
  /**
   * Where a link to an event opened that names no window; drawn until the reader moves. It follows
   * from the selection alone, so it is not in the address.
   */
  readonly opening: DayWindow | null;
  /** Event under the pointer or the focus, in whichever view. */
  readonly pointed: string | null;
  /** How many events the timeline draws; how wide it is decides, so only it can say. */
  readonly inView: number | null;
  /** The reader's own articles. */
  readonly added: Added;
  /** What the timeline draws where it cannot draw the window asked for: inside a fold, beyond all. */
  readonly clamped: DayWindow | null;
}

export const initialViewState: ViewState = {
  query: emptyQuery,
  window: null,
  selection: null,
  view: null,
  lanes: { by: 'side', collapsed: [] },
  reading: null,
  unfolded: [],
  story: null,
  isEmbedded: false,
};

export const initialState: AppState = {
  ...initialViewState,
  load: { status: 'loading' },
  texts: {},
  failedTexts: {},
  theme: 'system',
  notices: [],
  opening: null,
  pointed: null,
  inView: null,
  added: nothingAdded,
  clamped: null,
};

export const appStore = createStore<AppState>(() => initialState);

export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(appStore, select);
}

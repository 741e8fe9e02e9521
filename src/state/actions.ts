// Every way the state can change, by what the reader did or what arrived. Views call these and
// nothing else.

import type { EventTable } from '../model/eventTable.ts';
import type { SetHead } from '../model/schema.ts';
import { isYourArticle } from '../model/yours.ts';
import {
  type AskingField,
  type ChoiceField,
  idsOf,
  type QueryField,
  withIds,
  withoutField,
  withoutValue,
} from '../query/fields.ts';
import type { LaneKind } from '../query/lanePlan.ts';
import { type Choice, emptyQuery, type Query, type Within } from '../query/query.ts';
import { toggled } from '../query/toggled.ts';
import { dropUnknown } from './dropUnknown.ts';
import { followMoved } from './followMoved.ts';
import { selectSelectedRow } from './selectors.ts';
import {
  type AppState,
  appStore,
  type DayWindow,
  type Loaded,
  type Notice,
  type Theme,
  type ViewName,
  type ViewState,
} from './store.ts';
import { surroundings } from './surroundings.ts';

export function selectEvent(eventId: string | null): void {
  appStore.setState((state) =>
    state.selection === eventId
      ? state
      : { ...withKeptWindow(state), selection: eventId, reading: readingBeside(state, eventId) },
  );
}

/** Opens an article, at a passage of it where one is given, with no event beside it. */
export function openArticle(article: string, passage: string | null = null): void {
  const reading = { article, passage, showsChanges: false };
  appStore.setState((state) => ({
    ...withKeptWindow(state),
    reading,
    view: null,
    selection: null,
  }));
}

/** Opens the event that a passage of the open article tells of. */
export function choosePassage(eventId: string, passage: string): void {
  appStore.setState((state) => ({
    ...withKeptWindow(state),
    selection: eventId,
    reading: state.reading && { ...state.reading, passage },
  }));
}

export function showChanges(showsChanges: boolean): void {
  appStore.setState(({ reading }) => ({ reading: reading && { ...reading, showsChanges } }));
}

export function toggleValue(field: QueryField, id: string): void {
  changeQuery((query) => withIds(query, field, toggled(field, idsOf(query, field), id)));
}

export function setOnly(field: QueryField, id: string): void {
  changeQuery((query) => withIds(query, field, [id]));
}

/** Asks for these values and no others. */
export function chooseValues(field: QueryField, ids: readonly string[]): void {
  changeQuery((query) => withIds(query, field, ids));
}

export function setChoiceMode(field: ChoiceField, mode: Choice['mode']): void {
  changeQuery((query) => ({ ...query, [field]: { ...query[field], mode } }));
}

export function setWithin(within: Within): void {
  changeQuery((query) => ({ ...query, within }));
}

/** Takes one value back from those asked for. */
export function dropValue(field: QueryField, id: string): void {
  changeQuery((query) => withoutValue(query, field, id));
}

export function ask(query: Query): void {
  appStore.setState({ query });
}

export function clearField(field: AskingField): void {
  changeQuery((query) => withoutField(query, field));
}

export function clearQuery(): void {
  appStore.setState({ query: emptyQuery });
}

/** Back to where one begins: all events, all years, none selected. */
export function showAll(): void {
  const nothing = { window: null, opening: null, selection: null, reading: null, story: null };
  appStore.setState({ query: emptyQuery, ...nothing });
}

export function search(q: string): void {
  changeQuery((query) => ({ ...query, q }));
}

/** What is drawn; null fits all events. */
export function setWindow(window: DayWindow | null): void {
  appStore.setState({ window, opening: null });
}

export function setView(view: ViewName | null): void {
  appStore.setState({ view, reading: null });
}

/** Other lanes; all of them open. */
export function setLanes(by: LaneKind): void {
  appStore.setState({ lanes: { by, collapsed: [] } });
}

/** Down to one row, or back. */
export function toggleLane(id: string): void {
  appStore.setState(({ lanes: { by, collapsed } }) => ({
    lanes: { by, collapsed: toggledIn(collapsed, id) },
  }));
}

/** Opens, or closes again, the fold whose empty stretch begins in `year`. */
export function unfold(year: number): void {
  appStore.setState(({ unfolded }) => ({ unfolded: toggledIn(unfolded, year) }));
}

export function setTheme(theme: Theme): void {
  appStore.setState({ theme });
}

/** What the timeline says of the picture it drew. */
export function tellDrawn(inView: number, clamped: DayWindow | null): void {
  appStore.setState({ inView, clamped });
}

export function pointAt(eventId: string | null): void {
  appStore.setState({ pointed: eventId });
}

export function addNotices(added: readonly Notice[]): void {
  if (added.length === 0) return;
  appStore.setState(({ notices }) => {
    const ids = new Set(added.map(({ id }) => id));
    return { notices: [...notices.filter(({ id }) => !ids.has(id)), ...added] };
  });
}

export function dismissNotice(id: string): void {
  appStore.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}

/** Takes in what an address asks for, in place of what was asked before. */
export function enterView(asked: ViewState, notices: readonly Notice[]): void {
  appStore.setState((state) => {
    const { load } = state;
    if (load.status !== 'ready') return { ...asked, notices };
    const viewState = { ...asked, ...followMoved(asked, load.eventSet) };
    const checked = dropUnknown(viewState, load, isAwaited(state));
    // A step back to an event that was chosen among all years leaves all years in view.
    const showsAll = state.window === null && state.opening === null;
    return {
      ...viewState,
      ...checked,
      notices: [...notices, ...checked.notices],
      opening: showsAll ? null : openingOf(viewState, load),
    };
  });
}

/** Takes in the data; what the query names and the data do not have is dropped, with a notice. */
export function receiveTable(
  eventSet: SetHead,
  table: EventTable,
  { search = null, isLarge = false }: Partial<Pick<Loaded, 'search' | 'isLarge'>> = {},
): void {
  const load: Loaded = { status: 'ready', eventSet, table, isLarge, search };
  const state = appStore.getState();
  const before = { ...state, ...followMoved(state, eventSet) };
  const { notices, ...known } = dropUnknown(before, load, isAwaited(before));
  const { selection } = before;
  const opening = before.load.status === 'ready' ? before.opening : openingOf(before, load);
  appStore.setState({ load, ...known, selection, opening });
  addNotices(notices);
}

export function startLoad(): void {
  appStore.setState({ load: { status: 'loading' } });
}

export function failLoad(message: string): void {
  appStore.setState({ load: { status: 'failed', message } });
}

export function receiveText(articleId: string, text: string): void {
  appStore.setState(({ texts, failedTexts }) => {
    const { [articleId]: _, ...stillFailed } = failedTexts;
    return { texts: { ...texts, [articleId]: text }, failedTexts: stillFailed };
  });
}

export function failText(articleId: string, message: string): void {
  appStore.setState(({ failedTexts }) => ({
    failedTexts: { ...failedTexts, [articleId]: message },
  }));
}

/** The reader's own articles, while they are on their way. */
function isAwaited({ added }: AppState): (id: string) => boolean {
  return added.work.status === 'restoring' ? isYourArticle : () => false;
}

/** Once another event is selected, only the window itself can say where the reader is. */
export function withKeptWindow({
  window,
  opening,
}: AppState): Pick<AppState, 'window' | 'opening'> {
  return { window: window ?? opening, opening: null };
}

/** The passage that was asked for gives way to another event; closing the event brings it back. */
export function readingBeside({ reading }: AppState, eventId: string | null): AppState['reading'] {
  return reading && eventId !== null ? { ...reading, passage: null } : reading;
}

function openingOf({ window, selection }: ViewState, load: Loaded): DayWindow | null {
  const row = window === null ? selectSelectedRow({ load, selection }) : undefined;
  return row === undefined ? null : surroundings(load.table.columns, row);
}

function toggledIn<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
}

function changeQuery(change: (query: Query) => Query): void {
  appStore.setState(({ query }) => ({ query: change(query) }));
}

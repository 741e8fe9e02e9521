// Keeps the address bar and the store in step: the only file that touches history and location.
// Nothing is added to the history until the reader does something. A selection, a filter or another
// view is a step that Back undoes; moving in time and typing a search replace the address in place
// once they rest, since a change costs milliseconds and browsers refuse a hundred in half a minute.

import { enterView } from './actions.ts';
import { messages } from './messages.ts';
import { selectNames, selectSelected } from './selectors.ts';
import { type AppState, appStore, type ViewState } from './store.ts';
import { readUrl, writeUrl } from './urlState.ts';

const SETTLED_MS = 300;

/** The part of a window that holds an address. */
interface Page {
  readonly document: { title: string };
  readonly location: { readonly pathname: string; readonly search: string };
  readonly history: {
    pushState(data: unknown, unused: string, url: string): void;
    replaceState(data: unknown, unused: string, url: string): void;
  };
  addEventListener(type: 'popstate', listener: () => void): void;
}

/** Reads the address into the store and follows both from then on. */
export function startUrlSync(base: string, page: Page = window): void {
  let shown = viewStateOf(appStore.getState());
  let isEntering = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function enter(): void {
    const { viewState, notices } = readUrl(page.location.pathname, page.location.search, base);
    isEntering = true;
    enterView(viewState, notices);
    isEntering = false;
  }

  function stopWaiting(): void {
    clearTimeout(waiting);
    waiting = undefined;
  }

  function replaceNow(): void {
    stopWaiting();
    page.history.replaceState(null, '', writeUrl(shown, base));
  }

  function replaceSoon(): void {
    stopWaiting();
    waiting = setTimeout(replaceNow, SETTLED_MS);
  }

  function pushUnlessSame(was: ViewState): void {
    const address = writeUrl(shown, base);
    if (address !== writeUrl(was, base)) page.history.pushState(null, '', address);
  }

  appStore.subscribe((state, before) => {
    setTitle(page, state);
    const next = viewStateOf(state);
    const isReadersDoing = !isEntering && state.load === before.load;
    const step = isReadersDoing ? stepBetween(shown, next) : 'none';
    if (step === 'push' && waiting !== undefined) replaceNow();
    const was = shown;
    shown = next;
    if (step === 'push') pushUnlessSame(was);
    if (step === 'replace') replaceSoon();
    // The data know that what the link names has moved.
    if (state.load !== before.load && next.selection !== was.selection) replaceNow();
  });

  page.addEventListener('popstate', () => {
    stopWaiting();
    enter();
  });
  enter();
}

/** How a change goes into the history. */
export function stepBetween(before: ViewState, after: ViewState): 'none' | 'replace' | 'push' {
  const { q: wordsBefore, ...fieldsBefore } = before.query;
  const { q: wordsAfter, ...fieldsAfter } = after.query;
  const isStep =
    before.selection !== after.selection ||
    before.view !== after.view ||
    before.lanes.by !== after.lanes.by ||
    before.reading !== after.reading ||
    before.story !== after.story ||
    !sameFields(fieldsBefore, fieldsAfter);
  if (isStep) return 'push';
  const isMove =
    before.window !== after.window ||
    before.lanes !== after.lanes ||
    before.unfolded !== after.unfolded ||
    wordsBefore !== wordsAfter;
  return isMove ? 'replace' : 'none';
}

function sameFields(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): boolean {
  return Object.keys(before).every((field) => before[field] === after[field]);
}

function viewStateOf(state: AppState): ViewState {
  const { query, window, selection, view, reading, lanes, unfolded, story, isEmbedded } = state;
  return { query, window, selection, view, reading, lanes, unfolded, story, isEmbedded };
}

function setTitle(page: Page, state: AppState): void {
  // A page of an event or an article carries its title already; it stays until the data can say it.
  const isOfOne = state.selection !== null || state.reading !== null;
  if (state.load.status === 'loading' && isOfOne) return;
  const event = selectSelected(state);
  const read = state.reading && selectNames(state).articles.get(state.reading.article);
  const article = read && (read.title ?? read.outlet ?? messages.untitled);
  const name = event ? (event.title[messages.language] ?? event.title.en) : article;
  const title = name ? messages.pageTitle(name) : messages.siteTitle;
  if (page.document.title !== title) page.document.title = title;
}

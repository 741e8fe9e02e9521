import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tableOf } from '../model/eventTable.ts';
import { sampleActor, sampleEvent, sampleSet } from '../testing/sampleEvents.ts';
import {
  receiveTable,
  search,
  selectEvent,
  setTheme,
  setView,
  setWindow,
  showAll,
  toggleValue,
} from './actions.ts';
import { selectDrawn } from './selectors.ts';
import { appStore, initialState } from './store.ts';
import { startUrlSync } from './urlSync.ts';

const set = sampleSet({
  actors: [sampleActor({ id: 'abe' })],
  events: [sampleEvent({ id: 'sochi', title: { en: 'Talks in Sochi', ja: null, ru: null } })],
});

/** A browser page with a history of addresses and nothing else. */
function openPage(address: string) {
  const entries = [address];
  let at = 0;
  const listeners: (() => void)[] = [];
  const url = () => new URL(entries[at] ?? '', 'https://example.org');
  const page = {
    document: { title: '' },
    location: {
      get pathname() {
        return url().pathname;
      },
      get search() {
        return url().search;
      },
    },
    history: {
      pushState: (_: unknown, __: string, to: string) => {
        entries.splice(++at, Number.POSITIVE_INFINITY, to);
      },
      replaceState: (_: unknown, __: string, to: string) => {
        entries[at] = to;
      },
    },
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
  };
  const back = () => {
    at -= 1;
    for (const listener of listeners) listener();
  };
  return { page, entries, back };
}

function start(address: string) {
  const opened = openPage(address);
  startUrlSync('/', opened.page);
  return opened;
}

beforeEach(() => {
  vi.useFakeTimers();
  appStore.setState(initialState, true);
});

describe('startUrlSync', () => {
  it('adds nothing to the history until the reader does something', () => {
    const { entries } = start('/event/sochi/?actor=abe~nobody&utm_source=x');
    receiveTable(set, tableOf(set));
    setTheme('dark');
    vi.runAllTimers();
    expect(entries).toEqual(['/event/sochi/?actor=abe~nobody&utm_source=x']);
    expect(appStore.getState().query.actor.ids).toEqual(['abe']);
    expect(appStore.getState().notices[0]?.message()).toContain('nobody');
  });

  it('opens a linked event in its surroundings without a word in the address', () => {
    const { entries } = start('/event/sochi/');
    receiveTable(set, tableOf(set));
    vi.runAllTimers();
    expect(selectDrawn(appStore.getState())).not.toBeNull();
    expect(entries).toEqual(['/event/sochi/']);
  });

  it('says where the reader is once the linked event is left, and forgets it on the way back', () => {
    const { entries, back } = start('/event/sochi/');
    receiveTable(set, tableOf(set));
    const drawn = selectDrawn(appStore.getState());
    selectEvent(null);
    expect(selectDrawn(appStore.getState())).toEqual(drawn);
    expect(entries.at(-1)).toMatch(/^\/\?from=[-\d]+&to=[-\d]+$/);
    back();
    expect(appStore.getState()).toMatchObject({ selection: 'sochi', window: null });
    expect(selectDrawn(appStore.getState())).toEqual(drawn);
  });

  it('goes back to an event that was chosen among all years with all years in view', () => {
    const { back } = start('/');
    receiveTable(set, tableOf(set));
    selectEvent('sochi');
    selectEvent(null);
    back();
    expect(appStore.getState().selection).toBe('sochi');
    expect(selectDrawn(appStore.getState())).toBeNull();
  });

  it('makes a step of a selection, a filter and another view', () => {
    const { entries } = start('/');
    selectEvent('sochi');
    toggleValue('actor', 'abe');
    setView('list');
    expect(entries).toEqual([
      '/',
      '/event/sochi/',
      '/event/sochi/?actor=abe',
      '/event/sochi/?view=list&actor=abe',
    ]);
  });

  it('replaces the address once a movement in time or a search rests', () => {
    const { page, entries } = start('/');
    const replace = vi.spyOn(page.history, 'replaceState');
    for (let i = 0; i < 50; i += 1) setWindow({ from: i, to: 100 + i });
    search('peace');
    vi.runAllTimers();
    expect(replace).toHaveBeenCalledTimes(1);
    expect(entries).toEqual(['/?q=peace&from=1970-02-19&to=1970-05-29']);
  });

  it('writes down where the reader was before it makes a step', () => {
    const { entries } = start('/');
    setWindow({ from: 0, to: 31 });
    selectEvent('sochi');
    vi.runAllTimers();
    expect(entries).toEqual([
      '/?from=1970-01-01&to=1970-01-31',
      '/event/sochi/?from=1970-01-01&to=1970-01-31',
    ]);
  });

  it('goes back without a step of its own', () => {
    const { entries, back } = start('/');
    receiveTable(set, tableOf(set));
    selectEvent('sochi');
    back();
    vi.runAllTimers();
    expect(appStore.getState().selection).toBeNull();
    expect(entries).toEqual(['/', '/event/sochi/']);
  });

  it('makes no step of what leaves the address as it is', () => {
    const { entries } = start('/');
    toggleValue('actor', 'abe');
    toggleValue('actor', 'abe');
    appStore.setState(({ query }) => ({ query: { ...query, type: [] } }));
    expect(entries).toEqual(['/', '/actor/abe/', '/']);
  });

  it('makes one step of going home, and Back undoes all of it', () => {
    const { entries, back } = start('/event/sochi/?actor=abe&from=2016-05-01&to=2016-05-31');
    receiveTable(set, tableOf(set));
    showAll();
    expect(entries.slice(1)).toEqual(['/']);
    back();
    expect(appStore.getState()).toMatchObject({
      selection: 'sochi',
      query: { actor: { ids: ['abe'] } },
    });
    expect(appStore.getState().window).not.toBeNull();
  });

  it('shows the address an event has now where a link names an older one, and keeps the rest', () => {
    const { entries } = start('/event/sotchi/?type=meeting');
    const moved = { ...set, formerLinks: [{ kind: 'event' as const, id: 'sotchi', to: 'sochi' }] };
    receiveTable(moved, tableOf(moved));
    expect(entries).toEqual(['/event/sochi/?type=meeting']);
  });

  it('names the page after the selected event', () => {
    const { page } = start('/event/sochi/');
    receiveTable(set, tableOf(set));
    expect(page.document.title).toBe('Talks in Sochi – Nichiro');
    selectEvent(null);
    expect(page.document.title).toContain('Nichiro');
    expect(page.document.title).not.toContain('Sochi');
  });
});

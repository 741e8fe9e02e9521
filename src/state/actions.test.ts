import { beforeEach, describe, expect, it } from 'vitest';
import { type EventList, tableOf } from '../model/eventTable.ts';
import { searchIn } from '../query/search.ts';
import { sampleActor, sampleEvent, sampleSet } from '../testing/sampleEvents.ts';
import {
  addNotices,
  clearField,
  clearQuery,
  dismissNotice,
  failText,
  receiveTable,
  receiveText,
  search,
  selectEvent,
  setChoiceMode,
  setOnly,
  toggleValue,
  unfold,
} from './actions.ts';
import { receiveSearch } from './receiveMore.ts';
import { selectRelated } from './related.ts';
import {
  selectFailures,
  selectIsHiddenByFilter,
  selectMatching,
  selectMissing,
  selectPosition,
  selectShown,
} from './selectors.ts';
import { stepSelection } from './stepSelection.ts';
import { appStore, initialState } from './store.ts';
import { selectWaysOut } from './ways.ts';

const set = sampleSet({
  actors: [sampleActor({ id: 'abe' }), sampleActor({ id: 'putin' })],
  events: [
    sampleEvent({ id: 'c', date: '2016-12-15', actors: ['abe', 'putin'] }),
    sampleEvent({ id: 'a', date: '2016-05', actors: ['abe'], type: 'statement' }),
    sampleEvent({
      id: 'b',
      date: '2016-05-06',
      actors: ['putin'],
      relations: [{ kind: 'announces', event: 'c', report: 'b-report' }],
    }),
  ],
});

const state = () => appStore.getState();
const ids = ({ rows, table }: EventList) => Array.from(rows, (row) => table.event(row).id);

beforeEach(() => {
  appStore.setState(initialState, true);
  receiveTable(set, tableOf(set));
  receiveSearch(searchIn(set, tableOf(set), {}));
});

describe('filters', () => {
  it('take a type away from all, and show all again when it is back', () => {
    toggleValue('type', 'statement');
    expect(ids(selectMatching(state()))).toEqual(['b', 'c']);
    toggleValue('type', 'statement');
    expect(state().query.type).toEqual([]);
  });

  it('say which one alone is in the way when nothing matches', () => {
    setOnly('actor', 'abe');
    setOnly('type', 'statement');
    search('qwertyuiop');
    expect(ids(selectMatching(state()))).toEqual([]);
    expect(selectWaysOut(state())).toMatchObject([
      { step: { kind: 'without-fields', fields: ['q'] }, matching: 1 },
    ]);
    clearField('q');
    setOnly('actor', 'putin');
    expect(selectWaysOut(state())).toMatchObject([
      { step: { kind: 'without-fields', fields: ['type'] }, matching: 2 },
      { step: { kind: 'without-fields', fields: ['actor'] }, matching: 1 },
    ]);
  });

  it('ask for either actor, or for both', () => {
    toggleValue('actor', 'abe');
    toggleValue('actor', 'putin');
    expect(ids(selectMatching(state()))).toEqual(['a', 'b', 'c']);
    setChoiceMode('actor', 'all');
    expect(ids(selectMatching(state()))).toEqual(['c']);
  });

  it('are cleared one by one or together', () => {
    setOnly('actor', 'abe');
    setOnly('type', 'meeting');
    search('event');
    clearField('actor');
    expect(state().query).toMatchObject({ actor: { ids: [] }, type: ['meeting'], q: 'event' });
    clearField('q');
    clearField('type');
    expect(ids(selectMatching(state()))).toHaveLength(3);
    setOnly('type', 'visit');
    clearQuery();
    expect(ids(selectMatching(state()))).toHaveLength(3);
  });
});

describe('selection', () => {
  it('steps through the matching events in time and stops at the ends', () => {
    const seen = [1, 1, 1, 1, -1].map((by) => {
      stepSelection(by === 1 ? 1 : -1);
      return state().selection;
    });
    expect(seen).toEqual(['a', 'b', 'c', 'c', 'b']);
  });

  it('is shown where a filter would hide it, and does not count', () => {
    selectEvent('b');
    setOnly('actor', 'abe');
    expect(selectIsHiddenByFilter(state())).toBe(true);
    expect(ids(selectShown(state()))).toEqual(['a', 'b', 'c']);
    expect(selectPosition(state())).toEqual({ index: null, of: 2 });
    stepSelection(1);
    expect(state().selection).toBe('c');
    expect(selectPosition(state())).toEqual({ index: 2, of: 2 });
  });

  it('is called missing only once the data are known', () => {
    selectEvent('gone');
    expect(selectMissing(state())).toBe('gone');
    appStore.setState({ load: { status: 'loading' } });
    expect(selectMissing(state())).toBeNull();
  });
});

it('relations are seen from both ends', () => {
  expect(selectRelated(state(), 'b')).toMatchObject([{ direction: 'to', event: { id: 'c' } }]);
  expect(selectRelated(state(), 'c')).toMatchObject([{ direction: 'from', event: { id: 'b' } }]);
  expect(selectRelated(state(), 'a')).toEqual([]);
});

it('the same state gives the same objects', () => {
  const before = [selectMatching(state()), selectFailures(state()), selectShown(state())];
  unfold(1946);
  const after = [selectMatching(state()), selectFailures(state()), selectShown(state())];
  after.forEach((each, i) => {
    expect(each).toBe(before[i]);
  });
});

it('a fold opens and closes again', () => {
  unfold(1946);
  unfold(1957);
  unfold(1946);
  expect(state().unfolded).toEqual([1957]);
});

it('a text that arrives after a failure clears the failure', () => {
  failText('paper', 'no answer');
  receiveText('paper', 'They met.');
  expect(state()).toMatchObject({ texts: { paper: 'They met.' }, failedTexts: {} });
});

it('a notice stands once and can be dismissed', () => {
  addNotices([{ id: 'x', message: () => 'one' }]);
  addNotices([{ id: 'x', message: () => 'two' }]);
  expect(state().notices.map(({ id, message }) => [id, message()])).toEqual([['x', 'two']]);
  dismissNotice('x');
  expect(state().notices).toEqual([]);
});

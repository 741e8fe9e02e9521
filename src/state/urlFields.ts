// TABLE: the parts of the view state that stand in the address's query, one a row, in the order in
// which they are written. A row reads and writes its own parameters and nothing else, so a bad one
// costs only itself. A row that holds its default writes nothing.

import { type Day, dayAt, dayIndex, parseDay } from '../model/day.ts';
import { parseEdtf } from '../model/edtf.ts';
import { isUnpublished } from '../model/yours.ts';
import { isDecadeId } from '../query/decades.ts';
import {
  type ChoiceField,
  type ClosedField,
  closedValues,
  idsOf,
  type QueryField,
  withIds,
} from '../query/fields.ts';
import { laneKinds } from '../query/lanePlan.ts';
import { withins } from '../query/query.ts';
import { addressWords } from './addressWords.ts';
import { type DayWindow, type Notice, type Reading, type ViewState, views } from './store.ts';
import { joinValues, splitValues, withoutTrailing, writeId, writeText } from './urlValues.ts';

/** The values of each parameter as the address has them, percent-decoded; none where it is absent. */
export type Parameters = (name: string) => readonly string[];

export interface Read {
  readonly view: ViewState;
  readonly notices: readonly Notice[];
}

export interface UrlField {
  readonly names: readonly string[];
  /** `view` with this field as the address has it. */
  readonly read: (parameters: Parameters, view: ViewState) => Read;
  /** Encoded values by parameter name; those that are empty are left out. */
  readonly write: (view: ViewState) => readonly (readonly [name: string, value: string])[];
}

interface ReadingSpelling {
  readonly read: (reading: Reading, value: string) => Reading;
  readonly write: (reading: Reading) => string | null;
}

const SHOWN = 'shown';
const EMBEDDED = '1';

export const urlFields: readonly UrlField[] = [
  {
    // The path cannot name it: an event of the reader's own has no page, and beside an article that is
    // read the path is the article's.
    names: ['event'],
    read: (parameters, view) => {
      const [value] = parameters('event');
      const id = value === undefined ? '' : withoutTrailing(value);
      const isHere = id !== '' && (view.reading !== null || isUnpublished(id));
      if (isHere) return { view: { ...view, selection: id }, notices: [] };
      return { view, notices: id === '' ? [] : [badValue('event', id)] };
    },
    write: ({ selection, reading }) => [
      ['event', reading || isOwn(selection) ? encodeURIComponent(selection ?? '') : ''],
    ],
  },
  {
    names: ['view'],
    read: (parameters, view) => {
      const [value] = parameters('view');
      const name = value === undefined ? '' : withoutTrailing(value);
      const known = views.find((each) => each === name.toLowerCase());
      if (known) return { view: { ...view, view: known }, notices: [] };
      return { view, notices: name === '' ? [] : [badValue('view', name)] };
    },
    write: ({ view }) => [['view', view ?? '']],
  },
  readingField('passage', {
    read: (reading, passage) => ({ ...reading, passage }),
    write: ({ passage }) => passage,
  }),
  readingField('changes', {
    read: (reading, value) => ({ ...reading, showsChanges: value === SHOWN }),
    write: ({ showsChanges }) => (showsChanges ? SHOWN : null),
  }),
  choiceField('actor'),
  choiceField('place'),
  closedField('type'),
  closedField('status'),
  choiceField('article'),
  {
    names: ['decade'],
    read: (parameters, view) => {
      const { ids } = splitValues(parameters('decade').join('~').toLowerCase());
      const [good, bad] = partition(ids, isDecadeId);
      const notices = bad.map((id) => badValue('decade', id));
      return { view: { ...view, query: withIds(view.query, 'decade', good) }, notices };
    },
    write: ({ query }) => [['decade', encodeIds(query.decade)]],
  },
  {
    names: ['within'],
    read: (parameters, view) => {
      const value = firstValue(parameters('within'));
      const within = withins.find((each) => each === value?.toLowerCase());
      if (within) return { view: { ...view, query: { ...view.query, within } }, notices: [] };
      return { view, notices: value === undefined ? [] : [badValue('within', value)] };
    },
    write: ({ query }) => [['within', query.within === 'could' ? '' : query.within]],
  },
  closedField('known'),
  {
    names: ['q'],
    read: (parameters, view) => {
      const [q = ''] = parameters('q');
      return { view: { ...view, query: { ...view.query, q } }, notices: [] };
    },
    write: ({ query }) => [['q', writeText(query.q)]],
  },
  {
    names: ['from', 'to'],
    read: (parameters, view) => {
      const [from] = parameters('from');
      const [to] = parameters('to');
      if (!from && !to) return { view, notices: [] };
      const window = readWindow(from ?? '', to ?? '');
      if (window) return { view: { ...view, window }, notices: [] };
      return { view, notices: [badWindow(from ?? '', to ?? '')] };
    },
    write: ({ window }) => (window ? writeWindow(window) : []),
  },
  {
    names: ['lanes'],
    read: (parameters, view) => {
      const { ids } = splitValues(parameters('lanes').join('~'));
      const [name, ...collapsed] = ids;
      const by = laneKinds.find((each) => each === name?.toLowerCase());
      if (by) return { view: { ...view, lanes: { by, collapsed } }, notices: [] };
      return { view, notices: name === undefined ? [] : [badValue('lanes', name)] };
    },
    write: ({ lanes: { by, collapsed } }) => [
      ['lanes', by === 'side' && collapsed.length === 0 ? '' : encodeIds([by, ...collapsed])],
    ],
  },
  {
    names: ['unfold'],
    read: (parameters, view) => {
      const { ids } = splitValues(parameters('unfold').join('~'));
      const [years, others] = partition(ids, (id) => /^\d{1,4}$/.test(id));
      const unfolded = [...new Set(years.map(Number))];
      return { view: { ...view, unfolded }, notices: others.map((id) => badValue('unfold', id)) };
    },
    write: ({ unfolded }) => [['unfold', unfolded.join('~')]],
  },
  {
    // A step has an address of its own; beside anything else that is looked at, the story is named.
    names: ['story', 'step'],
    read: (parameters, view) => {
      const { ids } = splitValues(parameters('story').join('~'));
      const [id, said] = view.story ? [view.story.id, firstValue(parameters('step'))] : ids;
      if (id === undefined) return { view, notices: [] };
      const isNumber = said === undefined || /^[1-9]\d{0,2}$/.test(said);
      const step = isNumber ? Number(said ?? 1) : 1;
      const story = { id, step, isLeft: view.story === null };
      return {
        view: { ...view, story },
        notices: isNumber ? [] : [badValue('step', said)],
      };
    },
    write: ({ story }) => {
      if (story?.isLeft) return [['story', encodeIds([story.id, String(story.step)])]];
      return [['step', story && story.step > 1 ? String(story.step) : '']];
    },
  },
  {
    names: ['embed'],
    read: (parameters, view) => {
      const said = firstValue(parameters('embed'));
      const isEmbedded = said === EMBEDDED;
      const isBad = said !== undefined && !isEmbedded;
      return { view: { ...view, isEmbedded }, notices: isBad ? [badValue('embed', said)] : [] };
    },
    write: ({ isEmbedded }) => [['embed', isEmbedded ? EMBEDDED : '']],
  },
];

function isOwn(selection: string | null): boolean {
  return selection !== null && isUnpublished(selection);
}

/** People and bodies, or places, besides one the path asks for; the data say later which exist. */
function choiceField(field: ChoiceField): UrlField {
  return {
    names: [field],
    read: (parameters, view) => {
      const { mode, ids } = splitValues(parameters(field).join('~'));
      const all = [...new Set([...view.query[field].ids, ...ids])];
      const query = { ...view.query, [field]: { mode, ids: all } };
      return { view: { ...view, query }, notices: [] };
    },
    write: ({ query }) => [[field, encodeURIComponent(joinValues(query[field]))]],
  };
}

/** What a link says of the article that is read; it means nothing without one. */
function readingField(name: 'passage' | 'changes', { read, write }: ReadingSpelling): UrlField {
  return {
    names: [name],
    read: (parameters, view) => {
      const value = firstValue(parameters(name));
      const isSaid = view.reading !== null && value !== undefined;
      const reading = isSaid ? read(view.reading, value) : view.reading;
      return { view: { ...view, reading }, notices: [] };
    },
    write: ({ reading }) => {
      const value = reading && write(reading);
      return [[name, value === null ? '' : writeId(value)]];
    },
  };
}

function firstValue(values: readonly string[]): string | undefined {
  return splitValues(values.join('~')).ids[0];
}

function closedField(field: ClosedField): UrlField {
  return {
    names: [field],
    read: (parameters, view) => {
      const { ids } = splitValues(parameters(field).join('~').toLowerCase());
      const [good, bad] = partition(ids, (id) => closedValues[field].includes(id));
      return {
        view: { ...view, query: withIds(view.query, field, good) },
        notices: bad.map((id) => badValue(field, id)),
      };
    },
    write: ({ query }) => [[field, encodeIds(idsOf(query, field))]],
  };
}

function encodeIds(ids: readonly string[]): string {
  return encodeURIComponent(joinValues({ mode: 'any', ids }));
}

/** From the first day that `from` can mean to the last that `to` can mean, whole. */
function readWindow(from: string, to: string): DayWindow | undefined {
  const first = parseEdtf(withoutTrailing(from))?.earliest;
  const last = parseEdtf(withoutTrailing(to))?.latest;
  if (!first || !last || first > last) return undefined;
  return { from: dayIndex(first), to: dayIndex(last) + 1 };
}

function writeWindow({ from, to }: DayWindow): (readonly [string, string])[] {
  const first = dayOf(from);
  const last = dayOf(Math.max(from, Math.ceil(to) - 1));
  return first && last
    ? [
        ['from', first],
        ['to', last],
      ]
    : [];
}

/** Undefined beyond the years that have four figures. */
function dayOf(index: number): Day | undefined {
  return Number.isFinite(index) ? parseDay(dayAt(index)) : undefined;
}

export function badValue(
  field: QueryField | 'event' | 'view' | 'lanes' | 'unfold' | 'within' | 'step' | 'embed',
  value: string,
): Notice {
  return {
    id: `bad-${field}-${value}`,
    message: () => addressWords.badValue(field, shortened(value)),
  };
}

function badWindow(from: string, to: string): Notice {
  return {
    id: 'bad-window',
    message: () => addressWords.badWindow(shortened(from), shortened(to)),
  };
}

function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}

function partition<T>(list: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [list.filter(test), list.filter((item) => !test(item))];
}

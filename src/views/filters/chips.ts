// The active filters in words, a chip for each value that can be taken back: "Abe", "and Putin". Of a
// closed list that hides less than it shows, one chip says what is hidden: "Type: all but domestic".

import {
  closedValues,
  idsOf,
  isClosedField,
  type QueryField,
  queryFields,
  wantsAll,
} from '../../query/fields.ts';
import type { Query } from '../../query/query.ts';
import type { Names } from '../../state/selectors.ts';
import { knownWords } from '../shared/knownWording.ts';
import { filterWords } from './filterWords.ts';
import { namesOf } from './keyRows.ts';

export interface Chip {
  readonly field: QueryField | 'q';
  /** The value it stands for; null where it stands for all its field asks. */
  readonly id: string | null;
  /** "Type"; null where the words need none. */
  readonly label: string | null;
  /** "and" or "or", after an earlier chip of the same field. */
  readonly joiner: string | null;
  readonly words: string;
}

const MOST_NAMES = 3;

export function chipsOf(query: Query, names: Names): Chip[] {
  const chips = queryFields.flatMap((field) => chipsOfField(field, query, names));
  const q = query.q.trim();
  if (q === '') return chips;
  const { words: label } = filterWords;
  return [...chips, { field: 'q', id: null, label, joiner: null, words: `“${q}”` }];
}

/** A line for each field that asks: "Type: meeting or visit". */
export function askedInWords(query: Query, names: Names): ReadonlyMap<Chip['field'], string> {
  const lines = new Map<Chip['field'], string>();
  for (const { field, label, joiner, words } of chipsOf(query, names)) {
    const said = [lines.get(field), joiner, label && `${label}:`, words];
    lines.set(field, said.filter(Boolean).join(' '));
  }
  return lines;
}

function chipsOfField(field: QueryField, query: Query, names: Names): readonly Chip[] {
  const ids = idsOf(query, field);
  const nameOf = namesOf(field, names);
  const isClosed = isClosedField(field);
  const called = (id: string) => {
    const name = nameOf(id) ?? id;
    return isClosed ? name.toLowerCase() : name;
  };
  const label = labelOf(field, query);
  const hidden = isClosed ? closedValues[field].filter((id) => !ids.includes(id)) : [];
  if (isClosed && hidden.length < ids.length) {
    const words = filterWords.allBut(knownWords.listed(shortened(hidden.map(called)), 'and'));
    return [{ field, id: null, label, joiner: null, words }];
  }
  const joiner = wantsAll(query, field) ? filterWords.and : filterWords.or;
  return ids.map((id, at) => ({
    field,
    id,
    label: at === 0 ? label : null,
    joiner: at === 0 ? null : joiner,
    words: called(id),
  }));
}

function labelOf(field: QueryField, { within }: Query): string | null {
  if (field === 'decade') return within === 'surely' ? filterWords.surelyIn : null;
  return field === 'actor' || field === 'place' ? null : filterWords.field[field];
}

function shortened(list: readonly string[]): string[] {
  if (list.length <= MOST_NAMES) return [...list];
  return [...list.slice(0, MOST_NAMES - 1), filterWords.moreOf(list.length - MOST_NAMES + 1)];
}

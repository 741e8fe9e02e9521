// The active filters in words, one chip a field: "Type: all but domestic", "Abe and Putin".

import {
  closedValues,
  idsOf,
  isClosedField,
  type QueryField,
  queryFields,
} from '../../query/fields.ts';
import type { Query } from '../../query/query.ts';
import type { Names } from '../../state/selectors.ts';
import { listed } from '../shared/wording.ts';
import { filterWords } from './filterWords.ts';
import { namesOf } from './keyRows.ts';

export interface Chip {
  readonly field: QueryField | 'q';
  /** "Type"; null where the words need none. */
  readonly label: string | null;
  readonly words: string;
}

const MOST_NAMES = 3;

export function chipsOf(query: Query, names: Names): Chip[] {
  const chips = queryFields.flatMap((field) => chipOf(field, query, names) ?? []);
  const q = query.q.trim();
  return q === '' ? chips : [...chips, { field: 'q', label: filterWords.words, words: `“${q}”` }];
}

function chipOf(field: QueryField, query: Query, names: Names): Chip | undefined {
  const ids = idsOf(query, field);
  if (ids.length === 0) return undefined;
  const nameOf = namesOf(field, names);
  const called = (list: readonly string[]) => list.map((id) => nameOf(id) ?? id);
  if (isClosedField(field)) {
    const hidden = closedValues[field].filter((id) => !ids.includes(id));
    const inLine = (list: readonly string[]) => called(list).map((name) => name.toLowerCase());
    const words =
      hidden.length < ids.length
        ? filterWords.allBut(listed(shortened(inLine(hidden)), 'and'))
        : listed(shortened(inLine(ids)), 'or');
    return { field, label: filterWords.field[field], words };
  }
  const isAll = (field === 'actor' || field === 'place') && query[field].mode === 'all';
  const words = listed(shortened(called(ids)), isAll ? 'and' : 'or');
  return { field, label: field === 'article' ? filterWords.field.article : null, words };
}

function shortened(list: readonly string[]): string[] {
  if (list.length <= MOST_NAMES) return [...list];
  return [...list.slice(0, MOST_NAMES - 1), filterWords.moreOf(list.length - MOST_NAMES + 1)];
}

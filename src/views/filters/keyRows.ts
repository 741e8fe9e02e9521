// The rows of the key for each field: name, count, share, and whether what they stand for is shown
// (closed lists, as in the legend of a chart) or asked for (all others).

import { eventTypes, statuses } from '../../model/vocabulary.ts';
import type { FacetValue } from '../../query/facets.ts';
import { isClosedField, type QueryField } from '../../query/fields.ts';
import { knownTos } from '../../query/query.ts';
import { memoOne } from '../../state/memoOne.ts';
import type { Names } from '../../state/selectors.ts';
import { articleNames } from '../shared/articleNames.ts';
import { shortDate } from '../shared/dateWords.ts';
import { words } from '../shared/wording.ts';
import { filterWords } from './filterWords.ts';

export interface KeyRow {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** Of the events that match, from 0 to 1. */
  readonly share: number;
  /** A closed list's value that is hidden. */
  readonly isOff: boolean;
  readonly isChecked: boolean;
}

export function keyRows(
  field: QueryField,
  values: readonly FacetValue[],
  names: Names,
  matching: number,
): KeyRow[] {
  const isClosed = isClosedField(field);
  const nothingChosen = values.every((value) => !value.isChosen);
  const nameOf = namesOf(field, names);
  return values.map(({ id, name, count, isChosen }) => {
    const isOff = isClosed && !nothingChosen && !isChosen;
    return {
      id,
      name: nameOf(id) ?? name ?? id,
      count,
      share: matching === 0 || isOff ? 0 : Math.min(1, count / matching),
      isOff,
      isChecked: isClosed ? !isOff : isChosen,
    };
  });
}

/** The first rows, and those asked for, which take the last places where they stand lower. */
export function firstRows(rows: readonly KeyRow[], most: number): KeyRow[] {
  const lower = rows.slice(most).filter((row) => row.isChecked);
  const kept = rows.slice(0, most);
  for (const row of lower) {
    const given = kept.findLastIndex((each) => !each.isChecked);
    if (given < 0) break;
    kept.splice(given, 1);
    kept.push(row);
  }
  return kept;
}

/** The decades with the most events and those asked for, in time order. */
export function firstDecades(rows: readonly KeyRow[], most: number): KeyRow[] {
  const first = firstRows(
    rows.toSorted((a, b) => b.count - a.count),
    most,
  );
  return rows.filter((row) => first.includes(row));
}

/** What values are called; articles that share a name carry their date, then a number. */
export function namesOf(field: QueryField, names: Names): (id: string) => string | undefined {
  switch (field) {
    case 'type':
      return named(eventTypes, words.type);
    case 'status':
      return named(statuses, words.status);
    case 'known':
      return named(knownTos, filterWords.knownTo);
    case 'decade':
      return (id) => shortDate(`${id.slice(0, 3)}X`);
    case 'actor':
      return (id) => names.actors.get(id)?.name;
    case 'place':
      return (id) => names.places.get(id)?.name;
    case 'article': {
      const told = toldArticles(names.articles);
      return (id) => told.get(id);
    }
  }
}

/** Thousands of articles are told apart once, not at every press. */
const toldArticles = memoOne((articles: Names['articles']) => articleNames([...articles.values()]));

function named<K extends string>(ids: readonly K[], table: Readonly<Record<K, string>>) {
  const byId = new Map<string, string>(ids.map((id) => [id, table[id]]));
  return (id: string) => byId.get(id);
}

// The rows of the key for each field: name, count, share, and whether what they stand for is shown
// (closed lists, as in the legend of a chart) or asked for (all others).

import type { Article } from '../../model/schema.ts';
import { eventTypes, statuses } from '../../model/vocabulary.ts';
import type { FacetValue } from '../../query/facets.ts';
import { isClosedField, type QueryField } from '../../query/fields.ts';
import { knownTos } from '../../query/query.ts';
import type { Names } from '../../state/selectors.ts';
import { articleName } from '../shared/articleName.ts';
import { shortDate } from '../shared/dateWords.ts';
import { words } from '../shared/wording.ts';

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

/** What values are called; articles that share a name carry their date, then a number. */
export function namesOf(field: QueryField, names: Names): (id: string) => string | undefined {
  switch (field) {
    case 'type':
      return named(eventTypes, words.type);
    case 'status':
      return named(statuses, words.status);
    case 'known':
      return named(knownTos, words.knownTo);
    case 'actor':
      return (id) => names.actors.get(id)?.name;
    case 'place':
      return (id) => names.places.get(id)?.name;
    case 'article': {
      const told = articleNames([...names.articles.values()]);
      return (id) => told.get(id);
    }
  }
}

function named<K extends string>(ids: readonly K[], table: Readonly<Record<K, string>>) {
  const byId = new Map<string, string>(ids.map((id) => [id, table[id]]));
  return (id: string) => byId.get(id);
}

function articleNames(articles: readonly Article[]): ReadonlyMap<string, string> {
  const plain = articles.map((article) => [article.id, articleName(article)] as const);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const dated = toldApart(plain, (id) => {
    const published = byId.get(id)?.published;
    return published ? `, ${shortDate(published.edtf)}` : '';
  });
  const seen = new Map<string, number>();
  const numbered = toldApart(dated, (_, name) => {
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return ` (${number})`;
  });
  return new Map(numbered);
}

type Named = readonly (readonly [id: string, name: string])[];

/** The same names, with an ending where several share one. */
function toldApart(list: Named, ending: (id: string, name: string) => string): Named {
  const counts = new Map<string, number>();
  for (const [, name] of list) counts.set(name, (counts.get(name) ?? 0) + 1);
  return list.map(([id, name]) => [
    id,
    (counts.get(name) ?? 0) > 1 ? name + ending(id, name) : name,
  ]);
}

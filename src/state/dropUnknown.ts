// What a link asks for and the data do not have: dropped from the view, each with a notice.

import { type EventTable, isBrief } from '../model/eventTable.ts';
import { namedSpan, passageName } from '../model/passageName.ts';
import type { SetHead } from '../model/schema.ts';
import { type ChoiceField, idsOf, withIds } from '../query/fields.ts';
import type { Query } from '../query/query.ts';
import { addressWords } from './addressWords.ts';
import type { Loaded, Notice, ViewState } from './store.ts';

type Asked = Pick<ViewState, 'query' | 'reading' | 'view'>;

interface Checked extends Asked {
  readonly notices: readonly Notice[];
}

/** The same query and reading where nothing is dropped. `isKnown`: what else may be asked for. */
export function dropUnknown(
  { query, reading, view }: Asked,
  { eventSet: set, table }: Pick<Loaded, 'eventSet' | 'table'>,
  isKnown: (id: string) => boolean = () => false,
): Checked {
  const inQuery = knownQuery(query, set, isKnown);
  const missing = reading && !isKnown(reading.article) ? missingIn(reading, set, table) : undefined;
  const kept = { ...inQuery, reading, view };
  if (!reading || !missing) return kept;
  const notices = [...inQuery.notices, missing];
  if (missing.id === NO_PASSAGE)
    return { ...kept, reading: { ...reading, passage: null }, notices };
  return { ...kept, reading: null, view: 'articles', notices };
}

const NO_PASSAGE = 'unknown-passage';

/** Undefined where the article and its passage are there. */
function missingIn(
  { article, passage }: NonNullable<ViewState['reading']>,
  { articles }: SetHead,
  { columns, event }: EventTable,
): Notice | undefined {
  const at = articles.findIndex(({ id }) => id === article);
  const length = articles[at]?.length;
  if (length === undefined)
    return { id: 'unknown-page', message: () => addressWords.noArticle(article) };
  if (passage === null || namedSpan(passage, length)) return undefined;
  const { starts, values } = columns.article;
  const events = Array.from({ length: columns.count }, (_, row) => row)
    .filter((row) => values.subarray(starts[row], starts[row + 1]).includes(at))
    .map(event);
  const reports = events.flatMap((each) => each.reports);
  const isThere =
    events.some(isBrief) ||
    reports.some((each) => each.article === article && passageName(each) === passage);
  return isThere ? undefined : { id: NO_PASSAGE, message: () => addressWords.noPassage };
}

function knownQuery(query: Query, set: SetHead, isKnown: (id: string) => boolean) {
  const lists = { actor: set.actors, place: set.places, article: set.articles };
  const fields = ['actor', 'place', 'article'] as const;
  return fields.reduce<Pick<Checked, 'query' | 'notices'>>(
    (checked, field) => {
      const known = new Set(lists[field].map(({ id }) => id));
      const ids = idsOf(query, field);
      const unknown = ids.filter((id) => !known.has(id) && !isKnown(id));
      if (unknown.length === 0) return checked;
      return {
        query: withIds(
          checked.query,
          field,
          ids.filter((id) => !unknown.includes(id)),
        ),
        notices: [...checked.notices, ...unknown.map((id) => noticeOf(field, id))],
      };
    },
    { query, notices: [] },
  );
}

function noticeOf(field: ChoiceField, value: string): Notice {
  return {
    id: `unknown-${field}-${value}`,
    message: () => addressWords.unknownValue(field, value),
    ...(field === 'article' ? {} : { asked: { field, value } }),
  };
}

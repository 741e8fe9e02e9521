// What a link asks for and the data do not have: dropped from the view, each with a notice.

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
  { eventSet: set }: Pick<Loaded, 'eventSet'>,
  isKnown: (id: string) => boolean = () => false,
): Checked {
  const inQuery = knownQuery(query, set, isKnown);
  const article = reading?.article;
  const isThere = article === undefined || set.articles.some(({ id }) => id === article);
  if (isThere || isKnown(article)) return { ...inQuery, reading, view };
  const missing = { id: 'unknown-page', message: () => addressWords.noArticle(article) };
  const notices = [...inQuery.notices, missing];
  return { ...inQuery, reading: null, view: 'articles', notices };
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

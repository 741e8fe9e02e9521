// Nothing matches: what to ask differently, and how many events there would be, each a press away.

import type { Query } from '../query/query.ts';
import type { WayOut } from '../query/waysOut.ts';
import { ask, clearQuery } from '../state/actions.ts';
import { type Names, selectNames } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { selectWaysOut } from '../state/ways.ts';
import { askedInWords } from '../views/filters/chips.ts';
import { namesOf } from '../views/filters/keyRows.ts';
import { Empty } from '../views/shared/Empty.tsx';
import { knownWords } from '../views/shared/knownWording.ts';
import { leaving } from '../views/shared/leaving.ts';
import { emptyWords } from './emptyWords.ts';
import { noticeWords } from './noticeWords.ts';

export function NoMatch({ all }: { readonly all: number }) {
  const ways = useApp(selectWaysOut);
  const query = useApp((state) => state.query);
  const names = useApp(selectNames);
  const told = ways.map((way) => ({ way, words: wordsOf(way, query, names) }));
  return (
    <Empty title={emptyWords.noMatch(all)}>
      {told.length > 0 && (
        <ul className="empty-ways" aria-label={emptyWords.ways}>
          {told.map(({ way, words }) => (
            <li key={words}>
              <button
                type="button"
                className="button"
                onClick={() => leaving(() => ask(way.query))}
              >
                {words}
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="button" onClick={() => leaving(clearQuery)}>
        {noticeWords.clearFilters}
      </button>
    </Empty>
  );
}

function wordsOf({ step, matching }: WayOut, query: Query, names: Names): string {
  const asked = askedInWords(query, names);
  switch (step.kind) {
    case 'without-fields':
      return emptyWords.without(
        knownWords.listed(
          step.fields.flatMap((field) => asked.get(field) ?? []),
          'and',
        ),
        matching,
      );
    case 'without-value':
      return emptyWords.without(namesOf(step.field, names)(step.id) ?? step.id, matching);
    case 'without-word':
      return emptyWords.without(`“${step.word}”`, matching);
    case 'any-of':
      return emptyWords.withAny(
        knownWords.listed(
          query[step.field].ids.map((id) => namesOf(step.field, names)(id) ?? id),
          'or',
        ),
        matching,
      );
    case 'could':
      return emptyWords.could(knownWords.listed(query.decade, 'or'), matching);
  }
}

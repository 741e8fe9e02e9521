// How many events there would be if the query asked for one field less.

import type { EventFacts } from '../query/eventFacts.ts';
import { type AskingField, fieldsAsking, withoutField } from '../query/fields.ts';
import { type Mask, matchingRows } from '../query/matcher.ts';
import type { Query } from '../query/query.ts';
import { memoOne } from './memoOne.ts';
import { selectFacts, selectFoundMask } from './selectors.ts';
import type { AppState } from './store.ts';

/** How many events there would be without what one field asks for. */
export interface Relaxed {
  readonly field: AskingField;
  readonly matching: number;
}

const relaxed = memoOne((facts: EventFacts, query: Query, found: Mask | null): readonly Relaxed[] =>
  fieldsAsking(query)
    .map((field) => {
      const asked = withoutField(query, field);
      return { field, matching: matchingRows(facts, asked, field === 'q' ? null : found).length };
    })
    .filter((each) => each.matching > 0)
    .sort((a, b) => b.matching - a.matching),
);

/** What can be left out, one field alone, for events to match again; the most events first. */
export function selectRelaxed(state: AppState): readonly Relaxed[] {
  return relaxed(selectFacts(state), state.query, selectFoundMask(state));
}

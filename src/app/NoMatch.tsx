// The filters leave nothing, and which of them to leave out.

import type { AskingField } from '../query/fields.ts';
import { clearField, clearQuery } from '../state/actions.ts';
import { messages } from '../state/messages.ts';
import { selectRelaxed } from '../state/relaxed.ts';
import { selectNames } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { chipsOf } from '../views/filters/chips.ts';
import { Empty } from '../views/shared/Empty.tsx';
import { leaving } from '../views/shared/leaving.ts';

import { emptyWords } from './emptyWords.ts';

/** Which filter alone is in the way, as far as one is; each goes with a press. */
export function NoMatch({ all }: { readonly all: number }) {
  const relaxed = useApp(selectRelaxed);
  const query = useApp((state) => state.query);
  const names = useApp(selectNames);
  const chips = chipsOf(query, names);
  const nameOf = (field: AskingField) => {
    const chip = chips.find((each) => each.field === field);
    return [chip?.label, chip?.words].filter(Boolean).join(': ');
  };
  return (
    <Empty title={emptyWords.noMatch(all)}>
      {chips.length > 1 && relaxed.length > 0 && (
        <ul className="empty-ways" aria-label={emptyWords.withoutLabel}>
          {relaxed.map(({ field, matching }) => (
            <li key={field}>
              <button
                type="button"
                className="button"
                onClick={() => leaving(() => clearField(field))}
              >
                {emptyWords.without(nameOf(field), matching)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="button" onClick={() => leaving(clearQuery)}>
        {messages.clearFilters}
      </button>
    </Empty>
  );
}

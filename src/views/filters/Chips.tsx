// The active filters as chips in words; a press takes one back.

import type { QueryField } from '../../query/fields.ts';
import type { Query } from '../../query/query.ts';
import type { Names } from '../../state/selectors.ts';
import { Icon } from '../shared/Icon.tsx';
import { leaving } from '../shared/leaving.ts';
import { chipsOf } from './chips.ts';
import './chips.css';
import { filterWords } from './filterWords.ts';

interface ChipsProps {
  readonly query: Query;
  readonly names: Names;
  readonly onDropValue: (field: QueryField, id: string) => void;
  readonly onClearField: (field: QueryField | 'q') => void;
  readonly onClear: () => void;
}

export function Chips({ query, names, onDropValue, onClearField, onClear }: ChipsProps) {
  const chips = chipsOf(query, names);
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={filterWords.active}>
      {chips.map(({ field, id, label, joiner, words }) => (
        <li key={`${field} ${id}`} className="chip">
          <span className="chip-words">
            {joiner && <span>{joiner} </span>}
            {label && <span>{label}: </span>}
            {words}
          </span>
          <button
            type="button"
            aria-label={filterWords.remove(label ? `${label}: ${words}` : words)}
            onClick={() =>
              leaving(() =>
                field === 'q' || id === null ? onClearField(field) : onDropValue(field, id),
              )
            }
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button type="button" className="chips-clear" onClick={() => leaving(onClear)}>
            {filterWords.clearAll}
          </button>
        </li>
      )}
    </ul>
  );
}

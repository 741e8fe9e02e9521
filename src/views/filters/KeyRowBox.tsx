// One row of the key: a checkbox with its drawing, name and count, underlined to its share. In a
// closed list it hides or shows, in others it asks; "only" keeps just that value.

import type { QueryField } from '../../query/fields.ts';
import { isClosedField } from '../../query/fields.ts';
import { Icon } from '../shared/Icon.tsx';
import { filterWords } from './filterWords.ts';
import type { KeyRow } from './keyRows.ts';
import { RowDrawing } from './RowDrawing.tsx';

export interface KeyActions {
  readonly onToggle: (field: QueryField, id: string) => void;
  readonly onOnly: (field: QueryField, id: string) => void;
  /** Shows places as a map. */
  readonly onMap?: () => void;
}

interface KeyRowBoxProps {
  readonly field: QueryField;
  readonly row: KeyRow;
  readonly actions: KeyActions;
}

export function KeyRowBox({ field, row, actions }: KeyRowBoxProps) {
  const { id, name, count, share, isOff, isChecked } = row;
  const isClosed = isClosedField(field);
  const classes = [
    'key-row',
    isOff && 'is-off',
    count === 0 && 'is-none',
    !isClosed && isChecked && 'is-asked',
  ];
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      style={{ '--share': `${Math.round(share * 100)}%` }}
    >
      <label title={name}>
        <input type="checkbox" checked={isChecked} onChange={() => actions.onToggle(field, id)} />
        {isClosed ? (
          <span className="key-drawing">
            <RowDrawing field={field} id={id} isOff={isOff} />
          </span>
        ) : (
          <span className="key-check">{isChecked && <Icon name="check" />}</span>
        )}
        <span className="key-name">{name}</span>
        <span className="key-count">{count}</span>
      </label>
      {isClosed && (
        <button
          type="button"
          className="key-only"
          aria-label={filterWords.onlyThis(name)}
          onClick={() => actions.onOnly(field, id)}
        >
          {filterWords.only}
        </button>
      )}
    </div>
  );
}

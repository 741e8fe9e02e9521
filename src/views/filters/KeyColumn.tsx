// One field of the key: its heading, its first rows, how several of its values count together, and
// the way to the rest.

import { type ReactNode, useId, useState } from 'react';
import type { FacetValue } from '../../query/facets.ts';
import { type ChoiceField, isClosedField, type QueryField } from '../../query/fields.ts';
import type { Choice, Query } from '../../query/query.ts';
import type { Names } from '../../state/selectors.ts';
import { LaterDialog } from '../shared/LaterDialog.tsx';
import { filterWords } from './filterWords.ts';
import { type KeyActions, KeyRowBox } from './KeyRowBox.tsx';
import { firstRows, keyRows } from './keyRows.ts';

export interface ColumnActions extends KeyActions {
  readonly onChoiceMode: (field: ChoiceField, mode: Choice['mode']) => void;
}

interface KeyColumnProps {
  readonly field: QueryField;
  readonly values: readonly FacetValue[];
  readonly query: Query;
  readonly names: Names;
  readonly matching: number;
  readonly actions: ColumnActions;
  /** Rows of the legend that are no filter. */
  readonly children?: ReactNode;
}

const MOST_ROWS = 6;

const loadAll = async () => (await import('./FacetDialog.tsx')).FacetDialog;

export function KeyColumn(props: KeyColumnProps) {
  const { field, values, query, names, matching, actions, children } = props;
  const [isOpen, setOpen] = useState(false);
  const headingId = useId();
  const rows = keyRows(field, values, names, matching);
  const hasMode = (field === 'actor' || field === 'place') && query[field].ids.length > 1;
  const shown = isClosedField(field) ? rows : firstRows(rows, MOST_ROWS - (hasMode ? 1 : 0));
  const name = filterWords.field[field];
  const more = rows.length - shown.length;
  return (
    <section className={`key-column is-${field}`} aria-labelledby={headingId}>
      <header>
        <h3 id={headingId}>{name}</h3>
        {more > 0 && (
          <button
            type="button"
            className="key-more"
            aria-label={filterWords.moreIn(more, name)}
            onClick={() => setOpen(true)}
          >
            {filterWords.more(more)} ›
          </button>
        )}
      </header>
      {hasMode && (
        <ModeSwitch field={field} mode={query[field].mode} onMode={actions.onChoiceMode} />
      )}
      <ul>
        {shown.map((row) => (
          <KeyRowBox key={row.id} field={field} row={row} actions={actions} />
        ))}
        {children}
      </ul>
      {isOpen && (
        <LaterDialog
          load={loadAll}
          props={{ field, rows, actions, onClose: () => setOpen(false) }}
        />
      )}
    </section>
  );
}

interface ModeSwitchProps {
  readonly field: ChoiceField;
  readonly mode: Choice['mode'];
  readonly onMode: ColumnActions['onChoiceMode'];
}

function ModeSwitch({ field, mode, onMode }: ModeSwitchProps) {
  const group = useId();
  return (
    <fieldset className="key-mode">
      <legend>{filterWords.mode(filterWords.field[field])}</legend>
      {(['any', 'all'] as const).map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={group}
            checked={mode === each}
            onChange={() => onMode(field, each)}
          />
          <span>{filterWords[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}

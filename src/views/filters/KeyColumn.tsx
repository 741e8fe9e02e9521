// One field of the key: its heading, its first rows, how several of its values count together, and
// the way to the rest.

import { type ReactNode, useId, useState } from 'react';
import type { FacetValue } from '../../query/facets.ts';
import { isClosedField, type QueryField } from '../../query/fields.ts';
import type { Query } from '../../query/query.ts';
import type { Names } from '../../state/selectors.ts';
import { LaterDialog } from '../shared/LaterDialog.tsx';
import { FieldSwitch } from './FieldSwitch.tsx';
import { hasSwitch, type SwitchActions } from './fieldSwitches.ts';
import { filterWords } from './filterWords.ts';
import { type KeyActions, KeyRowBox } from './KeyRowBox.tsx';
import { firstDecades, firstRows, type KeyRow, keyRows } from './keyRows.ts';

export interface ColumnActions extends KeyActions, SwitchActions {}

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
  const shown = shownFirst(field, rows, MOST_ROWS - (hasSwitch(field, query) ? 1 : 0));
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
      <FieldSwitch field={field} query={query} actions={actions} />
      <ul>
        {shown.map((row) => (
          <li key={row.id}>
            <KeyRowBox field={field} row={row} actions={actions} />
          </li>
        ))}
        {children}
      </ul>
      {isOpen && (
        <LaterDialog
          load={loadAll}
          props={{ field, rows, query, names, matching, actions, onClose: () => setOpen(false) }}
        />
      )}
    </section>
  );
}

function shownFirst(field: QueryField, rows: readonly KeyRow[], most: number) {
  if (isClosedField(field)) return rows;
  return field === 'decade' ? firstDecades(rows, most) : firstRows(rows, most);
}

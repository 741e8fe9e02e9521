// All the values of one field, with a search.

import { useState } from 'react';
import type { QueryField } from '../../query/fields.ts';
import { fold } from '../../query/fold.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { filterWords } from './filterWords.ts';
import { type KeyActions, KeyRowBox } from './KeyRowBox.tsx';
import type { KeyRow } from './keyRows.ts';

interface FacetDialogProps {
  readonly field: QueryField;
  readonly rows: readonly KeyRow[];
  readonly actions: KeyActions;
  readonly onClose: () => void;
}

export function FacetDialog({ field, rows, actions, onClose }: FacetDialogProps) {
  const [typed, setTyped] = useState('');
  const name = filterWords.field[field];
  const found = rows.filter((row) => fold(row.name).includes(fold(typed.trim())));
  return (
    <Dialog title={name} className="key-dialog is-facet" onClose={onClose}>
      <input
        type="search"
        className="key-find"
        aria-label={filterWords.find(name)}
        placeholder={filterWords.find(name)}
        value={typed}
        onChange={(change) => setTyped(change.target.value)}
      />
      <ul className="key-all">
        {found.map((row) => (
          <KeyRowBox key={row.id} field={field} row={row} actions={actions} />
        ))}
      </ul>
      {found.length === 0 && <p role="status">{filterWords.nothingFound(typed.trim())}</p>}
    </Dialog>
  );
}

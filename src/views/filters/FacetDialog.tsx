// All the values of one field, with a search: people and offices under their state, towns under their
// country, by side; other values in a row.

import { useMemo, useState } from 'react';
import type { QueryField } from '../../query/fields.ts';
import { fold } from '../../query/fold.ts';
import type { Query } from '../../query/query.ts';
import type { Names } from '../../state/selectors.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { FacetTree } from './FacetTree.tsx';
import { FieldSwitch } from './FieldSwitch.tsx';
import type { SwitchActions } from './fieldSwitches.ts';
import { filterWords } from './filterWords.ts';
import type { KeyActions } from './KeyRowBox.tsx';
import type { KeyRow } from './keyRows.ts';
import { foundBranches, keyTree } from './keyTree.ts';
import './keyDialog.css';
import { spellingsOf, treeOf } from './valueNames.ts';

interface FacetDialogProps {
  readonly field: QueryField;
  readonly rows: readonly KeyRow[];
  readonly query: Query;
  readonly names: Names;
  readonly matching: number;
  readonly actions: KeyActions & SwitchActions;
  readonly onClose: () => void;
}

export function FacetDialog(props: FacetDialogProps) {
  const { field, rows, query, names, matching, actions, onClose } = props;
  const { onMap } = actions;
  const [typed, setTyped] = useState('');
  const name = filterWords.field[field];
  const tree = useMemo(() => keyTree(rows, treeOf(field, names)), [rows, field, names]);
  const asked = fold(typed);
  const isFound = (row: KeyRow) =>
    spellingsOf(field, names, row).some((spelling) => fold(spelling).includes(asked));
  const found = tree
    .map(({ side, branches }) => ({ side, branches: foundBranches(branches, isFound) }))
    .filter(({ branches }) => branches.length > 0);
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
      <FieldSwitch field={field} query={query} actions={actions} isWide />
      <div className="key-all">
        <FacetTree field={field} groups={found} isSearched={asked !== ''} actions={actions} />
      </div>
      {found.length === 0 && <p role="status">{filterWords.nothingFound(typed.trim())}</p>}
      <footer className="key-dialog-foot">
        <button type="button" className="key-show" onClick={onClose}>
          {filterWords.show(matching)}
        </button>
        {field === 'place' && onMap && (
          <button
            type="button"
            className="key-show"
            onClick={() => {
              onClose();
              onMap();
            }}
          >
            {filterWords.onMap}
          </button>
        )}
      </footer>
    </Dialog>
  );
}

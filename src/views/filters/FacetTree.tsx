// Values as checkboxes in nested lists, by side. What belongs to a value can be folded away; a long tree
// begins folded but where something is chosen, and a search opens what it found.

import { useId, useState } from 'react';
import type { QueryField } from '../../query/fields.ts';
import { LaterIcon } from '../shared/LaterIcon.tsx';
import { words } from '../shared/wording.ts';
import { filterWords } from './filterWords.ts';
import { type KeyActions, KeyRowBox } from './KeyRowBox.tsx';
import type { KeyBranch, KeyGroup } from './keyTree.ts';
import './keyRow.css';
import './facetTree.css';

interface FacetTreeProps {
  readonly field: QueryField;
  readonly groups: readonly KeyGroup[];
  readonly isSearched: boolean;
  readonly actions: KeyActions;
}

/** Rows under one value that are seen without asking. */
const MOST_OPEN = 12;

export function FacetTree({ field, groups, isSearched, actions }: FacetTreeProps) {
  const headingId = useId();
  const isGrouped = groups.some(({ side }) => side !== null);
  return groups.map(({ side, branches }) => (
    <section key={side} aria-labelledby={isGrouped ? `${headingId}${side}` : undefined}>
      {isGrouped && <h3 id={`${headingId}${side}`}>{words.side[side ?? 'others']}</h3>}
      <ul>
        {branches.map((branch) => (
          <Branch
            key={branch.row.id}
            field={field}
            branch={branch}
            isSearched={isSearched}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  ));
}

interface BranchProps extends Omit<FacetTreeProps, 'groups'> {
  readonly branch: KeyBranch;
}

function Branch({ field, branch, isSearched, actions }: BranchProps) {
  const { row, below } = branch;
  const listId = useId();
  const [isAsked, setAsked] = useState<boolean | undefined>();
  if (below.length === 0) {
    return (
      <li>
        <KeyRowBox field={field} row={row} actions={actions} />
      </li>
    );
  }
  const isOpen = isSearched || (isAsked ?? (below.length <= MOST_OPEN || below.some(holdsChosen)));
  return (
    <li>
      <div className="key-branch">
        <KeyRowBox field={field} row={row} actions={actions} />
        <button
          type="button"
          className="key-fold"
          aria-label={filterWords.belongs(row.name)}
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setAsked(!isOpen)}
        >
          <LaterIcon name="next" />
        </button>
      </div>
      <ul id={listId} hidden={!isOpen}>
        {isOpen &&
          below.map((each) => (
            <Branch
              key={each.row.id}
              field={field}
              branch={each}
              isSearched={isSearched}
              actions={actions}
            />
          ))}
      </ul>
    </li>
  );
}

function holdsChosen({ row, below }: KeyBranch): boolean {
  return row.isChecked || below.some(holdsChosen);
}

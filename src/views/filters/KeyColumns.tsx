// The key, which is also the filter: every drawing of the timeline stands here with its name and
// count.

import type { Facets } from '../../query/facets.ts';
import type { Query } from '../../query/query.ts';
import type { Names } from '../../state/selectors.ts';
import { filterWords } from './filterWords.ts';
import './key.css';
import './keyRow.css';
import { type ColumnActions, KeyColumn } from './KeyColumn.tsx';

export interface KeyColumnsProps extends ColumnActions {
  readonly facets: Facets;
  readonly query: Query;
  readonly names: Names;
  /** How many events match the query. */
  readonly matching: number;
}

const fields = ['type', 'known', 'status', 'actor', 'place', 'decade', 'article'] as const;

export function KeyColumns(props: KeyColumnsProps) {
  const { facets, query, names, matching, onToggle, onOnly, onChoiceMode, onWithin, onMap } = props;
  const actions = { onToggle, onOnly, onChoiceMode, onWithin, ...(onMap && { onMap }) };
  return (
    <div className="key-columns">
      {fields.map((field) => (
        <KeyColumn
          key={field}
          field={field}
          values={facets[field]}
          query={query}
          names={names}
          matching={matching}
          actions={actions}
        >
          {field === 'known' && <LegendRows />}
          {field === 'type' && <DisputeRow />}
        </KeyColumn>
      ))}
    </div>
  );
}

/** What the timeline draws besides events one by one; nothing to filter. */
function LegendRows() {
  return (
    <>
      <li className="key-row is-legend">
        <svg viewBox="0 0 30 22" width={30} height={22} aria-hidden="true">
          <g className="key-cluster">
            <rect x={7} y={0.5} width={22} height={18} rx={3} />
            <rect x={4.5} y={2} width={22} height={18} rx={3} />
            <rect className="key-cluster-front" x={2} y={3.5} width={22} height={18} rx={3} />
            <text x={13} y={17}>
              3
            </text>
          </g>
        </svg>
        {filterWords.cluster}
      </li>
      <li className="key-row is-legend">
        <svg viewBox="0 0 30 20" width={30} height={20} aria-hidden="true">
          <g className="key-thread">
            <path d="M1 10H23" />
            <path className="key-thread-head" d="M23 6.5l6 3.5-6 3.5z" />
          </g>
        </svg>
        {filterWords.thread}
      </li>
    </>
  );
}

/** Between two events of which one disputes the other, whatever their type. */
function DisputeRow() {
  return (
    <li className="key-row is-legend is-dispute">
      <svg viewBox="0 0 30 20" width={30} height={20} aria-hidden="true">
        <path className="key-dispute" d="M1 10H29" />
      </svg>
      {filterWords.dispute}
    </li>
  );
}

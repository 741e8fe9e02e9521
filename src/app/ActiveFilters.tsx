// The active filters as chips. Their code comes with the first filter: most readers begin with none.

import { isAsking } from '../query/fields.ts';
import type { Query } from '../query/query.ts';
import { clearField, clearQuery, dropValue } from '../state/actions.ts';
import type { Names } from '../state/selectors.ts';
import { NoPart } from '../views/shared/Empty.tsx';
import { useLater } from '../views/shared/useLater.ts';
import { withAllWords } from './words/speak.ts';

interface ActiveFiltersProps {
  readonly query: Query;
  readonly names: Names;
}

const loadChips = withAllWords(async () => (await import('../views/filters/Chips.tsx')).Chips);

export function ActiveFilters({ query, names }: ActiveFiltersProps) {
  const isActive = isAsking(query);
  const chips = useLater(loadChips, isActive);
  if (!isActive || chips.status === 'waiting') return null;
  if (chips.status === 'failed') return <NoPart onRetry={chips.retry} />;
  const Chips = chips.part;
  return (
    <Chips
      query={query}
      names={names}
      onDropValue={dropValue}
      onClearField={clearField}
      onClear={clearQuery}
    />
  );
}

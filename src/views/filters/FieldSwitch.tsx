// How the chosen values of a field count together: any of them or all of them; of decades, whether a date
// only could fall in them or surely does. Nothing while it would make no difference.

import { isChoiceField, type QueryField } from '../../query/fields.ts';
import type { Query } from '../../query/query.ts';
import type { SwitchActions } from './fieldSwitches.ts';
import { hasSwitch } from './fieldSwitches.ts';
import { filterWords } from './filterWords.ts';
import { KeySwitch } from './KeySwitch.tsx';

interface FieldSwitchProps {
  readonly field: QueryField;
  readonly query: Query;
  readonly actions: SwitchActions;
  /** Whether there is room for whole words. */
  readonly isWide?: boolean;
}

export function FieldSwitch({ field, query, actions, isWide = false }: FieldSwitchProps) {
  if (!hasSwitch(field, query)) return null;
  const { any, all, could, surely, couldShort, surelyShort } = filterWords;
  if (isChoiceField(field)) {
    return (
      <KeySwitch
        legend={filterWords.mode(filterWords.field[field])}
        options={[
          { value: 'any', name: any },
          { value: 'all', name: all },
        ]}
        chosen={query[field].mode}
        onChoose={(mode) => actions.onChoiceMode(field, mode)}
      />
    );
  }
  return (
    <KeySwitch
      legend={filterWords.within}
      options={[
        { value: 'could', name: could, ...(isWide ? {} : { short: couldShort }) },
        { value: 'surely', name: surely, ...(isWide ? {} : { short: surelyShort }) },
      ]}
      chosen={query.within}
      onChoose={actions.onWithin}
    />
  );
}

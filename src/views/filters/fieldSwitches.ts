// Which fields have a switch beside their values, and when.

import { type ChoiceField, isChoiceField, type QueryField } from '../../query/fields.ts';
import type { Choice, Query, Within } from '../../query/query.ts';

export interface SwitchActions {
  readonly onChoiceMode: (field: ChoiceField, mode: Choice['mode']) => void;
  readonly onWithin: (within: Within) => void;
}

export function hasSwitch(field: QueryField, query: Query): boolean {
  if (isChoiceField(field)) return query[field].ids.length > 1;
  return field === 'decade' && query.decade.length > 0;
}

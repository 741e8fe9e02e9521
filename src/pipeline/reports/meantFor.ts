// What is called off is dated by when it was meant for, where it has no day of its own.

import { canDate, type FoundDating } from './datingWords.ts';
import { governedBy } from './governedBy.ts';
import type { Item } from './items.ts';
import type { TriggerRow } from './triggerRow.ts';
import type { VerbFacts } from './verbRoles.ts';

/** What is called off under the label of an entry keeps the date it was meant for. */
export function datingOfRow(
  row: TriggerRow,
  { reading, group, dating }: VerbFacts,
  object: number | undefined,
): FoundDating | null {
  const isOfLabel = reading.isEntry && dating?.index === 0;
  if (dating && !isOfLabel) return dating;
  return (
    plannedFor(reading.items, row, { object, verb: group.from }) ??
    dating ??
    meantBehind(reading.items, row, object) ??
    null
  );
}

/** "called off a trip days before it was to begin in September": when it was to be, told behind it. */
function meantBehind(
  items: readonly Item[],
  row: TriggerRow,
  object: number | undefined,
): FoundDating | undefined {
  if (row.status !== 'cancelled' || object === undefined) return undefined;
  const due = items.findIndex(
    ({ lower }, i) =>
      i > object &&
      i < object + MEANT_REACH &&
      DUE.has(lower) &&
      BEING.has(items[i - 1]?.lower ?? ''),
  );
  const index =
    due < 0 ? -1 : items.findIndex((item, i) => i > due && item.kind === 'time' && canDate(item));
  return index < 0 || index > due + MEANT_REACH ? undefined : { index, how: 'for' };
}

const MEANT_REACH = 10;
const BEING = new Set(['was', 'were', 'been', 'is']);
const DUE = new Set(['to', 'due', 'scheduled', 'planned', 'set']);

/** "a visit that Mori had planned for April was called off": with no day of its own, the one it was meant for. */
function plannedFor(
  items: readonly Item[],
  row: TriggerRow,
  { object, verb }: { readonly object: number | undefined; readonly verb: number },
): FoundDating | undefined {
  if (row.status !== 'cancelled' || object === undefined || object > verb) return undefined;
  const index = items
    .slice(0, verb)
    .findLastIndex(
      (item, i) =>
        item.kind === 'time' &&
        canDate(item) &&
        ((i > object && MEANT_FOR.has(governedBy(items, i, object) ?? '')) ||
          (i < object && object - i <= 2)),
    );
  return index < 0 ? undefined : { index, how: 'for' };
}

const MEANT_FOR = new Set(['for', 'in', 'on']);

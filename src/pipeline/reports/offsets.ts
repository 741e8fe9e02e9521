// "two days before his visit": a length of time counted from a happening, in one sentence.

import type { Span } from '../../model/span.ts';
import type { Item } from './items.ts';

export type OffsetUnit = 'day' | 'week' | 'month' | 'year';

export interface Offset extends Span {
  /** Negative before, positive after. */
  readonly by: number;
  readonly unit: OffsetUnit;
}

const UNITS: ReadonlySet<string> = new Set<OffsetUnit>(['day', 'week', 'month', 'year']);

function isUnit(unit: string): unit is OffsetUnit {
  return UNITS.has(unit);
}

/** The first such words behind an item of the clause; their span takes in the event they name. */
export function offsetIn(items: readonly Item[], from: number, to: number): Offset | undefined {
  for (let i = from; i < to; i++) {
    const reading = items[i]?.time?.reading;
    const length =
      reading?.kind === 'duration' ||
      (reading?.kind === 'offset-from-event' && reading.amount !== null)
        ? reading
        : undefined;
    if (!length?.unit || length.amount?.value == null) continue;
    const way = items[i + 1]?.lower;
    const before =
      length.kind === 'offset-from-event' ? length.direction === 'before' : way === 'before';
    if (length.kind === 'duration' && way !== 'before' && way !== 'after') continue;
    const { unit } = length;
    const end = nounEnd(items, i + 1, to);
    const start = items[i]?.start;
    if (!isUnit(unit) || end === undefined || start === undefined) continue;
    return { start, end, by: (before ? -1 : 1) * length.amount.value, unit };
  }
  return undefined;
}

/** "a week after the envoy left": how far what a clause tells lies from the clause before it. */
export function lengthBefore(items: readonly Item[], from: number): Offset | undefined {
  const time = items[from];
  const reading = time?.time?.reading;
  if (!time || reading?.kind !== 'offset-from-event' || reading.unit === null) return undefined;
  const { unit } = reading;
  const value = reading.amount?.value ?? null;
  if (!isUnit(unit) || value === null) return undefined;
  const way = reading.direction === 'after' ? -1 : 1;
  const end = time.start + time.text.trimEnd().length;
  return { start: time.start, end, by: way * value, unit };
}

const NOUNS = new Set(
  'visit trip meeting summit talks arrival dinner tour election signing came arrived met landed'.split(
    ' ',
  ),
);

function nounEnd(items: readonly Item[], from: number, to: number): number | undefined {
  return items.slice(from, Math.min(to, from + 7)).find(({ lower }) => NOUNS.has(lower))?.end;
}

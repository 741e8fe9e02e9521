// The events a search found as the commands list them: the most salient first, then the latest.

import type { EventColumns } from '../../model/eventColumns.ts';
import type { Mask } from '../../query/matcher.ts';

const MOST_SALIENT = 3;

export function foundRows(
  mask: Mask | undefined,
  { count, salience }: Pick<EventColumns, 'count' | 'salience'>,
): readonly number[] {
  const bySalience: number[][] = Array.from({ length: MOST_SALIENT + 1 }, () => []);
  for (let row = count - 1; row >= 0; row -= 1) {
    if (mask?.[row] === 1) bySalience[salience[row] ?? 0]?.push(row);
  }
  return bySalience.reverse().flat();
}

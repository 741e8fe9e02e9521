// How many events name no place, among those that fail at none of `bits`.

import type { Lists } from '../model/eventColumns.ts';
import type { Failures } from './matcher.ts';

export function placelessEvents({ starts }: Lists, failures: Failures, bits: number): number {
  let count = 0;
  for (let row = 0; row < failures.length; row += 1) {
    if (((failures[row] ?? 0) & bits) === 0 && starts[row] === starts[row + 1]) count += 1;
  }
  return count;
}

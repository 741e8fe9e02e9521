// Prose is the shadow with everything marked as not prose blanked too. It never moves a character:
// the result is as long as the text, and line ends stay.

import { byPosition } from '../../model/span.ts';
import { blankSpans } from './blankSpans.ts';
import type { Mark } from './page.ts';

export function clean(shadow: string, marks: readonly Mark[]): string {
  return blankSpans(shadow, [...marks].sort(byPosition));
}

/** Marks sorted and without overlap: where two meet, the one that begins first keeps the ground. */
export function settleMarks(marks: readonly Mark[]): Mark[] {
  const settled: Mark[] = [];
  let at = 0;
  for (const { start, end, kind } of [...marks].sort(byPosition)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    const last = settled.at(-1);
    if (last && last.end === from && last.kind === kind) {
      settled[settled.length - 1] = { start: last.start, end, kind };
    } else settled.push({ start: from, end, kind });
    at = end;
  }
  return settled;
}

// Small questions a headline asks of a sentence: which dating words belong to its matter, how far
// those that do not reach, which "that" opens a relative clause.

import type { Item } from './items.ts';
import type { VerbGroup } from './verbGroups.ts';

export const titleMarks = {
  quotes: new Set(['"', '“', '”', '``', "''"]),
  joined: new Set(['-', '$', '%', '&', '/', '€', '£', '¥', '+', '’', "'"]),
  dashes: new Set(['--', '---', '—', '–']),
};

const MONTH_OR_YEAR =
  /^(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:,? \d{4})?|\d{4})$/i;
const YEAR = /^\d{4}$/;

/** "the 1875 Treaty" is a name; "will travel in December" is what was said. */
export function keptTime(items: readonly Item[], at: number, isSaid: boolean): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (!item) return false;
  if (YEAR.test(item.text) && next?.kind === 'word' && /^\p{Lu}/u.test(next.text))
    return before?.kind === 'word' || before?.isPossessive === true;
  if (/^[\w]+-(?:day|hour|week|month|year)$/.test(item.lower)) return next?.kind === 'word';
  const isGoverned =
    before?.kind === 'word' && ['in', 'by', 'for', 'until', 'since', 'next'].includes(before.lower);
  return isSaid && isGoverned && MONTH_OR_YEAR.test(item.text) && !item.isPossessive;
}

/** Where a headline goes on after dating words: over "of the war" and the happening counted from. */
export function passTime(items: readonly Item[], at: number, limit: number): number {
  const isCounted = items[at]?.time?.reading.kind === 'offset-from-event';
  const opensOf = items[at + 1]?.lower === 'of';
  if (!isCounted && !opensOf) return at + 1;
  let to = opensOf ? at + 2 : at + 1;
  while (to < limit && isWithinPhrase(items[to])) to++;
  return to;
}

const BREAKS = new Set(
  'in on at to for with by from over about against into and or but that which who when while as'.split(
    ' ',
  ),
);

function isWithinPhrase(item: Item | undefined): boolean {
  return (
    item !== undefined && item.kind !== 'mark' && !(item.kind === 'word' && BREAKS.has(item.lower))
  );
}

/** "the plan that failed": a verb follows with at most its subject between. "that plan" is no clause. */
export function isRelativeThat(
  items: readonly Item[],
  at: number,
  groupAt: ReadonlyMap<number, VerbGroup>,
): boolean {
  for (let i = at + 1; i < Math.min(items.length, at + 9); i++) {
    if (groupAt.has(i)) return true;
    if (items[i]?.kind === 'mark' && items[i]?.text !== '-') return false;
  }
  return false;
}

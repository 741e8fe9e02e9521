// Whether what does not take place was put off or given up; undefined where the reports leave it open
// or say both.

import type { ToldReport } from './told.ts';

const POSTPONED = /\b(?:postpone|put off|delay|shelve|postponement)\b/;
const CANCELLED = /\b(?:cancel|call off|scrap|cancellation)\b/;

export function calledOffIn(reports: readonly ToldReport[]) {
  const told = reports.filter(({ status }) => status === 'cancelled');
  const says = (words: RegExp) => told.some(({ trigger }) => words.test(trigger));
  const isPostponed = says(POSTPONED);
  const isCancelled = says(CANCELLED);
  if (isPostponed === isCancelled) return undefined;
  return isPostponed ? ('postponed' as const) : ('cancelled' as const);
}

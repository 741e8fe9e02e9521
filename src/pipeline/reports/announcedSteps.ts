// "Norway left the pact, a step it announced on Monday": the day of the announcement is that of the step.

import type { Candidate } from './candidate.ts';
import { canDate } from './datingWords.ts';
import type { Item } from './items.ts';

const STEPS = new Set(['step', 'move', 'decision', 'measure', 'action']);
const TOLD = new Set(['announced', 'disclosed', 'published', 'unveiled', 'ordered', 'decreed']);
/** Words between "a step" and "announced": "the foreign ministry had". */
const MOST_BETWEEN = 6;

/** Happenings by verbs, in order; the one that such an aside speaks of takes its date. */
export function withAnnouncedDate(
  verbs: readonly Candidate[],
  items: readonly Item[],
): readonly Candidate[] {
  const comma = items.findIndex(({ text }, i) => text === ',' && opensAside(items, i));
  if (comma < 0) return verbs;
  const told = items.findIndex(({ lower }, i) => i > comma && TOLD.has(lower));
  const index = told + (items[told + 1]?.lower === 'on' ? 2 : 1);
  const time = items[index];
  const isDated = time?.kind === 'time' && canDate(time);
  if (told < 0 || told - comma > MOST_BETWEEN + 2 || !isDated) return verbs;
  const deed = verbs.findLast(({ at, type }) => at < comma && type !== 'statement');
  if (!deed || deed.dating !== null) return verbs;
  return verbs
    .filter(({ at }) => at < comma || at > index)
    .map((one) => (one === deed ? { ...one, dating: { index, how: 'at' as const } } : one));
}

function opensAside(items: readonly Item[], comma: number): boolean {
  return items[comma + 1]?.lower === 'a' && STEPS.has(items[comma + 2]?.lower ?? '');
}

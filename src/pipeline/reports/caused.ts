// "prompting Norway to recall its envoy", "Norway was forced to recall it": the infinitive tells what Norway did.

import type { SentenceReading } from './sentenceReading.ts';
import type { VerbGroup } from './verbGroups.ts';

const CAUSING = new Set(['prompt', 'lead', 'force', 'cause', 'drive', 'push', 'compel', 'oblige']);
/** Words between the verb and "to": "the Norwegian foreign ministry". */
const MOST_BETWEEN = 4;

/** The verb that brought an infinitive about, with who did it in between. */
export function causeOf({ items, groups }: SentenceReading, group: VerbGroup) {
  const cause = groups[groups.indexOf(group) - 1];
  if (!cause || !CAUSING.has(cause.reading.entry.lemma) || cause.isNegated) return undefined;
  const between = items.slice(cause.to, group.from);
  const isSomebody = cause.isPassive
    ? between.length === 0
    : between.at(-1)?.kind === 'actor' && between.length <= MOST_BETWEEN;
  const isDone = cause.mood === 'fact' || cause.mood === 'gerund';
  return group.mood === 'purpose' && isSomebody && isDone ? cause : undefined;
}

/** What it brought about is the happening. */
export function isMereCause(reading: SentenceReading, group: VerbGroup): boolean {
  const next = reading.groups[reading.groups.indexOf(group) + 1];
  return next !== undefined && causeOf(reading, next) === group;
}

// "spoke on Friday, a week after the envoy left": the time that dates the main clause, from which the
// other is counted.

import { datingOfVerb } from './datingWords.ts';
import { clauseAt, type SentenceReading } from './sentenceReading.ts';

/** Item index of the time of the first main clause that ends before a place; undefined where it has none. */
export function mainTime(reading: SentenceReading, before: number): number | undefined {
  const { items, groups } = reading;
  for (const { verb, from, to, mood } of groups) {
    if (verb >= before) return undefined;
    const clause = clauseAt(reading, verb);
    if (clause.opener !== null || mood === 'gerund' || mood === 'purpose') continue;
    const isQuoted = items[verb]?.isQuoted ?? false;
    return datingOfVerb(items, clause, { from, to, isQuoted })?.index;
  }
  return undefined;
}

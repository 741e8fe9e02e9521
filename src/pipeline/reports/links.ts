// How two happenings of one sentence hang together: "imposed after it annexed", "as part of".

import type { Candidate } from './candidate.ts';
import { causeOf } from './caused.ts';
import type { Link } from './draftReport.ts';
import { lengthBefore } from './offsets.ts';
import { clauseAt, type SentenceReading } from './sentenceReading.ts';

const HOW: Readonly<Record<string, Link['how']>> = {
  after: 'after',
  following: 'after',
  since: 'after',
  over: 'over',
  for: 'over',
  before: 'before',
  during: 'during',
  when: 'during',
  at: 'during',
  in: 'during',
};

export interface FoundLink {
  readonly how: Link['how'];
  /** Index among the sentence's candidates. */
  readonly to: number;
}

export function linkBetween(
  reading: SentenceReading,
  candidates: readonly Candidate[],
  index: number,
): FoundLink | null {
  const own = candidates[index];
  if (!own || own.dating) return null;
  const counted = countedFrom(reading, candidates, own);
  if (counted !== undefined) return { how: 'counted', to: counted };
  const cause = causeAmong(reading, candidates, own);
  if (cause !== undefined) return { how: 'caused', to: cause };
  for (const [to, other] of candidates.entries()) {
    if (to === index || other.type === 'statement') continue;
    const how = howLinked(reading, own, other);
    if (how && isMeant(how, own, other)) return { how, to };
  }
  return null;
}

/** "Mori spoke a week after the envoy left": the envoy's leaving is counted from what the main clause tells. */
function countedFrom(
  reading: SentenceReading,
  candidates: readonly Candidate[],
  own: Candidate,
): number | undefined {
  if (own.form !== 'verb' || !lengthBefore(reading.items, own.from)) return undefined;
  const main = candidates.findIndex(
    (other) =>
      other.form === 'verb' && other.at < own.at && clauseAt(reading, other.at).opener === null,
  );
  return main < 0 ? undefined : main;
}

/** "Kerry landed on Bouvet, prompting Norway to protest": the last thing told before it. */
function causeAmong(
  reading: SentenceReading,
  candidates: readonly Candidate[],
  own: Candidate,
): number | undefined {
  const group = reading.groups.find(({ verb }) => verb === own.at);
  if (!group || !causeOf(reading, group)) return undefined;
  const cause = candidates.findLastIndex(({ at }) => at < own.at);
  return cause < 0 ? undefined : cause;
}

/** Only measures answer to what they are "over"; only a deed told by a verb lies "in" a meeting. */
function isMeant(how: Link['how'], own: Candidate, other: Candidate): boolean {
  if (how === 'over') return own.type === 'sanction' && other.type !== 'sanction';
  if (how === 'during')
    return own.form === 'verb' && (other.type === 'meeting' || other.type === 'visit');
  return own.form === 'verb' || own.type === 'sanction';
}

function howLinked(
  reading: SentenceReading,
  own: Candidate,
  other: Candidate,
): Link['how'] | undefined {
  const opener = reading.items[other.from];
  const before = reading.items[other.from - 1];
  if (other.form === 'verb') {
    const isClause = opener?.kind === 'word' && CLAUSE_OPENERS.has(opener.lower);
    return isClause && other.from >= own.to - 1 ? HOW[opener.lower] : undefined;
  }
  if (isPartOf(reading, other.from)) return 'part-of';
  return before?.kind === 'word' ? HOW[before.lower] : undefined;
}

const CLAUSE_OPENERS = new Set(['after', 'before', 'when']);

function isPartOf({ items }: SentenceReading, from: number): boolean {
  return items[from - 1]?.lower === 'of' && items[from - 2]?.lower === 'part';
}

// Greetings, toasts, opening remarks and jokes: details of the meeting they belong to.

import type { Candidate } from './candidate.ts';
import type { SentenceReading } from './sentenceReading.ts';

const CEREMONY = new Set(
  `welcome welcomed glad pleased delighted greeted greeting toast toasted joked joking enjoy
   hospitality commended thanked grateful warmly looking delicacies beginning outset start opening
   smiled handshake`
    .trim()
    .split(/\s+/),
);

export function markDetails(
  reading: SentenceReading,
  candidates: readonly Candidate[],
): Candidate[] {
  if (candidates.every(({ type }) => type !== 'statement')) return [...candidates];
  const isCeremonial = reading.items.some(
    ({ kind, lower }) => kind === 'word' && CEREMONY.has(lower),
  );
  if (!isCeremonial) return [...candidates];
  return candidates.map((one) => (one.type === 'statement' ? { ...one, isDetail: true } : one));
}

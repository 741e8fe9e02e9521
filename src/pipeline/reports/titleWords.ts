// The words of the article that a title can be made of: who, and what follows the verb.

import type { Candidate } from './candidate.ts';
import type { Item } from './items.ts';
import type { SentenceReading } from './sentenceReading.ts';

const MAX_WORDS = 140;

export function subjectOf(items: readonly Item[], candidate: Candidate): string {
  const name = items.find(
    ({ ids, name }) => ids.includes(candidate.actors[0] ?? '') && name?.how === 'name',
  );
  return name?.text ?? '';
}

/** What follows the trigger, without dating words; for what is said, the words said. */
export function predicateOf(text: string, reading: SentenceReading, candidate: Candidate): string {
  const { items } = reading;
  const [from, to] =
    candidate.type === 'statement'
      ? saidRange(reading, candidate)
      : [candidate.form === 'noun' ? candidate.from : candidate.to, candidate.end];
  const kept = items
    .slice(from, to)
    .filter((item) => item.kind !== 'time' || candidate.form === 'noun');
  const pieces: string[] = [];
  let last: Item | undefined;
  for (const item of kept) {
    const gap = last && text.slice(last.end, item.start);
    pieces.push(
      gap === undefined ? '' : gap.length <= 3 && !/\n/.test(gap) ? gap : ' ',
      text.slice(item.start, item.end),
    );
    last = item;
    if (pieces.join('').length > MAX_WORDS) break;
  }
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

function saidRange({ items, clauses }: SentenceReading, candidate: Candidate): [number, number] {
  const after = candidate.to;
  const opens = clauses.find(({ from }) => from >= after)?.from ?? after;
  const words = items.slice(opens).filter(({ kind }) => kind === 'word').length;
  if (words >= 4) return [opens, items.length];
  const firstQuoted = items.findIndex(({ isQuoted }) => isQuoted);
  return firstQuoted >= 0 && firstQuoted < candidate.at
    ? [firstQuoted, candidate.at - 1]
    : [0, Math.max(1, candidate.at - 1)];
}

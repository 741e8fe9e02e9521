// The excerpt of a report: its whole sentence where it stands alone there and is short enough, else
// the clause that tells it; always whole words, at most 400 characters.

import { MAX_QUOTE } from '../../model/schema.ts';
import type { Span } from '../../model/span.ts';
import type { Candidate } from './candidate.ts';
import type { Item } from './items.ts';
import type { SentenceReading } from './sentenceReading.ts';

export function quoteSpan(
  reading: SentenceReading,
  candidate: Candidate,
  { sentence, isAlone }: { readonly sentence: Span; readonly isAlone: boolean },
): Span {
  const fits = sentence.end - sentence.start <= MAX_QUOTE;
  if (fits && (isAlone || candidate.type === 'statement')) return sentence;
  const { items } = reading;
  const [from, to] = trimmed(items, ...reach(reading, candidate));
  const first = items[from];
  const last = items[to - 1];
  if (!first || !last) return shortened(items, sentence, candidate);
  if (candidate.type === 'statement') return fromHead(reading, first.start, sentence);
  const span = { start: first.start, end: last.end };
  return span.end - span.start <= MAX_QUOTE ? span : shortened(items, span, candidate);
}

/** The clause, and what it takes from outside: its subject and its dating words. */
function reach(
  { items, clauses, isEntry }: SentenceReading,
  candidate: Candidate,
): [number, number] {
  const needed = [candidate.from, candidate.end - 1];
  if (candidate.dating && !(isEntry && candidate.dating.index === 0))
    needed.push(candidate.dating.index);
  if (candidate.form === 'verb') {
    const ids = new Set([...candidate.actors, ...candidate.targets]);
    const own = items
      .slice(candidate.from, candidate.end)
      .some((item) => item.ids.some((id) => ids.has(id)));
    const subject = own
      ? -1
      : items.findLastIndex((item, i) => i < candidate.from && item.ids.some((id) => ids.has(id)));
    if (subject >= 0)
      needed.push(clauses.find(({ from, to }) => from <= subject && subject < to)?.from ?? subject);
  }
  return [withPreposition(items, Math.min(...needed)), Math.max(...needed) + 1];
}

/** "On May 3 he flew", not "May 3 he flew". */
function withPreposition(items: readonly Item[], from: number): number {
  const first = items[from];
  const isDate = first?.kind === 'time' && !first.isPossessive;
  return isDate && DATING.has(items[from - 1]?.lower ?? '') ? from - 1 : from;
}

const DATING = new Set(['in', 'on', 'at', 'by', 'during']);

/** What is said, from its head, as many whole clauses as fit. */
function fromHead({ items, clauses }: SentenceReading, start: number, sentence: Span): Span {
  const ends = [...clauses.map(({ to }) => items[to - 1]?.end ?? 0), sentence.end];
  const fitting = ends.filter((end) => end > start && end - start <= MAX_QUOTE);
  const words = items.filter(({ end }) => end > start && end - start <= MAX_QUOTE);
  const clauseEnd = fitting.at(-1) ?? 0;
  const wordEnd = words.at(-1)?.end ?? start;
  return { start, end: clauseEnd - start >= MAX_QUOTE / 2 ? clauseEnd : wordEnd };
}

function trimmed(items: readonly Item[], from: number, to: number): [number, number] {
  let [first, last] = [from, to];
  while (first < last && isTrimmable(items[first])) first++;
  while (last > first && isTrimmable(items[last - 1])) last--;
  return [first, last];
}

function isTrimmable(item: Item | undefined): boolean {
  return item?.kind === 'mark' && !['"', '(', '“', '$', '.'].includes(item.text)
    ? true
    : item?.lower === 'and' || item?.lower === 'but';
}

/** Whole words round the trigger, when even the clause is too long. */
function shortened(items: readonly Item[], span: Span, candidate: Candidate): Span {
  const inside = items.filter(({ start, end }) => start >= span.start && end <= span.end);
  const trigger = items[candidate.at];
  const centre = trigger ? Math.max(0, inside.indexOf(trigger)) : 0;
  let [from, to] = [centre, centre + 1];
  const length = (a: number, b: number) => (inside[b - 1]?.end ?? 0) - (inside[a]?.start ?? 0);
  for (;;) {
    if (from > 0 && length(from - 1, to) <= MAX_QUOTE && from > centre - 24) from--;
    else if (to < inside.length && length(from, to + 1) <= MAX_QUOTE) to++;
    else break;
  }
  return { start: inside[from]?.start ?? span.start, end: inside[to - 1]?.end ?? span.start };
}

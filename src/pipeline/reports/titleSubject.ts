// The grammatical subject of a verb, as pieces of a headline: what stands before the verb in its
// clause, without the words that only lead up to it.

import type { Clause } from './clausesOf.ts';
import { isBehindObject } from './findActors.ts';
import type { Item } from './items.ts';
import { nounPhraseAt } from './nounPhrase.ts';
import { clauseAt, firstGroupIn, type SentenceReading } from './sentenceReading.ts';
import { titleChunksIn } from './titleChunks.ts';
import type { TitleChunk } from './titleCutting.ts';
import type { VerbGroup } from './verbGroups.ts';

const LEADING = new Set(
  `and but or yet so also then thus however meanwhile moreover still in on at to for with by from
   over about against into under among during through as of after before since despite amid
   following that while when because although though if whether where even just only both there`
    .trim()
    .split(/\s+/),
);
const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose', 'where', 'when']);

/** Empty where the clause has no subject of its own: "which it seized", "and left". */
export function subjectChunks(reading: SentenceReading, group: VerbGroup): TitleChunk[] {
  const { items } = reading;
  const clause = clauseAt(reading, group.verb);
  const isOwn = clause.from <= group.from;
  if (isOpening(reading, group)) return subjectBehind(reading, group);
  if (isBehindObject(reading, group)) return objectAhead(reading, group);
  const first = firstGroupIn(reading, clause) ?? group;
  if (first !== group && first.mood !== 'gerund' && first.from < group.from)
    return hasSubjectBetween(items, first, group)
      ? cut(reading, first.to, group.from)
      : subjectChunks(reading, first);
  if (!isOwn) return [];
  const shared = sharedWith(reading, group, clause);
  if (shared) return subjectChunks(reading, shared);
  if (clause.opener !== null && RELATIVES.has(clause.opener) && group.from - clause.from <= 1)
    return [];
  const start = clause.from + (clause.opener === null ? 0 : 1);
  const comma = lastComma(items, start, group.from);
  return cut(reading, clause.opener !== null && comma >= 0 ? comma + 1 : start, group.from);
}

/** "Visits began in 1964 and were broken off in 1976": the verb before "and" has the subject. */
function sharedWith(
  reading: SentenceReading,
  group: VerbGroup,
  clause: Clause,
): VerbGroup | undefined {
  const isJoined = reading.items[clause.from]?.lower === 'and' && group.from === clause.from + 1;
  const previous = reading.clauses[reading.clauses.indexOf(clause) - 1];
  const first = isJoined && previous ? firstGroupIn(reading, previous) : undefined;
  return first && first.from < group.from && first.mood !== 'gerund' ? first : undefined;
}

/** "While saving fuel, Norway": the subject stands behind the comma. */
function lastComma(items: readonly Item[], from: number, to: number): number {
  for (let i = to - 2; i >= from; i--) if (items[i]?.text === ',') return i;
  return -1;
}

/** "Founded in 1911, the league": the subject comes behind the comma. */
export function isOpening({ items, groups }: SentenceReading, group: VerbGroup): boolean {
  if (group.from !== 0 || group.mood !== 'fact') return false;
  const comma = items.findIndex(({ text }) => text === ',');
  return comma > 0 && groups.some(({ from }) => from > comma + 1);
}

function subjectBehind(reading: SentenceReading, group: VerbGroup): TitleChunk[] {
  const comma = reading.items.findIndex(({ text }) => text === ',');
  const next = reading.groups.find(({ from }) => from > comma && from > group.to);
  return next ? cut(reading, comma + 1, next.from) : [];
}

/** "protested over a boat seized off Oslo": the boat. */
function objectAhead(reading: SentenceReading, group: VerbGroup): TitleChunk[] {
  return cut(reading, nounPhraseAt(reading, group.from - 1).from, group.from);
}

const CAUSING = new Set(['help', 'let', 'make', 'see', 'watch', 'have', 'hear']);

/** "helped Norway win", "the talks failed, Norway left". */
function hasSubjectBetween(items: readonly Item[], first: VerbGroup, group: VerbGroup): boolean {
  const between = items.slice(first.to, group.from);
  if (between.length === 0) return false;
  const isCaused =
    CAUSING.has(first.reading.entry.lemma) && group.from === group.verb && group.mood !== 'gerund';
  return isCaused || (between.length > 1 && between.some(({ text }) => text === ','));
}

function cut(reading: SentenceReading, from: number, to: number): TitleChunk[] {
  const [start, end] = bare(reading.items, from, to);
  if (start >= end) return [];
  const chunks = titleChunksIn(reading, { from: start, to: end, manner: 'event' });
  return chunks[0]?.opener === '' ? chunks : [];
}

/** Without "In Otaru," before it, and without the comma and adverb behind it. */
function bare(items: readonly Item[], from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (end > start && isLoose(items[end - 1])) end--;
  for (let turns = 0; turns < 4 && start < end && isLeading(items[start]); turns++) {
    const comma = items.findIndex(({ text }, i) => i > start && i < end && text === ',');
    if (comma < 0 && isGerund(items[start])) break;
    start = comma < 0 && isPreposition(items[start]) ? end : comma < 0 ? start + 1 : comma + 1;
  }
  return [start, end];
}

function isLoose(item: Item | undefined): boolean {
  return (
    item === undefined ||
    item.kind === 'time' ||
    (item.kind === 'mark' && item.text !== '”' && item.text !== '"') ||
    (item.kind === 'word' &&
      /ly$|^(?:also|meanwhile|then|now|later|again|however|already)$/.test(item.lower))
  );
}

function isLeading(item: Item | undefined): boolean {
  return (
    item?.kind === 'time' ||
    item?.kind === 'mark' ||
    isGerund(item) ||
    (item?.kind === 'word' && LEADING.has(item.lower))
  );
}

function isGerund(item: Item | undefined): boolean {
  return item?.kind === 'word' && /^[a-z]{3,}ing$/.test(item.text);
}

function isPreposition(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    /^(?:in|on|at|to|for|with|by|from|of|after|before|since|despite|amid|during|over)$/.test(
      item.lower,
    )
  );
}

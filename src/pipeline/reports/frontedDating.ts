// Dates at the head or the end of a sentence, that date more than the clause they stand in.

import type { EventType } from '../../model/vocabulary.ts';
import { type Clause, isRelative } from './clausesOf.ts';
import { canDate, datingOfVerb, type FoundDating } from './datingWords.ts';
import { PREPOSITIONS } from './governedNames.ts';
import type { Item } from './items.ts';
import { clauseAt, clauseIndexAt, firstGroupIn, type SentenceReading } from './sentenceReading.ts';
import type { VerbGroup } from './verbGroups.ts';

/** "On Thursday, the firm took over and agreed to pay", "In 2016, Mori was a clerk who was arrested". */
export function frontedDating(
  reading: SentenceReading,
  group: VerbGroup,
  clause: Clause,
): FoundDating | undefined {
  const { items, groups } = reading;
  const cleft = cleftTime(items, clause);
  if (cleft !== undefined && group.from >= clause.from) return { index: cleft, how: 'at' };
  const spoken = spokenTime(reading, group);
  if (spoken !== undefined) return { index: spoken, how: 'at' };
  const main = groups[0];
  if (!main || group.mood !== 'fact' || group.isPerfect || items[group.verb]?.isQuoted)
    return undefined;
  const index = frontedTime(items, main, headOf(reading));
  if (index === undefined) return sharedDating(reading, group, clause);
  const isJoined =
    clause.opener === null &&
    (isSameSpeaker(reading, clause) || isResumed(reading, clause, group)) &&
    groups
      .slice(0, groups.indexOf(group))
      .every((one) => one.mood === 'fact' || isRelative(clauseAt(reading, one.verb)));
  const isAside =
    ['after', 'before', 'while', 'when', 'as'].includes(asideAfter(items, index) ?? '') &&
    isFirstBehindAside(reading, clause, group);
  const isTold =
    ['who', 'which', 'that'].includes(clause.opener ?? '') && main.reading.entry.lemma === 'be';
  return isJoined || isTold || isAside ? { index, how: 'at' } : undefined;
}

/** "It was only in May 1998 that Mori signed": the time before "that" dates what follows. */
function cleftTime(items: readonly Item[], { from, opener }: Clause): number | undefined {
  const time = items[from - 1];
  if (opener !== 'that' || time?.kind !== 'time' || !canDate(time)) return undefined;
  const before = items.slice(Math.max(0, from - 7), from - 1).map(({ lower }) => lower);
  const it = before.lastIndexOf('it');
  return it >= 0 && (before[it + 1] === 'was' || before[it + 1] === 'is') ? from - 1 : undefined;
}

/** "Mori, speaking in Oslo on May 3, said": the day of the speech is that of what was said. */
function spokenTime({ items, groups }: SentenceReading, group: VerbGroup): number | undefined {
  if (items[group.from - 1]?.text !== ',') return undefined;
  const speaking = groups[groups.indexOf(group) - 1];
  const isSpeech =
    speaking?.mood === 'gerund' &&
    SPEAKING.has(speaking.reading.entry.lemma) &&
    items[speaking.from - 1]?.text === ',' &&
    group.reading.rows.some(({ type }) => type === 'statement');
  if (!isSpeech) return undefined;
  const index = items.findIndex(
    (item, i) => i > speaking.verb && i < group.from && item.kind === 'time' && canDate(item),
  );
  return index < 0 ? undefined : index;
}

const SPEAKING = new Set(['speak', 'speak to', 'address', 'talk', 'write', 'testify', 'appear']);

/** Behind the label of an entry the sentence itself begins. */
function headOf({ isEntry }: SentenceReading): number {
  return isEntry ? LABEL : 0;
}

/** The label's date and its mark. */
const LABEL = 2;

/** Index of a date at the head of the sentence, or right before its first verb. */
function frontedTime(items: readonly Item[], main: VerbGroup, first: number): number | undefined {
  const head = items[first]?.kind === 'time' ? first : first + 1;
  const isHead = head === first || FRONTING.has(items[first]?.lower ?? '');
  const fits = (index: number) =>
    items[index] !== undefined && items[index]?.kind === 'time' && canDate(items[index]);
  if (isHead && fits(head) && items[head + 1]?.text === ',') return head;
  const placed = placedTime(items);
  if (placed !== undefined && fits(placed)) return placed;
  const before = main.from - 1;
  const isFree = items[before - 1]?.lower === 'on' || items[before - 1]?.kind === 'actor';
  return isFree && fits(before) ? before : undefined;
}

/** "At Oslo in May 1998, Mori": a place before the date. */
function placedTime(items: readonly Item[]): number | undefined {
  const comma = items.findIndex(({ text }, i) => i > 1 && i < 8 && text === ',');
  const [first, time] = [items[0]?.lower ?? '', items[comma - 1]];
  const isHead = comma > 2 && (first === 'at' || first === 'in') && time?.kind === 'time';
  return isHead && items[1]?.kind === 'place' ? comma - 1 : undefined;
}

/** "In May 1998 Mori flew to Oslo and signed a pact", "Mori flew to Oslo and signed a pact in May 1998". */
function sharedDating(
  reading: SentenceReading,
  group: VerbGroup,
  clause: Clause,
): FoundDating | undefined {
  const head = bareFrontedTime(reading);
  if (head !== undefined && isJoinedToHead(reading, clause)) return { index: head, how: 'at' };
  const before = datingBefore(reading, group, clause);
  if (before) return before;
  const next = reading.clauses[clauseIndexAt(reading, group.verb) + 1];
  const other = next && firstGroupIn(reading, next);
  if (!other || !isJoinedVerb(reading, next) || other.mood !== 'fact' || other.isNegated)
    return undefined;
  if (!isOfOneOccasion(group) || !isOfOneOccasion(other)) return undefined;
  const { from, to } = other;
  const dating = datingOfVerb(reading.items, next, { from, to, isQuoted: false });
  const isLast =
    dating !== undefined &&
    dating.index > other.verb &&
    reading.items.slice(dating.index + 1, next.to).every(({ kind }) => kind === 'mark');
  return isLast ? dating : undefined;
}

const JOURNEYS = new Set(['come', 'go', 'fly', 'arrive', 'return', 'travel', 'stop', 'stay']);

/** "Mori flew to Oslo in May 1998 and met Kerry there": the verbs of one journey. */
function datingBefore(
  reading: SentenceReading,
  group: VerbGroup,
  clause: Clause,
): FoundDating | undefined {
  const at = clauseIndexAt(reading, group.verb);
  const previous = reading.clauses[at - 1];
  const first = previous && firstGroupIn(reading, previous);
  if (!previous || first?.mood !== 'fact' || first.isNegated || !isJoinedVerb(reading, clause))
    return undefined;
  const isJourney =
    JOURNEYS.has(first.reading.entry.lemma) ||
    first.reading.rows.some(({ type }) => type === 'visit');
  if (!isJourney || !isOfOneOccasion(group)) return undefined;
  const { from, to } = first;
  return datingOfVerb(reading.items, previous, { from, to, isQuoted: false });
}

/** A date at the head with the subject right behind it: nothing but the subject before the verb. */
function bareFrontedTime(reading: SentenceReading): number | undefined {
  const { items, groups } = reading;
  const first = headOf(reading);
  const head = items[first]?.kind === 'time' ? first : first + 1;
  const item = items[head];
  const isHead = head === first || FRONTING.has(items[first]?.lower ?? '');
  if (!isHead || !item || item.kind !== 'time' || item.isPossessive || !canDate(item))
    return undefined;
  const between = items.slice(head + 1, groups[0]?.from ?? 0);
  const isPlain = between.every(
    ({ kind, lower, text }) =>
      kind !== 'time' && (kind !== 'mark' || text === '.') && !PREPOSITIONS.has(lower),
  );
  return between.length > 0 && isPlain ? head : undefined;
}

/** Nothing before the clause but clauses that go on with "and" from the first. */
function isJoinedToHead(reading: SentenceReading, clause: Clause): boolean {
  const earlier = reading.clauses.filter(({ from }) => from <= clause.from);
  return earlier.length > 1 && earlier.slice(1).every((one) => isJoinedVerb(reading, one));
}

/** "and signed": a second verb of the same subject. */
function isJoinedVerb(reading: SentenceReading, clause: Clause): boolean {
  const first = firstGroupIn(reading, clause);
  return reading.items[clause.from]?.lower === 'and' && first?.from === clause.from + 1;
}

const OCCASIONS: ReadonlySet<EventType> = new Set(['visit', 'meeting', 'agreement', 'proposal']);

/** Verbs of a journey and what it was for are of one time; "visited Oslo and died in 1998" is not. */
function isOfOneOccasion({ reading }: VerbGroup): boolean {
  return reading.rows.some(({ type }) => OCCASIONS.has(type));
}

/** "In 1960, after Norway joined, Chile left": the word that opens what stands between. */
function asideAfter(items: readonly Item[], time: number): string | undefined {
  if (items[time + 1]?.text !== ',') return undefined;
  const opening = items[time + 2];
  const counted = opening?.time?.reading;
  return counted?.kind === 'offset-from-event' ? counted.direction : opening?.lower;
}

/** The first clause behind the aside's comma, told as a main clause. */
function isFirstBehindAside(reading: SentenceReading, clause: Clause, group: VerbGroup): boolean {
  const { items, clauses } = reading;
  const at = clauses.indexOf(clause);
  const aside = clauses[at - 1];
  const isBehindComma = items[clause.from - 1]?.text === ',' || items[clause.from]?.text === ',';
  const isHead =
    aside?.opener !== null && at > 0 && clauses.slice(0, at - 1).every(({ to }) => to <= 4);
  return clause.opener === null && isBehindComma && isHead && group.verb > clause.from;
}

/** "On Monday Mori, who had flown in, met Kerry": the verb goes on behind what is told of its subject. */
function isResumed(reading: SentenceReading, clause: Clause, group: VerbGroup): boolean {
  const aside = reading.clauses[reading.clauses.indexOf(clause) - 1];
  return group.from === clause.from && aside !== undefined && isRelative(aside);
}

const FRONTING = new Set(['on', 'in', 'during', 'by']);

/** A coordinate clause that begins with its verb. */
function isSameSpeaker({ items }: SentenceReading, clause: Clause): boolean {
  return (
    clause.from === 0 ||
    ['and', ',', 'but'].includes(items[clause.from]?.lower ?? items[clause.from - 1]?.text ?? '')
  );
}

// Who does it and whom it is done to, for one verb group, from the names in its clause.

import type { Clause } from './clausesOf.ts';
import { isRelative } from './clausesOf.ts';
import { isAdverb } from './commonVerbs.ts';
import type { Item } from './items.ts';
import { clauseIndexAt, groupsIn, type SentenceReading } from './sentenceReading.ts';
import type { VerbGroup } from './verbGroups.ts';

export interface Actors {
  readonly actors: readonly string[];
  readonly targets: readonly string[];
}

/** A name and the preposition that governs it, null where it stands free. */
export interface Governed {
  readonly item: Item;
  readonly index: number;
  readonly preposition: string | null;
}

const PREPOSITIONS = new Set(
  `in on at to for with by from of over about against into under between among after before since
   during through toward towards near despite as than without within including like via upon
   alongside amid following regarding concerning versus per outside inside across`
    .trim()
    .split(/\s+/),
);
/** "the port of Oslo" is governed by what governs the port. */
const PLACE_NOUNS = new Set(
  'city town resort port capital village region prefecture district suburb island province state'.split(
    ' ',
  ),
);
const PARTNER_PREPOSITIONS = new Set(['with', 'alongside']);
const TARGET_PREPOSITIONS = new Set([
  'to',
  'against',
  'on',
  'from',
  'with',
  'at',
  'toward',
  'towards',
  'for',
]);

/** Names of one kind between two items, each with what governs it. */
export function governedNames(
  items: readonly Item[],
  from: number,
  to: number,
  kind: 'actor' | 'place',
): Governed[] {
  const found: Governed[] = [];
  for (let index = from; index < to; index++) {
    const item = items[index];
    if (item?.kind === kind)
      found.push({ item, index, preposition: prepositionBefore(items, index, from) });
  }
  return found;
}

/** Over adjectives, determiners and coordinated names back to a preposition, if one is there. */
function prepositionBefore(items: readonly Item[], index: number, floor: number): string | null {
  for (let i = startBefore(items, index); i >= Math.max(floor, index - 9); i--) {
    const item = items[i];
    if (!item) return null;
    if (item.lower === 'of' && PLACE_NOUNS.has(items[i - 1]?.lower ?? '')) continue;
    if (item.lower === 'to' && items[i - 1]?.lower === 'according') return 'according';
    if (item.kind === 'word' && PREPOSITIONS.has(item.lower)) return item.lower;
    const isPassable =
      (item.kind === 'word' && item.lower !== 'that') ||
      item.text === '-' ||
      ((item.kind === 'actor' || item.kind === 'place') &&
        (item.isPossessive || isJoined(items, i, index)));
    if (!isPassable) return null;
  }
  return null;
}

const OFFICES = new Set(
  'president minister prime foreign defense defence leader chancellor king emperor head chief governor mayor secretary general'.split(
    ' ',
  ),
);

/** "the President of Norway Jon Mori": the office before a name is passed over with its state. */
function startBefore(items: readonly Item[], index: number): number {
  const state = items[index - 1];
  if (state?.kind !== 'actor' || state.isPossessive || items[index - 2]?.lower !== 'of')
    return index - 1;
  let i = index - 3;
  while (OFFICES.has(items[i]?.lower ?? '')) i--;
  return i < index - 3 ? i : index - 1;
}

/** "Japan and Russia", "Russia's President": the names hang together. */
function isJoined(items: readonly Item[], i: number, index: number): boolean {
  return items
    .slice(i + 1, index)
    .every(({ kind, lower, text }) =>
      kind !== 'word'
        ? text === ',' || kind !== 'mark'
        : lower === 'and' || !PREPOSITIONS.has(lower),
    );
}

export function actorsOf(reading: SentenceReading, group: VerbGroup): Actors {
  const behind = reading.items
    .slice(group.to)
    .find(({ lower, text }) => !HONORIFICS.has(lower) && text !== '.');
  const subjects = subjectsOf(reading, group);
  if (isInverted(reading, group) && behind) return { actors: behind.ids, targets: [] };
  const objects = objectsOf(reading, group);
  const isOpening = group.from === 0 && group.mood === 'fact';
  if (!group.isPassive && !isOpening && group.mood !== 'participle')
    return { actors: subjects, targets: without(objects.all, subjects) };
  return { actors: objects.agents, targets: without(subjects, objects.agents) };
}

const HONORIFICS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'mr.',
  'mrs.',
  'ms.',
  'dr.',
  'sir',
  'president',
  'minister',
  'prime',
  'foreign',
]);
const SPEAKING = new Set(['say', 'add', 'tell', 'ask', 'write', 'warn', 'note', 'insist']);

/** `"…," said Mori`: the speaker stands behind the verb. */
export function isInverted({ items }: SentenceReading, group: VerbGroup): boolean {
  const before = items[group.from - 1];
  const isCut = before === undefined || before.kind === 'mark';
  const next = items
    .slice(group.to)
    .find(({ lower, text }) => !HONORIFICS.has(lower) && text !== '.');
  return (
    next?.kind === 'actor' &&
    isCut &&
    group.mood === 'fact' &&
    group.from === group.verb &&
    SPEAKING.has(group.reading.entry.lemma)
  );
}

/** Those it is done with: "met Kerry", "talks with Kerry". */
export function partnersOf(reading: SentenceReading, group: VerbGroup): readonly string[] {
  const clause = clauseOf(reading, group);
  return governedNames(reading.items, group.to, clause.to, 'actor')
    .filter(({ item }) => !item.isPossessive)
    .filter(({ preposition, index }) =>
      preposition === null ? index - group.to <= 8 : PARTNER_PREPOSITIONS.has(preposition),
    )
    .flatMap(idsOf);
}

export function subjectsOf(reading: SentenceReading, group: VerbGroup): readonly string[] {
  let at = clauseIndexAt(reading, group.verb);
  const own = reading.clauses[at];
  if (!own) return [];
  const first = groupsIn(reading, own)[0];
  if (first && first !== group && !hasNewSubject(reading, first.to, group.from))
    return subjectsOf(reading, first);
  const start = own.opener === null ? own.from : own.from + 1;
  const from = first && first !== group ? first.to : start;
  const quoted = quotedSpeaker(reading, group);
  if (quoted) return quoted;
  const direct = subjectNames(reading.items, from, group.from);
  if (direct.length > 0) return direct;
  if (isRelative(own) || own.opener === 'that') {
    const antecedent = lastName(reading.items, own.from);
    if (antecedent && isBareRelative(reading.items, own, group)) return antecedent;
  }
  if (hasWords(reading.items, from, group.from)) return [];
  if (group.from === 0) return subjectAhead(reading, group);
  for (at -= 1; at >= 0; at--) {
    const clause = reading.clauses[at];
    if (isQuotedAt(reading, clause?.from) !== isQuotedAt(reading, group.verb)) return [];
    const earlier = clause && groupsIn(reading, clause).filter(({ mood }) => mood !== 'gerund')[0];
    if (clause && earlier && !isRelative(clause)) return subjectsOf(reading, earlier);
    const names = clause && !earlier ? subjectNames(reading.items, clause.from, clause.to) : [];
    if (names.length > 0) return names;
  }
  return [];
}

/** "Norsk Avis quoted Mori as saying": Mori speaks. */
function quotedSpeaker(
  { items }: SentenceReading,
  group: VerbGroup,
): readonly string[] | undefined {
  if (group.mood !== 'gerund' || items[group.from - 1]?.lower !== 'as') return undefined;
  return lastName(items, group.from - 1);
}

/** "Founded in 1989, the league is …": who it is stands behind the comma. */
function subjectAhead({ items }: SentenceReading, group: VerbGroup): readonly string[] {
  const comma = items.findIndex(({ text }, i) => i > group.verb && text === ',');
  const next =
    comma < 0 ? undefined : items.slice(comma + 1, comma + 8).find(({ kind }) => kind === 'actor');
  return next && !next.isPossessive ? next.ids : [];
}

function isQuotedAt({ items }: SentenceReading, index: number | undefined): boolean {
  return items[index ?? 0]?.isQuoted ?? false;
}

function clauseOf(reading: SentenceReading, group: VerbGroup): Clause {
  return (
    reading.clauses[clauseIndexAt(reading, group.verb)] ?? {
      from: 0,
      to: reading.items.length,
      opener: null,
    }
  );
}

function hasNewSubject(reading: SentenceReading, from: number, to: number): boolean {
  return (
    subjectNames(reading.items, from, to).length > 0 && reading.items[to - 1]?.kind === 'actor'
  );
}

/** "who visited", "that were seized": nothing between the pronoun and the verb. */
function isBareRelative(items: readonly Item[], clause: Clause, group: VerbGroup): boolean {
  return !hasWords(items, clause.from + 1, group.from);
}

function hasWords(items: readonly Item[], from: number, to: number): boolean {
  return items
    .slice(from, to)
    .some(
      ({ kind, lower }) =>
        kind === 'actor' ||
        kind === 'place' ||
        (kind === 'word' && !SKIPPED.has(lower) && !isAdverb(lower)),
    );
}

const SKIPPED = new Set(
  'and but or yet then also later meanwhile by after before when while in on as since once having who which that even'.split(
    ' ',
  ),
);

function subjectNames(items: readonly Item[], head: number, to: number): readonly string[] {
  const from = headAfterComma(items, head, to);
  const names = governedNames(items, from, to, 'actor');
  const free = names.filter(({ item, preposition }) => preposition === null && !item.isPossessive);
  const last = free.at(-1);
  if (last)
    return free
      .filter((name) => name === last || isListedWith(items, name.index, last.index))
      .flatMap(idsOf);
  const linked = names.filter(
    ({ preposition, item }) =>
      !item.isPossessive && (preposition === 'of' || preposition === 'between'),
  );
  if (linked.length > 0) return linked.flatMap(idsOf);
  return names
    .filter(({ item, preposition }) => item.isPossessive && preposition === null)
    .flatMap(idsOf)
    .slice(-1);
}

/** "After the fall of Oslo, pressure mounted": with words of its own behind the comma, the subject is there. */
function headAfterComma(items: readonly Item[], from: number, to: number): number {
  const comma = items.findLastIndex(({ text }, i) => i >= from && i < to && text === ',');
  if (comma < 0) return from;
  const behind = items.slice(comma + 1, to);
  const opens = behind[0];
  const isOwn = opens?.kind === 'word' && SUBJECT_OPENERS.has(opens.lower);
  const isPlain =
    opens?.kind === 'word' &&
    behind.length > 0 &&
    !SKIPPED.has(opens.lower) &&
    !PREPOSITIONS.has(opens.lower) &&
    !isAdverb(opens.lower) &&
    isFronted(items, from);
  return isOwn && isFronted(items, from) ? comma + 1 : isPlain ? comma + 1 : from;
}

const SUBJECT_OPENERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'both',
  'some',
  'many',
  'its',
  'their',
  'his',
  'her',
]);

/** Begins with a preposition or a conjunction: what stands before the comma is no subject. */
function isFronted(items: readonly Item[], from: number): boolean {
  const first = items[from];
  return (
    first?.kind === 'time' ||
    (first?.kind === 'word' && (PREPOSITIONS.has(first.lower) || first.lower === 'when'))
  );
}

/** "Abe and Putin", "Abe, Putin and Xi": nothing but commas, "and" and titles between two names. */
function isListedWith(items: readonly Item[], from: number, to: number): boolean {
  const between = items.slice(from + 1, to);
  const isLinked = between.some(
    ({ lower, text }) => lower === 'and' || text === '/' || text === '-' || text === '&',
  );
  return (
    isLinked &&
    between.length <= 8 &&
    between.every(({ kind, lower }) => kind !== 'word' || !PREPOSITIONS.has(lower))
  );
}

function lastName(items: readonly Item[], before: number): readonly string[] | undefined {
  for (let i = before - 1; i >= Math.max(0, before - 4); i--) {
    const item = items[i];
    if (item?.kind === 'actor' && !item.isPossessive) return item.ids;
    if (item?.kind === 'word' && PREPOSITIONS.has(item.lower)) return undefined;
  }
  return undefined;
}

function objectsOf(
  reading: SentenceReading,
  group: VerbGroup,
): { readonly all: readonly string[]; readonly agents: readonly string[] } {
  const clause = clauseOf(reading, group);
  const names = governedNames(reading.items, group.to, Math.min(clause.to, group.to + 24), 'actor');
  return {
    all: names
      .filter(({ preposition, item, index }) =>
        preposition === null
          ? !item.isPossessive && index - group.to <= 8
          : TARGET_PREPOSITIONS.has(preposition) && !item.isPossessive,
      )
      .flatMap(idsOf),
    agents: names.filter(({ preposition }) => preposition === 'by').flatMap(idsOf),
  };
}

function idsOf({ item }: Governed): readonly string[] {
  return item.ids;
}

function without(ids: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter((id) => id !== '' && !others.includes(id));
}

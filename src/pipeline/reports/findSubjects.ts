// The names that are the subject of a verb: in its own clause, before a relative, or shared.

import { gazetteer } from '../names/gazetteer.ts';
import { type Clause, isRelative } from './clausesOf.ts';
import { type Governed, governedNames, PREPOSITIONS } from './governedNames.ts';
import type { Item } from './items.ts';
import { clauseIndexAt, firstGroupIn, groupsIn, type SentenceReading } from './sentenceReading.ts';
import type { VerbGroup } from './verbGroups.ts';

export function subjectsOf(reading: SentenceReading, group: VerbGroup): readonly string[] {
  const aside = subjectBeforeAside(reading, group);
  if (aside) return aside;
  let at = clauseIndexAt(reading, group.verb);
  const own = reading.clauses[at];
  if (!own) return [];
  const first = firstGroupIn(reading, own);
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
    if (antecedent && isBareRelative(reading.items, own, group))
      return TOGETHER.has(group.reading.entry.lemma)
        ? (pairBefore(reading.items, own.from) ?? antecedent)
        : antecedent;
  }
  const speaker = isItAlone(reading.items, from, group.from) ? speakerBefore(reading, group) : [];
  if (speaker.length > 0) return speaker;
  if (hasWords(reading.items, from, group.from)) return [];
  if (OF_THINGS.has(own.opener ?? '') && isBareRelative(reading.items, own, group)) return [];
  if (group.from === 0) return subjectAhead(reading, group);
  for (at -= 1; at >= 0; at--) {
    const clause = reading.clauses[at];
    if (isPassedOver(reading, clause, own)) continue;
    if (isQuotedAt(reading, clause?.from) !== isQuotedAt(reading, group.verb)) return [];
    const earlier = clause && groupsIn(reading, clause).filter(({ mood }) => mood !== 'gerund')[0];
    if (clause && earlier && opensSubject(reading.items, earlier.to, clause.to)) return [];
    const isOfRelative =
      clause?.to === own.from && JOINING.has(reading.items[own.from]?.lower ?? '');
    if (clause && earlier && (isOfRelative || !isRelative(clause)))
      return subjectsOf(reading, earlier);
    const names = clause && !earlier ? subjectNames(reading.items, clause.from, clause.to) : [];
    if (names.length > 0) return names;
    const isThing = clause?.opener === 'that' && !earlier;
    if (isThing && hasWords(reading.items, clause.from + 1, clause.to)) return [];
  }
  return [];
}

function isItAlone(items: readonly Item[], from: number, to: number): boolean {
  const words = items.slice(from, to).filter(({ lower }) => lower !== 'that');
  return words.length === 1 && words[0]?.lower === 'it';
}

/** "Norway said it had banned …": a state or a body speaks of itself. */
function speakerBefore(reading: SentenceReading, group: VerbGroup): readonly string[] {
  const said = reading.groups[reading.groups.indexOf(group) - 1];
  const isSaying = said?.reading.rows.some(({ type }) => type === 'statement') && !said.isPassive;
  const ids = said && isSaying ? subjectsOf(reading, said) : [];
  return ids.every((id) => gazetteer.actors.get(id)?.kind !== 'person') ? ids : [];
}

/** "and Kerry, having cancelled a visit, came": who is named before the aside does both. */
function subjectBeforeAside(
  { items, groups }: SentenceReading,
  group: VerbGroup,
): readonly string[] | undefined {
  if (items[group.from - 1]?.text !== ',') return undefined;
  const before = groups[groups.indexOf(group) - 1];
  const aside = isHaving(items, group) ? group : before;
  if (!aside || !isHaving(items, aside) || items[aside.from - 1]?.text !== ',') return undefined;
  const name = items[aside.from - 2];
  return name?.kind === 'actor' && !name.isPossessive ? name.ids : undefined;
}

function isHaving(items: readonly Item[], { from }: VerbGroup): boolean {
  return items[from]?.lower === 'having';
}

/** "Norway offered to leave once a pact was signed, but took it back": who offered takes it back. */
function isPassedOver(
  { items }: SentenceReading,
  clause: Clause | undefined,
  { from }: Clause,
): boolean {
  return JOINING.has(items[from]?.lower ?? '') && SUBORDINATE.has(clause?.opener ?? '');
}

const JOINING = new Set(['and', 'but', 'or', 'yet']);
const SUBORDINATE = new Set(
  'once when if before because although though while until unless'.split(' '),
);

/** "sold its share in a deal, which was closed in May": what no name stands before is a thing. */
const OF_THINGS = new Set(['which']);

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

function hasNewSubject(reading: SentenceReading, from: number, to: number): boolean {
  if (opensSubject(reading.items, from, to)) return true;
  return (
    subjectNames(reading.items, from, to).length > 0 && reading.items[to - 1]?.kind === 'actor'
  );
}

/** "called at Oslo, and the mayors of two towns, Kerry's among them, planted": others do the second. */
function opensSubject(items: readonly Item[], from: number, to: number): boolean {
  if (items[to - 1]?.text !== ',') return false;
  return items
    .slice(from, to)
    .some(
      ({ lower }, i, between) =>
        lower === 'and' &&
        between[i - 1]?.text === ',' &&
        SUBJECT_OPENERS.has(between[i + 1]?.lower ?? ''),
    );
}

/** "who visited", "that were seized": nothing between the pronoun and the verb. */
function isBareRelative(items: readonly Item[], clause: Clause, group: VerbGroup): boolean {
  return !hasWords(items, clause.from + 1, group.from);
}

function hasWords(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item?.kind === 'actor' || item?.kind === 'place') return true;
    if (item?.kind === 'word' && !item.facts.isAdverb && !SKIPPED.has(item.lower)) return true;
  }
  return false;
}

const SKIPPED = new Set(
  'and but or yet then also later meanwhile by after before when while in on as since once having who which that even'.split(
    ' ',
  ),
);

function subjectNames(items: readonly Item[], head: number, to: number): readonly string[] {
  const from = headAfterComma(items, head, to);
  const names = governedNames(items, from, to, 'actor');
  if (names.length === 0) return [];
  const free = names.filter(({ item, preposition }) => preposition === null && !item.isPossessive);
  const last = free.at(-1);
  if (last && free.length === 1) return last.item.ids;
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
  let comma = to - 1;
  while (comma >= from && items[comma]?.text !== ',') comma--;
  if (comma < from || isNamedAtHead(items, from)) return from;
  const behind = items.slice(comma + 1, to);
  const opens = behind[0];
  const isOwn = opens?.kind === 'word' && SUBJECT_OPENERS.has(opens.lower);
  const isPlain =
    opens?.kind === 'word' &&
    behind.length > 0 &&
    !SKIPPED.has(opens.lower) &&
    !PREPOSITIONS.has(opens.lower) &&
    !opens.facts.isAdverb &&
    isFronted(items, from);
  return isOwn && isFronted(items, from) ? comma + 1 : isPlain ? comma + 1 : from;
}

/** "Last Friday Mori, the prime minister, stepped off": the subject stands right behind the date. */
function isNamedAtHead(items: readonly Item[], from: number): boolean {
  const next = items[from + 1];
  return items[from]?.kind === 'time' && next?.kind === 'actor' && !next.isPossessive;
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

/** "Mori and Kerry, who met in Oslo": what one alone cannot do, both did. */
const TOGETHER = new Set('meet agree confer sign speak talk hold discuss'.split(' '));

function pairBefore(items: readonly Item[], before: number): readonly string[] | undefined {
  const last = items.slice(0, before).findLastIndex(({ kind }) => kind === 'actor');
  const first = items.slice(0, Math.max(0, last)).findLastIndex(({ kind }) => kind === 'actor');
  const [one, other] = [items[first], items[last]];
  if (!one || !other || one.isPossessive || other.isPossessive || before - last > 3)
    return undefined;
  return isListedWith(items, first, last) ? [...one.ids, ...other.ids] : undefined;
}

function lastName(items: readonly Item[], before: number): readonly string[] | undefined {
  for (let i = before - 1; i >= Math.max(0, before - 4); i--) {
    const item = items[i];
    if (item?.kind === 'actor' && !item.isPossessive) return item.ids;
    if (item?.kind === 'word' && PREPOSITIONS.has(item.lower)) return undefined;
  }
  return undefined;
}

export function idsOf({ item }: Governed): readonly string[] {
  return item.ids;
}

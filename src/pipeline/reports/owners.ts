// "its annexation", "his visit": possessive pronouns given the name they most likely stand for, the
// nearest person or state before them in the sentence, else the nearest in the sentence before it.

import type { Item } from './items.ts';

export interface Memory {
  readonly person: readonly string[];
  /** The person named before that one. */
  readonly other: readonly string[];
  readonly body: readonly string[];
  /** Two states that the sentence before began with: "Norway and Chile signed". */
  readonly pair: readonly string[];
}

export const emptyMemory: Memory = { person: [], other: [], body: [], pair: [] };

const PRONOUNS = new Set(['his', 'her', 'him', 'its', 'they']);

/** Whether it may stand for a name here. */
export function isPronoun(word: string): boolean {
  return PRONOUNS.has(word);
}

export function withOwners(
  items: readonly Item[],
  isPerson: (id: string) => boolean,
  before: Memory,
): { readonly items: readonly Item[]; readonly memory: Memory } {
  const owned = items.slice();
  let memory = before;
  let subject: readonly string[] | undefined;
  let isNamed = false;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item?.kind === 'actor') {
      isNamed = true;
      if (item.ids.length > 0) memory = remembered(memory, item.ids, isPerson);
      if (!subject && isSubject(item, isPerson)) subject = item.ids.slice(0, 1);
    } else if (item?.kind === 'word' && item.facts.isPronoun) {
      const told = { items, index, isPerson, subject, memory, pair: isNamed ? [] : before.pair };
      owned[index] = standingFor(item, told);
      isNamed ||= item.lower === 'they' && isThey(items, index);
    }
  }
  const pair = pairAtHead(owned, isPerson);
  const { person, other, body } = memory;
  return {
    items: owned,
    memory: { person, other, body, pair: pair.length > 0 ? pair : onlyTwo(owned, isPerson) },
  };
}

function isSubject({ ids, isPossessive }: Item, isPerson: (id: string) => boolean): boolean {
  return !isPossessive && ids.length > 0 && ids.every(isPerson);
}

/** What a sentence has told up to a pronoun, and the two that "they" are. */
interface Told {
  readonly items: readonly Item[];
  readonly index: number;
  readonly isPerson: (id: string) => boolean;
  readonly subject: readonly string[] | undefined;
  readonly memory: Memory;
  readonly pair: readonly string[];
}

function standingFor(item: Item, { items, index, isPerson, subject, memory, pair }: Told): Item {
  if (item.lower === 'they') return isThey(items, index) ? spokenOf(item, pair) : item;
  if (item.lower === 'his' || item.lower === 'her')
    return owner(item, subject ?? firstPerson(items, index, isPerson) ?? memory.person);
  if (item.lower === 'him') {
    const doer = doerBefore(items, index, isPerson) ?? subject?.[0];
    return spokenOf(item, memory.person[0] === doer ? memory.other : memory.person);
  }
  const isJoined = items[index - 1]?.lower === 'and';
  return owner(item, (isJoined ? bodyAtHead(items, isPerson) : undefined) ?? memory.body);
}

/** "Norway declared war on Chile and its troops landed": the troops of the first, not of the last named. */
function bodyAtHead(
  items: readonly Item[],
  isPerson: (id: string) => boolean,
): readonly string[] | undefined {
  const first = items.slice(0, HEAD).find(({ kind }) => kind === 'actor');
  return first && !first.isPossessive && !first.ids.some(isPerson)
    ? first.ids.slice(0, 1)
    : undefined;
}

const CLAUSE_OPENERS = new Set([';', ':', 'and', 'but', 'while', 'when', 'as', 'after', 'before']);
const OWN_SUBJECTS = new Set('the a an its their this that these they she it some many'.split(' '));
const NOBODY = '';

/**
 * Who acts in the clause up to `index`, and so is not "him": "Mori asked Kerry; Norway expelled him".
 * Undefined where the clause goes on with the subject of the sentence.
 */
function doerBefore(
  items: readonly Item[],
  index: number,
  isPerson: (id: string) => boolean,
): string | undefined {
  const from = items.findLastIndex(
    ({ lower, text }, i) => i < index && (CLAUSE_OPENERS.has(lower) || CLAUSE_OPENERS.has(text)),
  );
  const clause = items.slice(from + 1, index);
  const named = clause.find(({ kind, isPossessive }) => kind === 'actor' && !isPossessive);
  if (named) return named.ids.find(isPerson) ?? NOBODY;
  return OWN_SUBJECTS.has(clause[0]?.lower ?? '') ? NOBODY : undefined;
}

/** "They" before any name, with nothing else in the plural that it could stand for. */
function isThey(items: readonly Item[], index: number): boolean {
  if (items[index]?.lower !== 'they' || items[index]?.isQuoted) return false;
  const isPlural = ({ kind, text }: Item) => kind === 'word' && text.endsWith('s');
  return index <= 3 || !items.slice(0, index).some(isPlural);
}

const HEAD = 3;

/** The two states a sentence begins with, said as one or joined by "and". */
function pairAtHead(items: readonly Item[], isPerson: (id: string) => boolean): readonly string[] {
  const at = items.findIndex(({ kind }) => kind === 'actor');
  const first = items[at];
  if (!first || at > HEAD || first.isPossessive) return [];
  const [link, second] = [items[at + 1], items[at + 2]];
  const isJoined = link?.lower === 'and' && second?.kind === 'actor' && !second.isPossessive;
  const ids = isJoined ? [...first.ids, ...second.ids] : first.ids;
  const isPair = ids.length > 1 && new Set(ids).size === 2 && !ids.some(isPerson);
  return isPair ? ids : [];
}

/** "Mori has met Kerry a dozen times": the only two people of a sentence that begins with one. */
function onlyTwo(items: readonly Item[], isPerson: (id: string) => boolean): readonly string[] {
  const people: string[] = [];
  for (const { kind, ids } of items) {
    if (kind !== 'actor') continue;
    for (const id of ids) if (isPerson(id) && !people.includes(id)) people.push(id);
    if (people.length > 2) return [];
  }
  if (people.length !== 2) return [];
  const head = items.findIndex(({ kind }) => kind === 'actor');
  const isHead = items
    .slice(0, head)
    .every(({ kind, text }) => kind !== 'word' || !text.endsWith('s'));
  return isHead ? people : [];
}

function remembered(
  { person, other, body, pair }: Memory,
  ids: readonly string[],
  isPerson: (id: string) => boolean,
): Memory {
  const first = ids.slice(0, 1);
  if (!ids.every(isPerson)) return { person, other, body: first, pair };
  return { person: first, other: person[0] === ids[0] ? other : person, body, pair };
}

/** At the head of a sentence a pronoun may look ahead: "During his visit, Mori said". */
function firstPerson(
  items: readonly Item[],
  from: number,
  isPerson: (id: string) => boolean,
): readonly string[] | undefined {
  return items
    .slice(from)
    .find(({ kind, ids }) => kind === 'actor' && ids.length === 1 && ids.every(isPerson))?.ids;
}

/** "Mori met him": not Mori, but whoever was named before. */
function spokenOf(item: Item, ids: readonly string[]): Item {
  return ids.length === 0 ? item : actorOf(item, ids, item.isPossessive);
}

function owner(item: Item, ids: readonly string[]): Item {
  return ids.length === 0 ? item : actorOf(item, ids, true);
}

function actorOf(word: Item, ids: readonly string[], isPossessive: boolean): Item {
  const { start, end, text, lower, facts, isQuoted, name, time } = word;
  const kind = 'actor';
  return { start, end, kind, text, lower, facts, isPossessive, isQuoted, name, ids, time };
}

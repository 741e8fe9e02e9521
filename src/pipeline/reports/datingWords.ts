// Which dating words belong to a happening, and not merely to its sentence.

import { governedBy } from './governedBy.ts';
import type { Item } from './items.ts';

export interface FoundDating {
  readonly index: number;
  readonly how: 'at' | 'since' | 'for' | 'listed';
}

/**
 * Whether "from" says when it begins: of any date, of one nearer than a bare year, or of none;
 * `since`: so does "since" ("drills held since Monday").
 */
export type OpensFrom = 'always' | 'near' | 'never' | 'since';

const AWAY = new Set([
  'since',
  'until',
  'till',
  'from',
  'before',
  'after',
  'following',
  'despite',
  'than',
  'over',
  'of',
  'by',
  'about',
  'between',
  'for',
]);
const ASIDE = new Set(
  'for to about of after before since over from against regarding concerning'.split(' '),
);
const INTO_EVENT = new Set(['in', 'at', 'during', 'on', 'with']);

/** The nearest time in the clause that dates the verb; times before it stand behind those after. */
export function datingOfVerb(
  items: readonly Item[],
  clause: { readonly from: number; readonly to: number },
  verb: {
    readonly from: number;
    readonly to: number;
    readonly isQuoted: boolean;
    /** "held from May 2": the words after "from" say when it begins. */
    readonly opensFrom?: OpensFrom;
    /** Of signing, agreeing: the year of a treaty is then its own. */
    readonly isOfTreaty?: boolean;
  },
): FoundDating | undefined {
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let index = clause.from; index < clause.to; index++) {
    const item = items[index];
    if (item?.kind !== 'time' || item.isQuoted !== verb.isQuoted || !canDate(item)) continue;
    const floor = index >= verb.to ? verb.to : clause.from;
    if (verb.isOfTreaty === false && isTreatyYear(items, index)) continue;
    if (!datesClause(items, index, floor, verb.opensFrom ?? 'never')) continue;
    const distance = index < verb.from ? verb.from - index + 2 : index - verb.to;
    if (distance >= least) continue;
    least = distance;
    nearest = index;
  }
  const index = nearest ?? timeBeforeWhen(items, clause.from);
  return index === undefined ? undefined : { index, how: 'at' };
}

/** "suspended the 1973 declaration": the year tells which one. */
function isTreatyYear(items: readonly Item[], index: number): boolean {
  const [time, noun] = [items[index], nounItDates(items, index)];
  if (!time || !isYear(time) || noun === undefined) return false;
  return items[noun]?.facts.nouns.some(({ name }) => name === 'treaty') ?? false;
}

/** "from 1968, when …": the time right before "when" dates the clause it opens. */
function timeBeforeWhen(items: readonly Item[], from: number): number | undefined {
  if (items[from]?.lower !== 'when') return undefined;
  const index = items[from - 1]?.text === ',' ? from - 2 : from - 1;
  const item = items[index];
  return item?.kind === 'time' && canDate(item) ? index : undefined;
}

export function canDate({ time }: Item): boolean {
  if (!time || time.type === 'SET' || time.type === 'DURATION') return false;
  return (
    time.reading.kind !== 'reference' &&
    time.reading.kind !== 'century' &&
    !(time.reading.kind === 'distance' && OF_THE_CLOCK.has(time.reading.unit)) &&
    !(time.reading.kind === 'time' && time.reading.on === null && time.reading.dayPart === null)
  );
}

/** "hours later": of a day that other words tell. */
const OF_THE_CLOCK: ReadonlySet<string> = new Set(['second', 'minute', 'hour']);

function datesClause(
  items: readonly Item[],
  index: number,
  floor: number,
  opensFrom: OpensFrom,
): boolean {
  const time = items[index];
  if (!time) return false;
  if (time.time?.reading.kind === 'offset-from-event') return true;
  const noun = nounItDates(items, index);
  if (noun !== undefined) {
    const isEvent = (items[noun]?.facts.nouns.length ?? 0) > 0;
    const preposition = governedBy(items, index, floor);
    if (!isEvent)
      return preposition === null || preposition === 'in'
        ? !time.isPossessive && noun - index > 1 && preposition !== null
        : false;
    return preposition === null ? !time.isPossessive : INTO_EVENT.has(preposition);
  }
  if (time.isPossessive || items[index + 1]?.lower === 'than') return false;
  const preposition = governedBy(items, index, floor);
  if (preposition === null && (isNamed(items, index) || isAttributive(items, index))) return false;
  if (preposition === 'from' && opensFrom !== 'never' && (opensFrom !== 'near' || !isYear(time)))
    return true;
  if (preposition === 'since' && opensFrom === 'since' && !isYear(time)) return true;
  if (preposition === 'of' && isOfDocument(items, index)) return true;
  const isRange = time.time?.reading.kind === 'range';
  if (isRange && (preposition === 'between' || preposition === 'from')) return true;
  if (preposition !== null && AWAY.has(preposition)) return false;
  return !isOfOtherEvent(items, index, floor);
}

/** "declared May 3 Fishing Day", "ended a day earlier than planned": the words are no date of the deed. */
const NAMING = new Set(
  'declare declares declared declaring name names named naming rename renames renamed renaming designate designates designated proclaim proclaimed make made set fixed mark marks marked celebrate celebrates celebrated'.split(
    ' ',
  ),
);

/** "confirmed the 1956 text": the year is the text's. */
function isAttributive(items: readonly Item[], index: number): boolean {
  const time = items[index];
  const after = items[index + 1];
  const isNounNext =
    after?.kind === 'word' && !PLAIN_NEXT.has(after.lower) && !after.facts.isAdverb;
  return (
    time !== undefined && isYear(time) && OWNING.has(items[index - 1]?.lower ?? '') && isNounNext
  );
}

const OWNING = new Set('the a an this that its his her their'.split(' '));
const PLAIN_NEXT = new Set(
  'and or but in on at to for with by from of as after before when while that which who was were is'.split(
    ' ',
  ),
);

function isNamed(items: readonly Item[], index: number): boolean {
  const [before, next] = [items[index - 1]?.lower ?? '', items[index + 1]];
  const after = next?.lower === 'the' ? items[index + 2] : next;
  return NAMING.has(before) && (/^\p{Lu}/u.test(after?.text ?? '') || after?.lower === 'as');
}

function isYear({ time }: Item): boolean {
  return time?.reading.kind === 'date' && time.reading.month === null;
}

const DOCUMENTS = new Set(
  'note notes letter aide-memoire aides-memoire memorandum telegram message cable dispatch statement'.split(
    ' ',
  ),
);

/** "said in a note of 9 May": the day of the note is the day of the remark. */
function isOfDocument(items: readonly Item[], index: number): boolean {
  const noun = items
    .slice(Math.max(0, index - 3), index)
    .findLastIndex(({ lower }) => DOCUMENTS.has(lower));
  if (noun < 0) return false;
  const at = Math.max(0, index - 3) + noun;
  return items.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'in' || lower === 'by');
}

/** "invited to the forum in May": the month is the forum's. */
function isOfOtherEvent(items: readonly Item[], index: number, floor: number): boolean {
  for (let i = index - 1; i >= Math.max(floor, index - 10); i--) {
    const item = items[i];
    if (!item || (item.kind === 'mark' && item.text !== '-')) return false;
    if (item.kind !== 'word' || item.facts.nouns.length === 0) continue;
    if (isCountOf(items, i) || isBeside(items, i) || isOnPaper(items, i)) return false;
    const preposition = governedThrough(items, i, floor);
    return preposition !== null && ASIDE.has(preposition);
  }
  return false;
}

/** The preposition before a noun, over all that describes it. */
function isCountOf(items: readonly Item[], index: number): boolean {
  const of = items
    .slice(Math.max(0, index - 4), index)
    .findLastIndex(({ lower }) => lower === 'of');
  const counted = of < 0 ? undefined : items[Math.max(0, index - 4) + of - 1];
  return counted?.time?.type === 'DURATION' || COUNTED.has(counted?.lower ?? '');
}

/** "handed over a note of protest on Friday": what a paper is about has no day of its own. */
function isOnPaper(items: readonly Item[], index: number): boolean {
  const paper = items[index - 1]?.lower === 'of' ? (items[index - 2]?.lower ?? '') : '';
  return DOCUMENTS.has(paper) || paper === 'declaration';
}

/** "will meet on the sidelines of the forum in May": both are in May. */
function isBeside(items: readonly Item[], index: number): boolean {
  return items
    .slice(Math.max(0, index - 8), index)
    .some(({ lower }) => lower === 'sidelines' || lower === 'margins' || lower === 'fringes');
}

/** "held the first round of talks on Monday": the day is that of the round. */
const COUNTED = new Set(
  'round rounds series session sessions set part phase stage day days hour hours week evening'.split(
    ' ',
  ),
);

function governedThrough(items: readonly Item[], index: number, floor: number): string | null {
  for (let i = index - 1; i >= Math.max(floor, index - 6); i--) {
    const found = governedBy(items, i + 1, floor);
    if (found !== null) return found;
    if (items[i]?.kind === 'mark' && items[i]?.text !== '-') return null;
  }
  return null;
}

/** "the March 2011 earthquake", "a 2013 summit", "Friday's talks": the noun a time stands before. */
export function nounItDates(items: readonly Item[], index: number): number | undefined {
  const time = items[index];
  const before = items[index - 1];
  const isPremodifier =
    time?.isPossessive === true ||
    (before?.kind === 'word' &&
      ['the', 'a', 'an', 'their', 'his', 'her', 'its', 'this', 'that'].includes(before.lower)) ||
    before?.isPossessive === true;
  if (!isPremodifier) return undefined;
  for (let i = index + 1; i < Math.min(items.length, index + 8); i++) {
    const item = items[i];
    if (!item || item.kind === 'time') return undefined;
    if (item.kind === 'mark' && item.text !== '-') return undefined;
    if (item.facts.nouns.length > 0) return i;
    if (['on', 'in', 'of', 'to', 'and', 'with', 'at', 'for', 'by'].includes(item.lower))
      return i - 1 > index ? i - 1 : undefined;
  }
  return undefined;
}

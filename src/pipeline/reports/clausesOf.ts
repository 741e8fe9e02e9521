// Cuts a sentence into clauses, one for each verb group where it can, so that dating words and
// actors are looked for where they belong. Every item lies in exactly one clause.

import type { Item } from './items.ts';
import { listenerEnd } from './listenerEnd.ts';
import type { Mood } from './meaningOf.ts';
import type { VerbGroup } from './verbGroups.ts';

export interface Clause {
  /** Item indexes, half-open. */
  readonly from: number;
  readonly to: number;
  /** The word that opens it, lower case, where it is one that binds it to another clause. */
  readonly opener: string | null;
}

const RELATIVES = new Set(['which', 'who', 'whom', 'whose', 'where', 'when']);
const BINDERS = new Set([
  ...RELATIVES,
  ...[
    'while',
    'because',
    'although',
    'though',
    'if',
    'unless',
    'whether',
    'whereas',
    'that',
    'lest',
  ],
]);
const MAYBE_BINDERS = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'once']);
const HARD_MARKS = new Set(`; : -- --- — – ( ) " “ ” \`\` '' [ ] …`.split(' '));

const SAYING = new Set(
  `say tell announce think believe hope claim report note know feel insist stress add warn argue
   suggest confirm indicate state agree deny declare acknowledge admit reveal mean fear reiterate
   maintain predict promise pledge decide show`
    .trim()
    .split(/\s+/),
);
const NOUN_STARTERS = new Set(
  `the a an his her its their our this these those that both all some any no many he she it they
   we i you there two three four several such neither either`
    .trim()
    .split(/\s+/),
);

export function clausesOf(items: readonly Item[], groups: readonly VerbGroup[]): Clause[] {
  const cuts = cutsOf(items, groups);
  const clauses: Clause[] = [];
  let from = 0;
  for (const cut of [...cuts, items.length]) {
    if (cut <= from) continue;
    clauses.push({ from, to: cut, opener: openerOf(items[from]) });
    from = cut;
  }
  return clauses;
}

export function isRelative(clause: Clause): boolean {
  return clause.opener !== null && RELATIVES.has(clause.opener);
}

function openerOf(item: Item | undefined): string | null {
  if (item?.time?.reading.kind === 'offset-from-event') return item.time.reading.direction;
  if (item?.kind !== 'word') return null;
  return BINDERS.has(item.lower) || MAYBE_BINDERS.has(item.lower) ? item.lower : null;
}

function cutsOf(items: readonly Item[], groups: readonly VerbGroup[]): number[] {
  const cuts: number[] = [];
  const groupAt = new Map(groups.map((group) => [group.from, group]));
  const next = nextStops(items, groupAt);
  let hasVerb = false;
  let saying: number | null = null;
  let told: VerbGroup | null = null;
  const cutAt = (index: number, isVerbless: boolean) => {
    cuts.push(index);
    hasVerb = !isVerbless;
    saying = null;
  };
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item) continue;
    if (isHardMark(item) && !isFewQuoted(items, i, groupAt)) cutAt(i + 1, true);
    else if (isBinder(items, i, next)) {
      told = !hasVerb && OF_SUBJECT.has(item.lower) ? (groupAt.get(i + 1) ?? null) : null;
      cutAt(i, true);
    } else if (hasVerb && isJoint(items, i, next)) cutAt(item.text === ',' ? i + 1 : i, true);
    else if (saying !== null && i > saying && opensContent(items, i, next)) cutAt(i, true);
    const group = groupAt.get(i);
    if (!group) continue;
    if (told && resumes(items, told, group)) cutAt(i, true);
    if (group !== told && FINITE.has(group.mood)) told = null;
    const isSaying = SAYING.has(group.reading.entry.lemma) && !group.isPassive;
    if (group.mood !== 'purpose') hasVerb = true;
    saying = isSaying ? listenerEnd(items, group) : saying;
    i = Math.max(i, group.to - 1);
  }
  return cuts;
}

const OF_SUBJECT = new Set(['who', 'which', 'that']);
const FINITE: ReadonlySet<Mood> = new Set<Mood>(['fact', 'present', 'ongoing', 'planned']);

/** "Crews who fished there cheered on Friday": the subject's own verb, with no comma before it. */
function resumes(items: readonly Item[], told: VerbGroup, group: VerbGroup): boolean {
  if (group.from <= told.to || !FINITE.has(group.mood)) return false;
  if (SAYING.has(told.reading.entry.lemma)) return false;
  return items
    .slice(told.to, group.from)
    .every(({ kind, text, lower }) => (kind !== 'mark' || text === '-') && lower !== 'and');
}

interface Stops {
  /** For each index: where the next verb group starts, and where the next mark stands. */
  readonly verb: readonly number[];
  readonly mark: readonly number[];
  readonly finite: readonly number[];
}

function nextStops(items: readonly Item[], groupAt: ReadonlyMap<number, VerbGroup>): Stops {
  const [verb, finite, mark] = [stopsFor(items), stopsFor(items), stopsFor(items)];
  for (let i = items.length - 1; i >= 0; i--) {
    const group = groupAt.get(i);
    const isTold = group && group.mood !== 'gerund' && group.mood !== 'purpose';
    verb[i] = group ? i : (verb[i + 1] ?? items.length);
    finite[i] = isTold ? i : (finite[i + 1] ?? items.length);
    const isStop = items[i]?.kind === 'mark' && items[i]?.text !== '-' && items[i]?.text !== '.';
    mark[i] = isStop ? i : (mark[i + 1] ?? items.length);
  }
  return { verb, finite, mark };
}

/** One for each item, and the end. */
function stopsFor({ length }: readonly Item[]): number[] {
  return new Array<number>(length + 1).fill(length);
}

function isHardMark(item: Item): boolean {
  return item.kind === 'mark' && HARD_MARKS.has(item.text);
}

const QUOTES = new Set(['"', '“', '”', '``', "''"]);
const FEW = 5;

/** 'a tie with "no limits" in May': a few quoted words without a verb are part of their clause. */
function isFewQuoted(
  items: readonly Item[],
  at: number,
  groupAt: ReadonlyMap<number, VerbGroup>,
): boolean {
  if (!QUOTES.has(items[at]?.text ?? '')) return false;
  const step = items[at + 1]?.isQuoted ? 1 : -1;
  for (let i = at + step; Math.abs(i - at) <= FEW; i += step) {
    const item = items[i];
    if (!item || groupAt.has(i)) return false;
    if (QUOTES.has(item.text)) return Math.abs(i - at) > 1;
    if (!item.isQuoted || item.kind === 'mark') return false;
  }
  return false;
}

function isBinder(items: readonly Item[], i: number, next: Stops): boolean {
  if (opensCounted(items, i, next)) return true;
  const word = items[i]?.kind === 'word' ? (items[i]?.lower ?? '') : '';
  if (word === 'that') return isConjunctionThat(items, i);
  if (BINDERS.has(word)) return true;
  if (!MAYBE_BINDERS.has(word)) return false;
  const verb = next.verb[i + 1] ?? items.length;
  return (
    verb < (next.mark[i + 1] ?? items.length) && verb - i <= 8 && !hasBinder(items, i + 1, verb)
  );
}

/** "spoke a week after the envoy left": the length of time opens the clause it is counted from. */
function opensCounted(items: readonly Item[], i: number, next: Stops): boolean {
  const reading = items[i]?.time?.reading;
  if (reading?.kind !== 'offset-from-event' || reading.unit === null) return false;
  const verb = next.finite[i + 1] ?? items.length;
  const isNear = verb < (next.mark[i + 1] ?? items.length) && verb - i <= 8;
  return isNear && verb > i + 1 && isPlainSubject(items, i + 1, verb);
}

function hasBinder(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).some(({ kind, lower }) => kind === 'word' && BINDERS.has(lower));
}

function isConjunctionThat(items: readonly Item[], i: number): boolean {
  const following = items[i + 1];
  return following !== undefined && following.kind !== 'mark';
}

/** A comma, "and" or "but" after which a clause of its own follows. */
function isJoint(items: readonly Item[], i: number, next: Stops): boolean {
  const item = items[i];
  if (!item) return false;
  const verb = next.verb[i + 1] ?? items.length;
  const finite = next.finite[i + 1] ?? items.length;
  if (item.text === ',')
    return (
      !isDatedJoint(items, i) &&
      verb < (next.mark[i + 1] ?? items.length) &&
      !hasBinder(items, i + 2, verb) &&
      !isTail(items, i + 1)
    );
  if (item.kind !== 'word') return false;
  if (item.lower === 'but' || item.lower === 'yet')
    return finite < (next.mark[i + 1] ?? items.length);
  if (item.lower !== 'and' && item.lower !== 'or') return false;
  const close = closing(items, i);
  const isDated = isDatedJoint(items, close) && hasVerbBehind(next, close);
  if (AGAIN.has(items[i + 1]?.lower ?? '') || isDated) return true;
  return finite < (next.mark[i + 1] ?? items.length) && isPlainSubject(items, i + 1, finite);
}

/** The comma that closes what "and" is followed by. */
function closing(items: readonly Item[], and: number): number {
  return items.findIndex(({ text }, i) => i > and + 1 && i <= and + 4 && text === ',');
}

/** "seized a boat and, last month, sank it", "and on May 3, Norway sank it": the time goes with what follows. */
function isDatedJoint(items: readonly Item[], at: number): boolean {
  if (at < 0 || items[at - 1]?.kind !== 'time') return false;
  const from = PREPOSITIONS.has(items[at - 2]?.lower ?? '') ? at - 3 : at - 2;
  return items[items[from]?.text === ',' ? from - 1 : from]?.lower === 'and';
}

function hasVerbBehind({ verb, mark }: Stops, at: number): boolean {
  return (verb[at + 1] ?? 0) < (mark[at + 1] ?? 0);
}

/** "dismissed an envoy, Mori, in May over raids he led": behind the aside the time is still the verb's. */
function isTail(items: readonly Item[], at: number): boolean {
  const time = PREPOSITIONS.has(items[at]?.lower ?? '') ? at + 1 : at;
  const behind = items[time + 1];
  const isBound = PREPOSITIONS.has(behind?.lower ?? '') || MAYBE_BINDERS.has(behind?.lower ?? '');
  return items[time]?.kind === 'time' && behind?.kind === 'word' && isBound;
}

/** "met in Oslo in May and again in Kyoto": a second time, told without its verb. */
const AGAIN = new Set(['again', 'then', 'later']);

/** Nothing but a subject between "and" and the verb: no preposition, no infinitive. */
function isPlainSubject(items: readonly Item[], from: number, to: number): boolean {
  if (to - from > 8) return false;
  return items
    .slice(from, to)
    .every(({ kind, lower }) => kind !== 'word' || !PREPOSITIONS.has(lower));
}

const PREPOSITIONS = new Set(
  'in on at to for with by from over about against into under between'.split(' '),
);

/** After "said": a subject and its verb, with no "that" to announce them. */
function opensContent(items: readonly Item[], i: number, next: Stops): boolean {
  const item = items[i];
  if (!item || item.kind === 'mark' || item.kind === 'time') return false;
  const finite = next.finite[i] ?? items.length;
  if (finite === i || finite >= (next.mark[i] ?? items.length)) return false;
  const before = items[i - 1]?.lower ?? '';
  if (PREPOSITIONS.has(before) || ARTICLES.has(before)) return false;
  const startsNoun =
    item.kind === 'actor' ||
    item.kind === 'place' ||
    NOUN_STARTERS.has(item.lower) ||
    isPlainNoun(item);
  return startsNoun && !isListener(items, i) && !hasBinder(items, i, finite);
}

const ARTICLES = new Set(['a', 'an', 'the']);

function isPlainNoun({ kind, lower, facts }: Item): boolean {
  return (
    kind === 'word' &&
    !PREPOSITIONS.has(lower) &&
    (facts.nouns.length > 0 || lower.length > 2) &&
    lower !== 'reporters'
  );
}

/** "told Mr. Obama Japan would …": the first name is spoken to. */
function isListener(items: readonly Item[], i: number): boolean {
  return (
    items[i]?.kind === 'actor' && (items[i + 1]?.kind === 'actor' || items[i + 1]?.lower === 'that')
  );
}

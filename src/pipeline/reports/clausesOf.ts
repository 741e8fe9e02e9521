// Cuts a sentence into clauses, one for each verb group where it can, so that dating words and
// actors are looked for where they belong. Every item lies in exactly one clause.

import { RELATIVES } from './clauseCuts.ts';
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
  const clauses: Clause[] = [];
  let from = 0;
  for (const cut of [...cutsOf(items, groups), items.length]) {
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
  return isBindingWord(item) || item.facts.clauseCut === 'maybe' ? item.lower : null;
}

/** The groups run by position, and none overlaps another. */
function cutsOf(items: readonly Item[], groups: readonly VerbGroup[]): number[] {
  const cuts: number[] = [];
  let next = 0;
  let hasVerb = false;
  let saying = items.length;
  let told: VerbGroup | undefined;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item) continue;
    const group = groups[next]?.from === i ? groups[next] : undefined;
    let cut: number | undefined;
    if (isHardMark(item) && !isFewQuoted(items, i, groups)) cut = i + 1;
    else if (isBinder(items, i, groups)) {
      told = hasVerb ? undefined : relativeVerb(item, groups, i + 1);
      cut = i;
    } else if (hasVerb && isJoint(items, i, groups)) cut = item.text === ',' ? i + 1 : i;
    else if (i > saying && opensContent(items, i, groups)) cut = i;
    if (group && told && resumes(items, told, group)) cut = i;
    if (cut !== undefined) {
      cuts.push(cut);
      hasVerb = false;
      saying = items.length;
    }
    if (!group) continue;
    if (group !== told && FINITE.has(group.mood)) told = undefined;
    if (group.mood !== 'purpose') hasVerb = true;
    if (SAYING.has(group.reading.entry.lemma) && !group.isPassive)
      saying = listenerEnd(items, group);
    i = Math.max(i, group.to - 1);
    next += 1;
  }
  return cuts;
}

/** The verb right behind a relative that the subject may have. */
function relativeVerb(
  { lower }: Item,
  groups: readonly VerbGroup[],
  at: number,
): VerbGroup | undefined {
  return OF_SUBJECT.has(lower) ? groups.find(({ from }) => from === at) : undefined;
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

/** Where the next verb group begins; the end of the sentence where none does. */
function nextVerb(items: readonly Item[], groups: readonly VerbGroup[], at: number): number {
  for (const { from } of groups) if (from >= at) return from;
  return items.length;
}

/** The same, of those that tell something. */
function nextTold(items: readonly Item[], groups: readonly VerbGroup[], at: number): number {
  for (const { from, mood } of groups)
    if (from >= at && mood !== 'gerund' && mood !== 'purpose') return from;
  return items.length;
}

/** A verb stands there, with no mark on the way to it. */
function isReached(items: readonly Item[], from: number, verb: number): boolean {
  if (verb === items.length) return false;
  for (let i = from; i < verb; i++) {
    const item = items[i];
    if (item?.kind === 'mark' && item.text !== '-' && item.text !== '.') return false;
  }
  return true;
}

function isHardMark(item: Item): boolean {
  return item.kind === 'mark' && item.facts.clauseCut === 'mark';
}

const QUOTES = new Set(['"', '“', '”', '``', "''"]);
const FEW = 5;

/** 'a tie with "no limits" in May': a few quoted words without a verb are part of their clause. */
function isFewQuoted(items: readonly Item[], at: number, groups: readonly VerbGroup[]): boolean {
  if (!QUOTES.has(items[at]?.text ?? '')) return false;
  const step = items[at + 1]?.isQuoted ? 1 : -1;
  for (let i = at + step; Math.abs(i - at) <= FEW; i += step) {
    const item = items[i];
    if (!item || groups.some(({ from }) => from === i)) return false;
    if (QUOTES.has(item.text)) return Math.abs(i - at) > 1;
    if (!item.isQuoted || item.kind === 'mark') return false;
  }
  return false;
}

function isBinder(items: readonly Item[], i: number, groups: readonly VerbGroup[]): boolean {
  const item = items[i];
  if (item?.kind === 'time') return opensCounted(items, i, groups);
  if (item?.kind !== 'word') return false;
  if (item.facts.clauseCut === 'that') return isConjunctionThat(items, i);
  if (item.facts.clauseCut !== 'maybe') return item.facts.clauseCut === 'binder';
  const verb = nextVerb(items, groups, i + 1);
  return verb - i <= 8 && isReached(items, i + 1, verb) && !hasBinder(items, i + 1, verb);
}

/** "spoke a week after the envoy left": the length of time opens the clause it is counted from. */
function opensCounted(items: readonly Item[], i: number, groups: readonly VerbGroup[]): boolean {
  const reading = items[i]?.time?.reading;
  if (reading?.kind !== 'offset-from-event' || reading.unit === null) return false;
  const verb = nextTold(items, groups, i + 1);
  const isNear = verb - i <= 8 && isReached(items, i + 1, verb);
  return isNear && verb > i + 1 && isPlainSubject(items, i + 1, verb);
}

function hasBinder(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item?.kind === 'word' && isBindingWord(item)) return true;
  }
  return false;
}

function isBindingWord({ facts: { clauseCut } }: Item): boolean {
  return clauseCut === 'binder' || clauseCut === 'that';
}

function isConjunctionThat(items: readonly Item[], i: number): boolean {
  const following = items[i + 1];
  return following !== undefined && following.kind !== 'mark';
}

/** A comma, "and" or "but" after which a clause of its own follows. */
function isJoint(items: readonly Item[], i: number, groups: readonly VerbGroup[]): boolean {
  const item = items[i];
  if (item?.facts.clauseCut !== 'joint') return false;
  if (item.text === ',') {
    const verb = nextVerb(items, groups, i + 1);
    return (
      !isDatedJoint(items, i) &&
      isReached(items, i + 1, verb) &&
      !hasBinder(items, i + 2, verb) &&
      !isTail(items, i + 1)
    );
  }
  if (item.kind !== 'word') return false;
  const told = nextTold(items, groups, i + 1);
  if (item.lower === 'but' || item.lower === 'yet') return isReached(items, i + 1, told);
  const close = closing(items, i);
  const isDated = isDatedJoint(items, close) && hasVerbBehind(items, groups, close);
  if (AGAIN.has(items[i + 1]?.lower ?? '') || isDated) return true;
  return isReached(items, i + 1, told) && isPlainSubject(items, i + 1, told);
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

function hasVerbBehind(items: readonly Item[], groups: readonly VerbGroup[], at: number): boolean {
  return isReached(items, at + 1, nextVerb(items, groups, at + 1));
}

/** "dismissed an envoy, Mori, in May over raids he led": behind the aside the time is still the verb's. */
function isTail(items: readonly Item[], at: number): boolean {
  const time = PREPOSITIONS.has(items[at]?.lower ?? '') ? at + 1 : at;
  const behind = items[time + 1];
  const isBound = PREPOSITIONS.has(behind?.lower ?? '') || behind?.facts.clauseCut === 'maybe';
  return items[time]?.kind === 'time' && behind?.kind === 'word' && isBound;
}

/** "met in Oslo in May and again in Kyoto": a second time, told without its verb. */
const AGAIN = new Set(['again', 'then', 'later']);

/** Nothing but a subject between "and" and the verb: no preposition, no infinitive. */
function isPlainSubject(items: readonly Item[], from: number, to: number): boolean {
  if (to - from > 8) return false;
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item?.kind === 'word' && PREPOSITIONS.has(item.lower)) return false;
  }
  return true;
}

const PREPOSITIONS = new Set(
  'in on at to for with by from over about against into under between'.split(' '),
);

/** After "said": a subject and its verb, with no "that" to announce them. */
function opensContent(items: readonly Item[], i: number, groups: readonly VerbGroup[]): boolean {
  const item = items[i];
  if (!item || item.kind === 'mark' || item.kind === 'time') return false;
  const told = nextTold(items, groups, i);
  if (told === i || !isReached(items, i, told)) return false;
  const before = items[i - 1]?.lower ?? '';
  if (PREPOSITIONS.has(before) || ARTICLES.has(before)) return false;
  const startsNoun =
    item.kind === 'actor' ||
    item.kind === 'place' ||
    NOUN_STARTERS.has(item.lower) ||
    isPlainNoun(item);
  return startsNoun && !isListener(items, i) && !hasBinder(items, i, told);
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

// Bare participles that only look like the verb of their sentence: "bones found in Oslo were false",
// "criticised drills held since May", "the pact, signed in Oslo by both, speaks of peace".

import type { Item } from './items.ts';
import type { Mood } from './meaningOf.ts';
import type { VerbGroup } from './verbGroups.ts';

/** "The pact, signed in Oslo by both, speaks of peace": told of the subject between commas, and its verb behind. */
export function isAside(items: readonly Item[], groups: readonly VerbGroup[], at: number): boolean {
  const group = groups[at];
  if (!group || items[group.from - 1]?.text !== ',') return false;
  const { from, verb, to, reading, mood } = group;
  if (mood !== 'fact' || from !== verb || !reading.forms.participle) return false;
  const next = groups[at + 1];
  const last = groups[at - 1];
  const behind = items[to];
  if (behind?.lower === 'by' && !NEVER_PASSIVE.has(reading.entry.lemma)) return true;
  if (!next) return false;
  const isBare =
    behind?.kind === 'time' || behind?.lower === 'public' || PASSIVE_NEXT.has(behind?.lower ?? '');
  const isResumed = items[next.from - 1]?.text === ',' && FINITE.has(next.mood);
  const isFirst = last === undefined || isBinding(items, last.to, from);
  return isBare && isResumed && isFirst;
}

/** "passed by the gate": nobody does this to it. */
const NEVER_PASSIVE = new Set('pass stand abide go come fall rise stop drop live swear'.split(' '));

/** "Mori arrested over bribes": with nobody behind the verb, it is done to who stands before it. */
export function isCaught(items: readonly Item[], group: VerbGroup): boolean {
  const { from, verb, to, reading, mood } = group;
  if (mood !== 'fact' || from !== verb || !CATCHING.has(reading.entry.lemma)) return false;
  let at = to;
  while (items[at]?.kind === 'time' || items[at + 1]?.kind === 'time') at++;
  const next = items[at];
  return next === undefined || next.kind === 'mark' || PASSIVE_NEXT.has(next.lower);
}

const CATCHING = new Set('arrest detain sentence convict indict jail imprison deport'.split(' '));

/** A word that opens a clause stands between two places. */
function isBinding(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).some(({ lower, text }) => lower === 'that' || text === ';');
}

/** "Bones found in Oslo were false": a bare participle behind the subject, and its verb behind that. */
export function isOfSubject(
  items: readonly Item[],
  { from, verb, to, reading, mood }: VerbGroup,
  next: VerbGroup | undefined,
): boolean {
  if (!next || mood !== 'fact' || from !== verb || !reading.forms.participle) return false;
  if (OPENS_CONTENT.has(reading.entry.lemma) || !FINITE.has(next.mood)) return false;
  const [before, behind] = [items[from - 1], items[to]];
  const isNoun =
    before?.kind === 'place' || (before?.kind === 'word' && !CLAUSE_WORDS.has(before.lower));
  const isBare =
    behind?.kind === 'time' || (behind?.kind === 'word' && PASSIVE_NEXT.has(behind.lower));
  if (!isNoun || !isBare || before.facts.isAdverb) return false;
  return items
    .slice(to, next.from)
    .every(({ kind, lower }) => kind !== 'mark' && !CLAUSE_WORDS.has(lower));
}

const FINITE: ReadonlySet<Mood> = new Set<Mood>(['fact', 'present', 'ongoing', 'planned']);

/** "criticised drills held since May": behind the object of a verb, a bare participle belongs to the object. */
export function isOfObject(
  items: readonly Item[],
  { from, verb, to, reading, mood }: VerbGroup,
  groups: readonly VerbGroup[],
): boolean {
  const last = groups.at(-1);
  if (!last || mood !== 'fact' || from !== verb || !reading.forms.participle) return false;
  const isTold = last.mood !== 'gerund' && last.mood !== 'participle';
  if (OF_SUBJECT.has(items[last.from - 1]?.lower ?? '') && last === groups[0]) return false;
  if (!isTold || last.isPassive || OPENS_CONTENT.has(last.reading.entry.lemma)) return false;
  const next = items[to];
  const isBare = next?.kind === 'time' || (next?.kind === 'word' && PASSIVE_NEXT.has(next.lower));
  if (!isBare) return false;
  const start = startOfMatter(items, last.to, from);
  if (from <= start || from > start + LONGEST_OBJECT) return false;
  const between = items.slice(start, from);
  const isObject = between.every(
    ({ kind, lower }) => kind !== 'mark' && kind !== 'time' && !CLAUSE_WORDS.has(lower),
  );
  return isObject && between.at(-1)?.kind === 'word' && !between.at(-1)?.facts.isAdverb;
}

/** "summoned the envoy on Monday over a boat seized off Oslo": behind the day, what it is about. */
function startOfMatter(items: readonly Item[], from: number, to: number): number {
  let time = to - 1;
  while (time >= from && items[time]?.kind !== 'time') time--;
  return time >= from && ABOUT.has(items[time + 1]?.lower ?? '') ? time + 2 : from;
}

const ABOUT = new Set('over about against regarding concerning of with'.split(' '));

/** "crews who fished there cheered on Friday": the verb of the subject is still to come. */
const OF_SUBJECT = new Set(['who', 'which', 'that']);
/** In words. */
const LONGEST_OBJECT = 8;

const CLAUSE_WORDS = new Set(
  `and or but that which who whom whose where when while because although though if as after before
   since until once than he she it they we i you there to`
    .trim()
    .split(/\s+/),
);
const PASSIVE_NEXT = new Set(
  'since in on upon at near by during from under over against off between throughout around along outside inside'.split(
    ' ',
  ),
);
/** After these a clause may follow with no "that": "said the talks held". */
const OPENS_CONTENT = new Set(
  `say tell announce think believe hope claim report note know feel insist stress add warn argue
   suggest confirm indicate state agree deny declare acknowledge admit reveal mean fear reiterate
   maintain predict promise pledge decide show see watch hear find be have do let make`
    .trim()
    .split(/\s+/),
);

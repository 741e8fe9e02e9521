// How a verb tells of its happening: as done, planned, or as its date will show; or not at all.

import type { Status } from '../../model/vocabulary.ts';
import type { Candidate } from './candidate.ts';
import { causeOf } from './caused.ts';
import type { FoundDating } from './datingWords.ts';
import type { Item } from './items.ts';
import type { SentenceReading } from './sentenceReading.ts';
import { speechAround } from './speech.ts';
import type { VerbGroup } from './verbGroups.ts';

const GRANTED_PLANS = new Set([
  'agree',
  'pledge',
  'promise',
  'decide',
  'vow',
  'invite',
  'announce',
]);

const GERUND_OPENERS = new Set(['by', 'after', 'before', 'in', 'while', 'when', 'as', 'with']);

/** How the verb tells of it; undefined where it tells of nothing that happened or is planned. */
export function tellingMood(
  reading: SentenceReading,
  group: VerbGroup,
  dating: FoundDating | undefined,
): Candidate['status'] | undefined {
  const told: Status = group.isDoubtful ? 'claimed' : 'occurred';
  switch (group.mood) {
    case 'fact':
    case 'participle':
      return told;
    case 'planned':
      return isUnfulfilled(reading, group) ? 'cancelled' : 'planned';
    case 'wish':
      return dating && isHoped(reading, group) ? 'proposed' : undefined;
    case 'present':
    case 'ongoing':
      return 'by-date';
    case 'gerund':
      return gerundMood(reading, group, dating);
    case 'purpose':
      return purposeMood(reading, group, dating);
    case 'possible':
      return dating ? 'planned' : undefined;
    default:
      return undefined;
  }
}

/** "was due to visit Oslo in May": a plan as it stood then, which may lie behind the story. */
export function isPlanOfThen({ items }: SentenceReading, { from, verb, mood }: VerbGroup): boolean {
  return mood === 'planned' && items.slice(from, verb).some(({ lower }) => OF_THEN.has(lower));
}

const OF_THEN = new Set(['was', 'were', 'had']);

/** "was to have met Kerry": what had been planned has not come about. */
function isUnfulfilled(reading: SentenceReading, group: VerbGroup): boolean {
  const helpers = reading.items.slice(group.from, group.verb).map(({ lower }) => lower);
  return isPlanOfThen(reading, group) && helpers.indexOf('have') > helpers.indexOf('to');
}

const HOPES = new Set(['hope', 'hopes', 'aim', 'aims', 'hoping', 'aiming']);

/** "hopes to visit Oslo in May": put forward for a time, and not settled; "wants to" is an attitude. */
function isHoped({ items }: SentenceReading, { from, verb }: VerbGroup): boolean {
  return items.slice(from, verb).some(({ lower }) => HOPES.has(lower));
}

function gerundMood(
  reading: SentenceReading,
  group: VerbGroup,
  dating: FoundDating | undefined,
): Candidate['status'] | undefined {
  const before = reading.items[group.from - 1]?.lower ?? '';
  const isTold = dating !== undefined && before === ',';
  if (!GERUND_OPENERS.has(before) && !isTold) return undefined;
  const main = mainGroup(reading, group);
  if (before === 'before') return 'by-date';
  return main?.mood === 'planned'
    ? 'planned'
    : main?.mood === 'possible' || main?.mood === 'wish'
      ? undefined
      : 'occurred';
}

/** "the first leader to meet Kerry" is told as done; "agreed to meet" is a plan; "flew to meet" goes with its verb. */
function purposeMood(
  reading: SentenceReading,
  group: VerbGroup,
  dating: FoundDating | undefined,
): Candidate['status'] | undefined {
  if (causeOf(reading, group)) return 'occurred';
  const before = reading.items.slice(Math.max(0, group.from - 6), group.from);
  const isRanked = before.some(
    ({ lower }) => lower === 'first' || lower === 'last' || lower === 'latest',
  );
  const main = mainGroup(reading, group);
  if (!main || main.isNegated) return undefined;
  if (isRanked && main.mood === 'fact') return 'occurred';
  if (main.to !== group.from) return dating && bidden(reading, main, group, dating);
  return GRANTED_PLANS.has(main.reading.entry.lemma) && main.mood === 'fact'
    ? 'planned'
    : undefined;
}

const FORETOLD: ReadonlySet<string> = new Set(['visit', 'meeting', 'sanction']);

/** "said he would return in May": what somebody says these days that he or his state would do. */
export function isForetold(reading: SentenceReading, group: VerbGroup): boolean {
  const { items } = reading;
  if (group.isPerfect || !group.reading.rows.some(({ type }) => FORETOLD.has(type))) return false;
  const helpers = items.slice(group.from, group.verb).map(({ lower }) => lower);
  if (!helpers.includes('would') || speechAround(reading, group) === undefined) return false;
  const isOpen = items.some(({ lower }) => lower === 'if' || lower === 'unless');
  return !isOpen && items.slice(0, group.from).every(isOfTheseDays);
}

/** Not "said in January he would", "had said he would": by now it may be over. */
function isOfTheseDays({ lower, time }: Item): boolean {
  if (lower === 'had') return false;
  const said = time?.reading;
  if (said === undefined || NEAR.has(said.kind)) return true;
  return said.kind === 'relative' && (said.unit === 'day' || said.unit === 'week');
}

/** Words that lead to no other time than these days. */
const NEAR: ReadonlySet<string> = new Set(['weekday', 'time', 'reference', 'duration', 'set']);

const BIDDING = new Set(['invite', 'ask']);

/** "invited Kerry to visit Oslo in May", "accepted an invitation to visit Oslo in May": a journey with its own date. */
function bidden(
  { items }: SentenceReading,
  main: VerbGroup,
  { from, to, reading }: VerbGroup,
  dating: FoundDating,
): Candidate['status'] | undefined {
  const isJourney = reading.rows.some(({ type }) => type === 'visit' || type === 'meeting');
  if (!isJourney || main.mood !== 'fact' || dating.index < to) return undefined;
  const between = items.slice(main.to, from);
  const isInvitation = between.some(({ lower }) => lower === 'invitation' || lower === 'invite');
  if (main.reading.rows.some(({ name }) => name === 'accept'))
    return isInvitation ? 'planned' : undefined;
  const isSomebody = between.at(-1)?.kind === 'actor' || between.at(-1)?.lower === 'him';
  return (BIDDING.has(main.reading.entry.lemma) && isSomebody) || isInvitation
    ? 'proposed'
    : undefined;
}

function mainGroup(reading: SentenceReading, group: VerbGroup): VerbGroup | undefined {
  return reading.groups
    .filter(({ verb, mood }) => verb < group.verb && mood !== 'gerund' && mood !== 'purpose')
    .at(-1);
}

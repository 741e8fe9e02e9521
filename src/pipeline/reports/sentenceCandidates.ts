// All happenings one sentence tells of, by verb and by noun, none told twice.

import { withAnnouncedDate } from './announcedSteps.ts';
import type { Candidate } from './candidate.ts';
import { markDetails } from './details.ts';
import type { Item } from './items.ts';
import { withListedDates } from './listedDates.ts';
import { nounCandidates } from './nounCandidates.ts';
import { BEGINNING } from './nounRoles.ts';
import type { SentenceReading } from './sentenceReading.ts';
import { verbCandidates } from './verbCandidates.ts';

export function sentenceCandidates(
  reading: SentenceReading,
  observers: ReadonlySet<string>,
  isLead: boolean,
): Candidate[] {
  const verbs = withoutEchoes(
    verbCandidates(reading, isLead).filter((one) => !isOnlyObserved(one, observers)),
  );
  const nouns = nounCandidates(reading, verbs).filter(
    (noun) => !isSaidAgain(noun, verbs) && !isOnlyObject(noun, verbs, reading.items),
  );
  if (verbs.length === 0 && nouns.length === 0) return [];
  const told = verbs.filter(
    (verb) =>
      !isToldByNoun(verb, nouns) &&
      !isExplaining(verb, verbs, reading.items) &&
      !isReporting(verb, verbs) &&
      !isToll(verb, verbs),
  );
  const dated = withAnnouncedDate(told, reading.items);
  const noticed = withNoticeOf(datedByNotice(dated, reading.items));
  const all = withoutEmptySpeech([...noticed, ...nouns], reading);
  if (all.length > 1) all.sort((a, b) => a.at - b.at);
  return markDetails(reading, reading.isTimed ? withListedDates(reading, all) : all);
}

/** "Norway left the pact, according to a paper made public on Monday": the day of the paper is that of the deed. */
function datedByNotice(verbs: readonly Candidate[], items: readonly Item[]): Candidate[] {
  const notice = verbs.find((one) => one.dating && isOfDocument(one, items));
  const deed = verbs.findLast(
    ({ at, type, dating, actors }) =>
      notice !== undefined &&
      at < notice.at &&
      type !== 'statement' &&
      dating === null &&
      (notice.actors.length === 0 || actors.some((id) => notice.actors.includes(id))),
  );
  if (!notice || !deed) return [...verbs];
  return verbs.flatMap((one) =>
    one === notice ? [] : one === deed ? [{ ...one, dating: notice.dating }] : [one],
  );
}

/** "Norway announced on Monday that it has barred Kerry": a measure is taken by its announcement. */
function withNoticeOf(verbs: readonly Candidate[]): readonly Candidate[] {
  const notice = verbs.find(({ rule, dating }) => rule === 'announce' && dating !== null);
  const deed = verbs.find(
    ({ at, type, dating, isNews, actors }) =>
      notice !== undefined &&
      at > notice.at &&
      type === 'sanction' &&
      dating === null &&
      isNews &&
      (actors.length === 0 || actors.some((id) => notice.actors.includes(id))),
  );
  if (!notice || !deed) return verbs;
  const { dating, actors } = notice;
  const told: Candidate = { ...deed, dating, actors, status: 'occurred', saidBy: null };
  return verbs.flatMap((one) => (one === notice ? [] : one === deed ? [told] : [one]));
}

/** "Norway has left the pact, according to a paper made public on Monday". */
function isOfDocument({ rule, at }: Candidate, items: readonly Item[]): boolean {
  if (rule !== 'dated clause' && rule !== 'announce') return false;
  return items
    .slice(Math.max(0, at - 8), at)
    .some(({ lower }, i, near) => lower === 'according' && near[i + 1]?.lower === 'to');
}

/** "proposed a plan in a meeting Friday": the noun tells of a meeting of its own, unless the verb is one. */
function isSaidAgain(noun: Candidate, verbs: readonly Candidate[]): boolean {
  return verbs.some(
    (verb) =>
      verb.type === noun.type &&
      verb.from <= noun.at &&
      noun.at < verb.end &&
      noun.dating?.how !== 'since' &&
      (noun.dating === null || noun.dating.index === verb.dating?.index),
  );
}

/** "entered the airspace in May, when a bomber flew past Oslo": the clause says how, not what else. */
function isExplaining(
  verb: Candidate,
  verbs: readonly Candidate[],
  items: readonly Item[],
): boolean {
  if (items[verb.from]?.lower !== 'when' || !verb.dating) return false;
  return verbs.some(
    ({ at, type, dating, actors }) =>
      at < verb.at &&
      type === verb.type &&
      dating?.index === verb.dating?.index &&
      actors.length >= verb.actors.length,
  );
}

/** "Norsk Avis reported on Monday that Norway had offered an isle": the offer is the happening. */
function isReporting({ rule, trigger, at }: Candidate, verbs: readonly Candidate[]): boolean {
  if (rule !== 'dated clause' || !REPORTING.has(trigger)) return false;
  return verbs.some((told) => told.at > at && told.saidBy !== null && told.type !== 'statement');
}

const REPORTING = new Set(['report', 'quote', 'cite']);

/** "Mori's trip in May drew a protest": the trip is the happening, whatever it drew. */
function isToldByNoun(verb: Candidate, nouns: readonly Candidate[]): boolean {
  if (!verb.dating) return false;
  const isBeginning = BEGINNING.has(verb.trigger) && PLAIN.has(verb.rule);
  if (verb.rule !== 'dated clause' && !isBeginning) return false;
  return nouns.some(
    ({ dating, at, type }) =>
      (type === 'visit' || isBeginning || (type === 'meeting' && ENDING.has(verb.trigger))) &&
      dating?.index === verb.dating?.index &&
      at < verb.at,
  );
}

/** "a summit on Monday ended without a deal": how it ended is no other happening. */
const ENDING = new Set(['end', 'conclude', 'finish', 'close', 'last', 'fail', 'collapse']);

/** "the siege, which began on Monday": what began is the happening. */
const PLAIN = new Set(['dated clause', 'join']);

/** "broke off treaty talks with Chile last month": the month is the verb's, unless it stands at the noun. */
function isOnlyObject(
  noun: Candidate,
  verbs: readonly Candidate[],
  items: readonly Item[],
): boolean {
  const { dating } = noun;
  if (!dating || dating.how === 'since') return false;
  const isNear = dating.index < noun.at || isPlainBetween(items, noun.at + 1, dating.index);
  const isBehind = verbs.some(
    ({ dating: own, to }) => own?.index === dating.index && to <= noun.at,
  );
  return isBehind && (!isNear || noun.type === 'agreement');
}

/** "fired on a boat on Monday and killed a sailor": what came of it is told with it. */
function isToll(verb: Candidate, verbs: readonly Candidate[]): boolean {
  if (!TOLL.has(verb.trigger)) return false;
  return verbs.some(
    ({ at, type, dating }) =>
      at < verb.at && type === 'military' && dating?.index === verb.dating?.index,
  );
}

const TOLL = new Set(['kill', 'die', 'wound', 'injure']);

/** Nothing but places and small words: "his trip to Oslo in May". */
function isPlainBetween(items: readonly Item[], from: number, to: number): boolean {
  return items
    .slice(from, to)
    .every(({ kind, lower }) => kind === 'place' || (kind === 'word' && lower.length < 5));
}

/** What observers say is no event. */
function isOnlyObserved({ type, actors }: Candidate, observers: ReadonlySet<string>): boolean {
  return type === 'statement' && actors.length > 0 && actors.every((id) => observers.has(id));
}

/** "said in an interview published on Monday": where a remark can be read is no happening beside it. */
const PRINTED = new Set([
  'publish',
  'air',
  'broadcast',
  'release',
  'carry',
  'post',
  'print',
  'run',
]);

/** One remark of a speaker for one sentence; a clause that no table knows only where its date dates nothing else. */
function withoutEchoes(list: readonly Candidate[]): Candidate[] {
  return list.filter((one, i) => {
    const others = list.filter((_, j) => j !== i);
    if (one.rule === 'dated clause')
      return !others.some(
        ({ rule, dating, type }) =>
          (type !== 'statement' || PRINTED.has(one.trigger)) &&
          (rule !== one.rule || dating === null) &&
          dating?.index === one.dating?.index,
      );
    if (one.type !== 'statement' || one.dating || one.status === 'planned') return true;
    const isInside = list.some(
      (other, j) => j < i && other.type === 'statement' && other.dating !== null,
    );
    if (isInside && one.rule !== 'announce') return false;
    return !list.some(
      (other, j) =>
        j < i &&
        other.type === 'statement' &&
        other.status !== 'planned' &&
        other.actors[0] === one.actors[0],
    );
  });
}

/** "Norway and Chile agreed on a border, Mori said": the deed is told, and who says so behind it. */
function isTrailing(
  speech: Candidate,
  { end, dating, actors }: Candidate,
  { items }: SentenceReading,
): boolean {
  const isSelf = actors.length > 0 && actors[0] === speech.actors[0];
  const isTail = items[speech.from - 1]?.text === ',' && speech.to >= items.length - 2;
  return (
    speech.rule === 'say' &&
    (dating !== null || !isSelf) &&
    speech.from >= end &&
    (speech.from - end <= 1 || isTail)
  );
}

/** What is said is worth more than that it was said, where both would be told with no day of their own. */
function withoutEmptySpeech(list: readonly Candidate[], reading: SentenceReading): Candidate[] {
  const isOwnDay = ({ dating }: Candidate) =>
    dating !== null && !(reading.isEntry && dating.index === 0);
  return list.filter(
    (one) =>
      one.type !== 'statement' ||
      one.rule === 'announce' ||
      isOwnDay(one) ||
      !list.some(
        (other) =>
          other.form === 'verb' &&
          other.type !== 'statement' &&
          other.status !== 'planned' &&
          (other.at > one.at ? other.saidBy !== null : isTrailing(one, other, reading)),
      ),
  );
}

// Happenings told by a verb: "Mori met Kerry in Kyoto on Monday", "the isles were seized by Norway".

import type { Candidate } from './candidate.ts';
import type { FoundDating } from './datingWords.ts';
import { actorsOf } from './findActors.ts';
import { governedBy } from './governedBy.ts';
import type { Item } from './items.ts';
import { datingOfRow } from './meantFor.ts';
import { nounPhraseAt } from './nounPhrase.ts';
import { rolesOf } from './nounRoles.ts';
import { isNaming, plainCandidate } from './plainCandidate.ts';
import { clauseAt, type SentenceReading } from './sentenceReading.ts';
import { isSpokenBy, speechAround } from './speech.ts';
import { HYPOTHETICAL, isCount, isCustom, isDisowned, isHabit } from './takenBack.ts';
import { isForetold, isPlanOfThen, tellingMood } from './tellingMood.ts';
import type { TriggerRow } from './triggerRow.ts';
import { isGathering, verbDating } from './verbDating.ts';
import type { VerbGroup } from './verbGroups.ts';
import { hasOfficialSubject, isMet } from './verbNeeds.ts';
import { objectOf, placesFor, rolesFor, type VerbFacts } from './verbRoles.ts';

/** Rows whose happening may be told in the present and without a date: what officials say. */
export const SPEECH = 'statement';

/** `isLead`: the first sentence of a text, where news stands in the present tense. */
export function verbCandidates(reading: SentenceReading, isLead: boolean): Candidate[] {
  if (isQuestion(reading.items)) return [];
  const found: Candidate[] = [];
  for (const group of reading.groups) {
    const candidate = candidateOf(reading, group, isLead);
    if (candidate) found.push(candidate);
  }
  return found;
}

/** "Did Mori confirm it?": who asks does not tell. */
function isQuestion(items: readonly Item[]): boolean {
  const last = items.at(-1);
  return last?.text === '?' && !last.isQuoted && ASKING_WORDS.has(items[0]?.lower ?? '');
}

const ASKING_WORDS = new Set(
  'did does do is are was were has have had will would can could should what who why how when where which'.split(
    ' ',
  ),
);

function candidateOf(
  reading: SentenceReading,
  group: VerbGroup,
  isLead: boolean,
): Candidate | undefined {
  if (group.isNegated) return undefined;
  if (group.reading.rows.length === 0 && !reading.isTimed) return undefined;
  if (group.mood === 'possible' && !(reading.isTimed && isForetold(reading, group)))
    return undefined;
  if (isCustom(reading, group)) return undefined;
  const clause = clauseAt(reading, group.verb);
  if (HYPOTHETICAL.has(clause.opener ?? '') && group.mood !== 'participle') return undefined;
  const isQuoted = reading.items[group.verb]?.isQuoted ?? false;
  const found = verbDating(reading, group, clause);
  const mood = tellingMood(reading, group, found);
  const told = isOfMainVerb(found, group, mood) ? undefined : found;
  const dating = told && isPlanOfThen(reading, group) ? { ...told, how: 'for' as const } : told;
  if (!mood || (isQuoted && !dating)) return undefined;
  const isOpen = mood === 'by-date' && !dating && !(isLead && group.mood === 'present');
  const open = isOpen ? group.reading.rows.filter(isOfSpeech) : group.reading.rows;
  const rows = group.mood === 'wish' ? open.filter(isGathering) : open;
  if (rows.length === 0 && !dating) return undefined;
  if (mood === 'by-date' && !dating && isHabit(reading, clause)) return undefined;
  if (!dating && isCount(reading, clause)) return undefined;
  const facts = { reading, group, clause, actors: actorsOf(reading, group), dating };
  for (const row of rows) {
    const found = candidateFrom(row, facts, mood);
    if (found) return found;
  }
  if (!dating || group.mood === 'wish') return undefined;
  if (isMereSpeech(group) || isDisowned(reading, group)) return undefined;
  const isChronicle = mood === 'by-date' && reading.isEntry && clause.opener === null;
  return plainCandidate(facts, isChronicle ? 'occurred' : mood);
}

/** "met on Monday, when they agreed to begin talks": the day is not that of what was agreed on. */
function isOfMainVerb(
  dating: FoundDating | undefined,
  { mood, from }: VerbGroup,
  told: Candidate['status'] | undefined,
): boolean {
  const isAhead = told === 'planned' || told === 'proposed';
  return mood === 'purpose' && isAhead && dating !== undefined && dating.index < from;
}

function isOfSpeech({ type }: TriggerRow): boolean {
  return type === SPEECH;
}

/** What is said needs who says it; "the envoy was summoned on Monday" is told without. */
function isMereSpeech({ reading: { rows }, isPassive }: VerbGroup): boolean {
  return rows[0]?.type === SPEECH && !(isPassive && rows[0].objects !== undefined);
}

function candidateFrom(
  row: TriggerRow,
  facts: VerbFacts,
  mood: Candidate['status'],
): Candidate | undefined {
  const { reading, group, clause } = facts;
  const object = row.objects ? objectOf(row, facts) : undefined;
  if (!row.needs.every((need) => isMet(need, row, facts, object))) return undefined;
  if (row.type === SPEECH && !isRemark(facts)) return undefined;
  if (row.type !== SPEECH && isDisowned(reading, group)) return undefined;
  if (row.type === SPEECH && !isSpokenBy(reading, group, clause)) return undefined;
  if (row.name === 'trade moves' && mood !== 'occurred') return undefined;
  if (row.name === 'name to an office' && isNaming(facts)) return undefined;
  const roles = rolesFor(row, facts);
  const speech = row.type === SPEECH ? undefined : speechAround(reading, group);
  const base = {
    rule: row.name,
    trigger: group.reading.entry.lemma,
    form: 'verb' as const,
    at: group.verb,
    to: group.to,
    from: clause.from,
    end: clause.to,
    type: row.status ? typeOfObject(reading.items, object, row) : row.type,
    status: row.status ?? statusIn(mood, row, isHearsay(facts, row, speech)),
    ...roles,
    places: placesFor(row, facts, object),
    dating: datingOfRow(row, facts, object),
    saidBy: speech ?? null,
    isDetail: false,
    isRecent: row.status === undefined && isRecent(facts, mood),
    isNews: group.mood === 'present' || isJustDone(facts),
    isBefore: group.isPerfect && isEarlier(facts),
    isPassive: group.isPassive || group.mood === 'participle',
    takes: object ?? null,
  };
  if (object === undefined) return base;
  if (row.name !== 'host meeting') return row.isOfNoun ? asItsNoun(base, reading, object) : base;
  const town = hostTown(reading, group);
  if (town) return asItsNoun({ ...base, places: town.ids }, reading, object);
  const two = object < group.from ? actorsOfNoun(reading, object) : [];
  return two.length > 1 ? asItsNoun({ ...base, actors: two }, reading, object) : base;
}

/** "Peru-Chile talks were held": those whose talks they are. */
function actorsOfNoun(reading: SentenceReading, noun: number): readonly string[] {
  const [row] = reading.items[noun]?.facts.nouns ?? [];
  const { items } = reading;
  const phrase = nounPhraseAt(reading, noun);
  return row ? rolesOf({ items, phrase, row, dating: undefined }).actors : [];
}

/** "Bergen hosted the summit", "the city of Bergen hosted it", "hosted by Bergen": it was held there. */
function hostTown({ items }: SentenceReading, group: VerbGroup): Item | undefined {
  const { from, to, isPassive } = group;
  if (isPassive)
    return items[to]?.lower === 'by' && items[to + 1]?.kind === 'place' ? items[to + 1] : undefined;
  const before = items[from - 1];
  if (before?.kind !== 'place' || before.isPossessive) return undefined;
  const preposition = governedBy(items, from - 1, 0);
  const isOfTown = preposition === 'of' && TOWNS.has(items[from - 3]?.lower ?? '');
  return preposition === null || isOfTown ? before : undefined;
}

const TOWNS = new Set(['city', 'town', 'port', 'capital', 'prefecture', 'resort', 'island']);

function asItsNoun(found: Candidate, reading: SentenceReading, noun: number): Candidate {
  const { from } = nounPhraseAt(reading, noun);
  const trigger = reading.items[noun]?.lower ?? found.trigger;
  return { ...found, form: 'noun', trigger, at: noun, to: noun + 1, from, end: noun + 1 };
}

/** Somebody speaks; not "islands that Japan calls its own", "claimed by Japan", "was accused". */
function isRemark(facts: VerbFacts): boolean {
  const { group, clause, actors, dating } = facts;
  const { lemma } = group.reading.entry;
  const isTurned = group.isPassive || lemma === 'tell';
  const isUnnamed = actors.actors.length === 0 && !(isTurned && actors.targets.length > 0);
  const isOffice = isUnnamed && dating !== undefined && hasOfficialSubject(facts);
  if (group.mood === 'participle' || (actors.actors.length === 0 && !isOffice)) return false;
  const isNaming = ['call', 'describe', 'claim'].includes(lemma);
  return !(isNaming && group.mood === 'present' && clause.opener !== null);
}

/** "has appointed", "is expected to offer", "said they had agreed": told as news of these days; not "had met". */
export function isRecent(facts: VerbFacts, mood: Candidate['status']): boolean {
  return mood === 'planned' || (isJustDone(facts) && mood !== 'by-date');
}

function isJustDone(facts: VerbFacts): boolean {
  return facts.group.isPerfect && !isEarlier(facts) && !isToldLongAgo(facts);
}

/** "In 1995 Mori said he had flown there": no news of these days. */
function isToldLongAgo({ reading: { items } }: VerbFacts): boolean {
  return items.some(({ time }) => time?.reading.kind === 'date' && time.reading.year !== null);
}

/** "had met": before what the story has come to, unless somebody says so. */
export function isEarlier({ group, reading }: VerbFacts): boolean {
  const helpers = reading.items.slice(group.from, group.verb);
  return helpers.some(({ lower }) => lower === 'had') && speechAround(reading, group) === undefined;
}

function statusIn(
  mood: Candidate['status'],
  row: TriggerRow,
  isReported: boolean,
): Candidate['status'] {
  if (row.type === SPEECH) return mood === 'by-date' ? 'occurred' : mood;
  return isReported && mood === 'occurred' ? 'claimed' : mood;
}

/** Told on somebody's word; not "said it was sorry after Norway had left", nor what one says one has imposed. */
function isHearsay(
  { reading, clause: { opener }, actors: { actors } }: VerbFacts,
  { type }: TriggerRow,
  speech: number | undefined,
): boolean {
  if (speech === undefined || opener === 'after' || opener === 'since') return false;
  const speaker = reading.items[speech]?.ids ?? [];
  return !(type === 'sanction' && actors.length > 0 && actors.every((id) => speaker.includes(id)));
}

function typeOfObject(
  items: readonly Item[],
  object: number | undefined,
  row: TriggerRow,
): Candidate['type'] {
  const found = object === undefined ? undefined : items[object];
  return found?.facts.nouns[0]?.type ?? row.type;
}

// Happenings told by a verb: "Mori met Kerry in Kyoto on Monday", "the isles were seized by Norway".

import type { Status } from '../../model/vocabulary.ts';
import type { Candidate } from './candidate.ts';
import type { Clause } from './clausesOf.ts';
import { canDate, datingOfVerb, type FoundDating } from './datingWords.ts';
import { type Actors, actorsOf, governedNames, partnersOf } from './findActors.ts';
import { destinationOf, groundOf, placesOf, territoriesOf } from './findPlaces.ts';
import type { Item } from './items.ts';
import { clauseAt, clauseIndexAt, groupsIn, type SentenceReading } from './sentenceReading.ts';
import { isSpokenBy, speechAround } from './speech.ts';
import type { TriggerNeed, TriggerRow } from './triggerRow.ts';
import { triggerRows } from './triggers/triggerRows.ts';
import type { VerbGroup } from './verbGroups.ts';
import { nounRows } from './verbLexicon.ts';

interface Facts {
  readonly reading: SentenceReading;
  readonly group: VerbGroup;
  readonly clause: Clause;
  readonly actors: Actors;
  readonly dating: FoundDating | undefined;
}

const HYPOTHETICAL = new Set(['if', 'unless', 'whether', 'lest']);
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
/** Rows whose happening may be told in the present and without a date: what officials say. */
const SPEECH = 'statement';
const OPENING = new Set(['hold', 'take place', 'open', 'begin', 'run', 'start', 'host', 'visit']);
/** Verbs of being and seeming: what they tell lasts. */
const STATES = new Set(
  `be have do remain stay keep seem appear look know think believe feel hope want need like mean
   expect include involve contain cover see live lie face share own consider regard depend belong
   exist last mark signal suggest indicate reflect highlight underscore intend plan`
    .trim()
    .split(/\s+/),
);

/** `isLead`: the first sentence of a text, where news stands in the present tense. */
export function verbCandidates(reading: SentenceReading, isLead: boolean): Candidate[] {
  return reading.groups.flatMap((group) => candidateOf(reading, group, isLead) ?? []);
}

function candidateOf(
  reading: SentenceReading,
  group: VerbGroup,
  isLead: boolean,
): Candidate | undefined {
  const clause = clauseAt(reading, group.verb);
  if (group.isNegated || HYPOTHETICAL.has(clause.opener ?? '')) return undefined;
  const isQuoted = reading.items[group.verb]?.isQuoted ?? false;
  const own = datingOfVerb(reading.items, clause, {
    from: group.from,
    to: group.to,
    isQuoted,
    opensFrom: OPENING.has(group.reading.entry.lemma),
  });
  const dating = own ?? frontedDating(reading, group, clause);
  const mood = tellingMood(reading, group, dating);
  if (!mood || (isQuoted && !dating)) return undefined;
  if (mood === 'by-date' && !dating && isHabit(reading, clause)) return undefined;
  if (!dating && isCount(reading, clause)) return undefined;
  const facts = { reading, group, clause, actors: actorsOf(reading, group), dating };
  for (const row of group.reading.rows) {
    if (
      mood === 'by-date' &&
      !dating &&
      row.type !== SPEECH &&
      !(isLead && group.mood === 'present')
    )
      continue;
    const found = candidateFrom(row, facts, mood);
    if (found) return found;
  }
  return dating && group.reading.rows[0]?.type !== SPEECH ? plainCandidate(facts, mood) : undefined;
}

/** "On Thursday, the firm took over and agreed to pay", "In 2016, Mori was a clerk who was arrested". */
function frontedDating(
  reading: SentenceReading,
  group: VerbGroup,
  clause: Clause,
): FoundDating | undefined {
  const { items, groups } = reading;
  const main = groups[0];
  if (!main || group.mood !== 'fact' || group.isPerfect || items[group.verb]?.isQuoted)
    return undefined;
  const index = frontedTime(items, main);
  if (index === undefined) return undefined;
  const isJoined =
    clause.opener === null &&
    isSameSpeaker(reading, clause) &&
    groups.slice(0, groups.indexOf(group)).every(({ mood }) => mood === 'fact');
  const isTold =
    ['who', 'which', 'that'].includes(clause.opener ?? '') && main.reading.entry.lemma === 'be';
  return isJoined || isTold ? { index, how: 'at' } : undefined;
}

/** Index of a date at the head of the sentence, or right before its first verb. */
function frontedTime(items: readonly Item[], main: VerbGroup): number | undefined {
  const head = items[0]?.kind === 'time' ? 0 : 1;
  const isHead = head === 0 || FRONTING.has(items[0]?.lower ?? '');
  const fits = (index: number) =>
    items[index] !== undefined && items[index]?.kind === 'time' && canDate(items[index]);
  if (isHead && fits(head) && items[head + 1]?.text === ',') return head;
  const before = main.from - 1;
  const isFree = items[before - 1]?.lower === 'on' || items[before - 1]?.kind === 'actor';
  return isFree && fits(before) ? before : undefined;
}

const FRONTING = new Set(['on', 'in', 'during', 'by']);

/** A coordinate clause that begins with its verb. */
function isSameSpeaker({ items }: SentenceReading, clause: Clause): boolean {
  return (
    clause.from === 0 ||
    ['and', ',', 'but'].includes(items[clause.from]?.lower ?? items[clause.from - 1]?.text ?? '')
  );
}

/** "travels to Oslo every year". */
function isHabit({ items }: SentenceReading, { from, to }: Clause): boolean {
  return items.slice(from, to).some(({ time }) => time?.type === 'SET');
}

/** "have met twenty times": a count of many. */
function isCount({ items }: SentenceReading, { from, to }: Clause): boolean {
  return items.slice(from, to).some(({ kind, lower }) => kind === 'word' && COUNTS.has(lower));
}

const COUNTS = new Set([
  'times',
  'twice',
  'repeatedly',
  'often',
  'frequently',
  'regularly',
  'usually',
  'always',
]);

/** How the verb tells of it; undefined where it tells of nothing that happened or is planned. */
function tellingMood(
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
      return 'planned';
    case 'present':
    case 'ongoing':
      return 'by-date';
    case 'gerund':
      return gerundMood(reading, group, dating);
    case 'purpose':
      return purposeMood(reading, group);
    default:
      return undefined;
  }
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
function purposeMood(reading: SentenceReading, group: VerbGroup): Candidate['status'] | undefined {
  const before = reading.items.slice(Math.max(0, group.from - 6), group.from);
  const isRanked = before.some(
    ({ lower }) => lower === 'first' || lower === 'last' || lower === 'latest',
  );
  const main = mainGroup(reading, group);
  if (!main || main.isNegated) return undefined;
  if (isRanked && main.mood === 'fact') return 'occurred';
  if (main.to !== group.from) return undefined;
  return GRANTED_PLANS.has(main.reading.entry.lemma) && main.mood === 'fact'
    ? 'planned'
    : undefined;
}

function mainGroup(reading: SentenceReading, group: VerbGroup): VerbGroup | undefined {
  return reading.groups
    .filter(({ verb, mood }) => verb < group.verb && mood !== 'gerund' && mood !== 'purpose')
    .at(-1);
}

function candidateFrom(
  row: TriggerRow,
  facts: Facts,
  mood: Candidate['status'],
): Candidate | undefined {
  const { reading, group, clause, dating } = facts;
  const object = row.objects ? objectOf(row, facts) : undefined;
  if (!row.needs.every((need) => isMet(need, row, facts, object))) return undefined;
  if (row.type === SPEECH && !isRemark(facts)) return undefined;
  if (row.type !== SPEECH && isDisowned(reading, group)) return undefined;
  if (row.type === SPEECH && !isSpokenBy(reading, group, clause)) return undefined;
  if (row.name === 'trade moves' && mood !== 'occurred') return undefined;
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
    status: row.status ?? statusIn(mood, row, speech !== undefined),
    ...roles,
    places: placesFor(row, facts),
    dating: dating ?? null,
    saidBy: speech ?? null,
    isDetail: false,
    isRecent: row.status === undefined && isRecent(facts, mood),
    isNews: group.mood === 'present' || group.isPerfect,
    isPassive: group.isPassive || group.mood === 'participle',
    takes: object ?? null,
  };
  return base;
}

const DISOWNING = new Set(['deny', 'reject', 'dismiss', 'refute', 'doubt', 'fear']);

/** "rejected accusations that ships had fired": told only to be denied. */
function isDisowned(reading: SentenceReading, group: VerbGroup): boolean {
  const at = clauseIndexAt(reading, group.verb);
  const before = reading.clauses[at - 1];
  if (!before || reading.clauses[at]?.opener !== 'that') return false;
  return groupsIn(reading, before).some((other) => DISOWNING.has(other.reading.entry.lemma));
}

/** Somebody speaks; not "islands that Japan calls its own", "claimed by Japan", "was accused". */
function isRemark({ group, clause, actors }: Facts): boolean {
  if (group.mood === 'participle' || actors.actors.length === 0) return false;
  const isNaming = ['call', 'describe', 'claim'].includes(group.reading.entry.lemma);
  return !(isNaming && group.mood === 'present' && clause.opener !== null);
}

/** "has appointed", "is expected to offer": told as news of these days. */
function isRecent({ group }: Facts, mood: Candidate['status']): boolean {
  return mood === 'planned' || (group.isPerfect && mood !== 'by-date');
}

function statusIn(
  mood: Candidate['status'],
  row: TriggerRow,
  isReported: boolean,
): Candidate['status'] {
  if (row.type === SPEECH) return mood === 'by-date' ? 'occurred' : mood;
  return isReported && mood === 'occurred' ? 'claimed' : mood;
}

function isMet(
  need: TriggerNeed,
  row: TriggerRow,
  facts: Facts,
  object: number | undefined,
): boolean {
  const { actors, reading, group, clause, dating } = facts;
  switch (need) {
    case 'actor':
      return (
        actors.actors.length + actors.targets.length > 0 ||
        (dating !== undefined && hasOfficialSubject(facts)) ||
        (row.needs.includes('partner') && hasOfficialSubject(facts, COMPANIES)) ||
        (row.type === 'military' && groundOf(reading.items, group.to, clause.to).length > 0)
      );
    case 'date':
      return dating !== undefined;
    case 'object':
      return object !== undefined;
    case 'partner':
      return hasPartner(row, facts);
    case 'place':
      return (
        destinationOf(reading.items, group.to, Math.min(clause.to, group.to + 12)) !== undefined
      );
    case 'saying':
      return clause.to - group.to > 2 || group.verb > 3 || reading.clauses.length > 1;
  }
}

const OFFICIALS = new Set(
  `government cabinet parliament ministry minister president spokesman spokeswoman ambassador
   secretary commission council party officials official authorities court army navy troops forces
   leaders ministers presidents delegations envoys lawmakers lawmaker senate congress duma diet
   committee agency police company firm union`
    .trim()
    .split(/\s+/),
);
const COMPANIES = new Set([
  'leaders',
  'ministers',
  'presidents',
  'delegations',
  'envoys',
  'sides',
  'negotiators',
]);

/** A doer with an office but no name we know: "the cabinet approved". */
function hasOfficialSubject(
  { reading, group, clause }: Facts,
  words: ReadonlySet<string> = OFFICIALS,
): boolean {
  return reading.items
    .slice(clause.from, group.from)
    .some(({ kind, lower, isPossessive }) => kind === 'word' && !isPossessive && words.has(lower));
}

function hasPartner(row: TriggerRow, facts: Facts): boolean {
  const { actors, reading, group } = facts;
  const partners = partnersOf(reading, group);
  if (row.name === 'receive') {
    const next = governedNames(reading.items, group.to, group.to + 6, 'actor')[0];
    return next?.preposition === null && !next.item.isPossessive && actors.actors.length > 0;
  }
  if (row.type === 'statement') return actors.actors.length > 0 && actors.targets.length > 0;
  const isTogether = hasOfficialSubject(facts, COMPANIES);
  return isTogether || new Set([...actors.actors, ...partners]).size > 1;
}

/** Index of the row's object: behind the verb, or before it where the verb is passive or has none. */
function objectOf(row: TriggerRow, { reading, group, clause }: Facts): number | undefined {
  const objects = new Set(row.objects);
  const isObject = (index: number) =>
    reading.items[index]?.kind === 'word' && objects.has(reading.items[index]?.lower ?? '');
  const behind = indexesBetween(group.to, Math.min(clause.to, group.to + 14)).filter(isObject);
  const ahead = indexesBetween(Math.max(0, group.from - 16), group.from)
    .filter(isObject)
    .reverse();
  const isTurned = group.isPassive || group.mood === 'participle' || row.type === 'economy';
  const isAdjacent =
    ahead[0] !== undefined && group.from - ahead[0] <= (group.mood === 'fact' ? 1 : 5);
  const ordered = isTurned ? [...ahead, ...(row.type === 'economy' ? [] : behind)] : behind;
  return ordered[0] ?? (isAdjacent ? ahead[0] : undefined);
}

function indexesBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

function typeOfObject(
  items: readonly Item[],
  object: number | undefined,
  row: TriggerRow,
): Candidate['type'] {
  const word = object === undefined ? '' : (items[object]?.lower ?? '');
  return nounRows(word)[0]?.type ?? row.type;
}

function rolesFor(row: TriggerRow, facts: Facts): Actors {
  const { actors, reading, group } = facts;
  if (row.status === 'cancelled') return { actors: ownersOf(facts, row), targets: [] };
  if (row.type === SPEECH) return { actors: actors.actors, targets: spokenTo(facts) };
  if (row.name === 'host meeting') return hostsOf(facts, row);
  if (row.type !== 'meeting' && row.type !== 'agreement' && row.name !== 'trade moves')
    return actors;
  const all =
    row.name === 'trade moves'
      ? subjectsWide(facts)
      : [
          ...actors.actors,
          ...partnersOf(reading, group),
          ...(group.isPassive ? actors.targets : []),
        ];
  return { actors: [...new Set(all)], targets: [] };
}

/** Whom something is said to or of: the direct object, its owner, "an interview with". */
function spokenTo({ reading, group, clause, actors }: Facts): readonly string[] {
  const near = governedNames(reading.items, group.to, Math.min(clause.to, group.to + 24), 'actor');
  const direct = near.filter(
    ({ preposition, index }) => preposition === null && index - group.to <= 3,
  );
  const asked = near.filter(
    ({ index, preposition }) => preposition === 'with' && isInterview(reading.items, index),
  );
  const ids = [...direct, ...asked].flatMap(({ item }) => item.ids);
  return [...new Set(ids)].filter((id) => !actors.actors.includes(id));
}

function isInterview(items: readonly Item[], index: number): boolean {
  return items.slice(Math.max(0, index - 6), index).some(({ lower }) => lower === 'interview');
}

/** Those who hold a meeting, those it is held with, and whose meeting it is: "the NATO summit". */
function hostsOf(facts: Facts, row: TriggerRow): Actors {
  const { reading, group, actors } = facts;
  const object = objectOf(row, facts) ?? group.to;
  const hosts = [
    ...new Set([
      ...actors.actors,
      ...partnersOf(reading, group),
      ...(group.isPassive ? actors.targets : []),
    ]),
  ];
  const whose = reading.items
    .slice(Math.max(0, object - 3), object)
    .filter(({ kind }) => kind === 'actor')
    .flatMap(({ ids }) => ids);
  return { actors: hosts, targets: [...new Set(whose)].filter((id) => !hosts.includes(id)) };
}

/** "Mori's visit was put off": those whose meeting or journey it is. */
function ownersOf(facts: Facts, row: TriggerRow): readonly string[] {
  const { reading, actors } = facts;
  const object = objectOf(row, facts) ?? 0;
  const near = governedNames(reading.items, Math.max(0, object - 8), object + 6, 'actor');
  const owners = near
    .filter(
      ({ item, preposition }) =>
        item.isPossessive || ['by', 'of', 'between', 'with'].includes(preposition ?? ''),
    )
    .flatMap(({ item }) => item.ids);
  const own = owners.length > 0 ? owners : [...actors.actors, ...actors.targets];
  return [...new Set(own)];
}

function subjectsWide({ reading, group, clause }: Facts): string[] {
  return governedNames(reading.items, clause.from, group.from, 'actor').flatMap(
    ({ item }) => item.ids,
  );
}

function placesFor(row: TriggerRow, { reading, group, clause }: Facts): readonly string[] {
  if (row.type === 'military') return groundOf(reading.items, clause.from, clause.to);
  if (row.type === 'visit') {
    const to = destinationOf(reading.items, group.to, clause.to);
    return [...new Set([...(to ? [to] : []), ...placesOf(reading.items, clause, group.to)])];
  }
  const where =
    row.type === 'statement'
      ? spokenAt(reading, group, clause)
      : placesOf(reading.items, clause, group.to);
  if (row.type === 'meeting') return where;
  const end = row.type === 'statement' ? reading.items.length : clause.to;
  return [...new Set([...where, ...territoriesOf(reading.items, clause.from, end)])];
}

/** Places named in what is said are not where it is said. */
function spokenAt(reading: SentenceReading, group: VerbGroup, clause: Clause): readonly string[] {
  return governedNames(reading.items, group.to, Math.min(clause.to, group.to + 6), 'place')
    .filter(({ preposition }) => preposition === 'in' || preposition === 'at')
    .flatMap(({ item }) => item.ids)
    .slice(0, 1);
}

/** A dated clause whose verb stands in no table: what it is follows from the nouns beside it. */
function plainCandidate(facts: Facts, mood: Candidate['status']): Candidate | undefined {
  const { reading, group, clause, actors, dating } = facts;
  if (STATES.has(group.reading.entry.lemma)) return undefined;
  if (group.mood === 'gerund' || group.mood === 'purpose' || mood === 'by-date') return undefined;
  const places = placesOf(reading.items, clause, group.to);
  const isSomebodys = actors.actors.length + actors.targets.length + places.length > 0;
  if (!isSomebodys && !hasOfficialSubject(facts)) return undefined;
  const speech = speechAround(reading, group);
  return {
    rule: 'dated clause',
    trigger: group.reading.entry.lemma,
    form: 'verb',
    at: group.verb,
    to: group.to,
    from: clause.from,
    end: clause.to,
    type: typeByWords(reading.items, { ...clause, from: group.to }),
    status: speech !== undefined && mood === 'occurred' ? 'claimed' : mood,
    ...actors,
    places,
    dating: dating ?? null,
    saidBy: speech ?? null,
    isDetail: false,
    isRecent: isRecent(facts, mood),
    isNews: group.mood === 'present' || group.isPerfect,
    isPassive: group.isPassive || group.mood === 'participle',
    takes: null,
  };
}

function typeByWords(items: readonly Item[], { from, to }: Clause): Candidate['type'] {
  for (const { kind, lower } of items.slice(from, to)) {
    const row = kind === 'word' ? nounRows(lower)[0] : undefined;
    if (row) return row.type;
  }
  const word = items
    .slice(from, to)
    .find(({ kind, lower }) => kind === 'word' && rowByObject(lower) !== undefined);
  return (word && rowByObject(word.lower)?.type) ?? 'other';
}

function rowByObject(word: string): TriggerRow | undefined {
  return triggerRows.find((row) => row.type === 'economy' && row.objects?.includes(word));
}

/** Whether a noun stands in the reach of a verb that takes its happening back. */
export function isTakenBack(reading: SentenceReading, index: number): boolean {
  const clause = reading.clauses[clauseIndexAt(reading, index)];
  if (!clause) return false;
  if (HYPOTHETICAL.has(clause.opener ?? '')) return true;
  return groupsIn(reading, clause).some(
    ({ isNegated, mood }) => isNegated || mood === 'possible' || mood === 'wish',
  );
}

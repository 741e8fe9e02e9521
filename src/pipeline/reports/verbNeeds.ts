// Whether what a trigger row asks for stands beside its verb.

import { gazetteer } from '../names/gazetteer.ts';
import { partnersOf } from './findActors.ts';
import { destinationOf, groundOf } from './findPlaces.ts';
import { governedNames } from './governedNames.ts';
import type { Item } from './items.ts';
import { speechAround } from './speech.ts';
import type { TriggerNeed, TriggerRow } from './triggerRow.ts';
import type { VerbFacts } from './verbRoles.ts';

export function isMet(
  need: TriggerNeed,
  row: TriggerRow,
  facts: VerbFacts,
  object: number | undefined,
): boolean {
  const { actors, reading, group, clause, dating } = facts;
  switch (need) {
    case 'actor':
      return (
        actors.actors.length + actors.targets.length > 0 ||
        (dating !== undefined && hasOfficialSubject(facts)) ||
        (row.needs.includes('partner') && hasOfficialSubject(facts, COMPANIES)) ||
        (row.type === 'economy' && dating !== undefined && hasNamedSubject(facts)) ||
        isDoneByNobody(row, facts, object) ||
        (row.type === 'military' && groundOf(reading.items, group.to, clause.to).length > 0)
      );
    case 'date':
      return (
        dating !== undefined || (row.name === 'enter the air or the sea' && isToldAsNews(facts))
      );
    case 'object':
      return object !== undefined;
    case 'person':
      return actors.actors.some((id) => (gazetteer.actors.get(id)?.kind ?? 'person') === 'person');
    case 'journey':
      return isJourney(reading.items, group.to);
    case 'partner':
      return hasPartner(row, facts);
    case 'place':
      return (
        destinationOf(reading.items, group.to, Math.min(clause.to, group.to + 12)) !== undefined
      );
    case 'saying':
      if (isPlainDenial(facts)) return true;
      return clause.to - group.to > 2 || group.verb > 3 || reading.clauses.length > 1;
  }
}

/** "came in 1956", "goes home on Sunday", "is to come again"; not "came under fire", "went ahead". */
function isJourney(items: readonly Item[], at: number): boolean {
  const [next, behind] = [items[at], items[at + 1]];
  if (!next || next.kind === 'time' || next.text === ',' || next.text === '.') return true;
  if (next.kind !== 'word') return false;
  const isLast = behind === undefined || behind.kind === 'time' || behind.kind === 'place';
  return ON_THE_WAY.has(next.lower) || ((next.lower === 'in' || next.lower === 'on') && isLast);
}

const ON_THE_WAY = new Set(
  'again back home here there once twice early late first alone before from for as with together separately privately'.split(
    ' ',
  ),
);

/** "The ministry said on Monday that a bomber had entered": of these days, though it has no day. */
function isToldAsNews({ reading, group }: VerbFacts): boolean {
  return group.isPerfect && speechAround(reading, group) !== undefined;
}

const DONE_TO: ReadonlySet<string> = new Set(['agreement', 'military', 'domestic']);

/** "An accord was reached in May", "two boats were seized in 2019": who did it is left out. */
function isDoneByNobody(
  row: TriggerRow,
  { group, reading, clause, dating }: VerbFacts,
  object: number | undefined,
): boolean {
  const isTold = group.mood === 'fact' || (reading.isEntry && group.mood === 'present');
  if (isSettled(row, { reading, group })) return true;
  if (!dating || !group.isPassive || !isTold || !DONE_TO.has(row.type)) return false;
  if (object !== undefined) return true;
  return reading.items
    .slice(clause.from, group.from)
    .some(({ kind, lower }) => kind === 'word' && lower.length > 3);
}

/** "It was agreed to go on", "a memorandum was signed": told of the meeting the story is about, with no day. */
function isSettled(
  { type }: TriggerRow,
  { reading: { items }, group }: Pick<VerbFacts, 'reading' | 'group'>,
): boolean {
  if (type !== 'agreement' || !group.isPassive || group.mood !== 'fact' || group.isPerfect)
    return false;
  const before = items.slice(0, group.from);
  if (before.length === 1 && before[0]?.lower === 'it') return true;
  const [first] = before;
  const isNew = NEW.has(first?.lower ?? '') && before.length <= LONGEST_PAPER;
  return (
    isNew && SIGNING.has(group.reading.entry.lemma) && before.every(({ kind }) => kind !== 'mark')
  );
}

/** In words. */
const LONGEST_PAPER = 9;
const NEW = new Set(
  'a an two three four five six seven eight nine ten eleven twelve several some'.split(' '),
);
const SIGNING = new Set(['sign', 'initial', 'conclude', 'exchange', 'adopt']);

const OFFICIALS = new Set(
  `government cabinet parliament ministry minister president spokesman spokeswoman ambassador
   secretary commission council party officials official authorities court army navy troops forces
   leaders ministers presidents delegations envoys lawmakers lawmaker senate congress duma diet
   committee agency police company companies firm firms union prosecutors panel navy bombers warships
   coalition`
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
  'they',
  'pair',
  'men',
  'governments',
  'countries',
  'nations',
  'officials',
]);

/** One may decide alone; together they agree. */
const ALONE = new Set(['decide', 'resolve']);
const PARTIES = new Set(['leaders', 'presidents', 'sides', 'they', 'pair', 'men', 'governments']);

/** A doer with an office but no name we know: "the cabinet approved". */
export function hasOfficialSubject(
  { reading, group, clause }: VerbFacts,
  words: ReadonlySet<string> = OFFICIALS,
): boolean {
  return reading.items
    .slice(clause.from, group.from)
    .some(({ kind, lower, isPossessive }) => kind === 'word' && !isPossessive && words.has(lower));
}

/** "Hokkai Gas renewed", "the FAO approved": a firm or a body no table knows, by its capitals. */
export function hasNamedSubject({ reading: { items }, group }: VerbFacts): boolean {
  const end = endOfSubject(items, group.from);
  const [first, last] = [items[end - 2], items[end - 1]];
  const isOpen = first?.kind === 'word' || first?.kind === 'place';
  if (last?.kind === 'word' && /^\p{Lu}{3,}$/u.test(last.text)) return true;
  return (
    isOpen && last?.kind === 'word' && [first, last].every(({ text }) => /^\p{Lu}\p{L}/u.test(text))
  );
}

/** "Ilmar Kask, an officer, fled": over what stands between two commas. */
function endOfSubject(items: readonly Item[], from: number): number {
  if (items[from - 1]?.text !== ',') return from;
  const comma = items
    .slice(Math.max(0, from - 12), from - 1)
    .findLastIndex(({ text }) => text === ',');
  return comma < 0 ? from : Math.max(0, from - 12) + comma;
}

/** "Norway denied this.": what is denied was told before. */
function isPlainDenial({ reading: { items }, group }: VerbFacts): boolean {
  const next = items[group.to]?.lower ?? '';
  return group.reading.entry.lemma === 'deny' && ['this', 'it', 'that'].includes(next);
}

/** "The two met": nobody but the two told of before. */
function isTheTwo({ reading: { items }, group: { from } }: VerbFacts): boolean {
  return items[from - 1]?.lower === 'two' && items[from - 2]?.lower === 'the';
}

function hasPartner(row: TriggerRow, facts: VerbFacts): boolean {
  const { actors, reading, group } = facts;
  const partners = partnersOf(reading, group);
  if (group.reading.entry.lemma === 'call on' && isAppeal(facts)) return false;
  if (group.reading.entry.lemma === 'discuss') return isDiscussedWith(facts);
  if (isSettled(row, facts)) return true;
  if (ALONE.has(group.reading.entry.lemma))
    return actors.actors.length > 1 || isTheTwo(facts) || hasOfficialSubject(facts, PARTIES);
  if (row.name === 'receive' && group.isPassive)
    return actors.actors.length > 0 && actors.targets.length > 0;
  if (row.name === 'receive') {
    const next = governedNames(reading.items, group.to, group.to + 6, 'actor')[0];
    return next?.preposition === null && !next.item.isPossessive && actors.actors.length > 0;
  }
  if (row.type === 'statement')
    return actors.actors.length > 0 && (actors.targets.length > 0 || isQuestion(facts));
  if (row.name === 'meet' && meetsOfficials(facts)) return true;
  const isTogether = hasOfficialSubject(facts, COMPANIES) || isTheTwo(facts);
  return isTogether || new Set([...actors.actors, ...partners]).size > 1;
}

/** "asked an islander on Monday whether …": what is asked is told, whoever is asked. */
function isQuestion({ reading: { items, clauses }, clause, dating }: VerbFacts): boolean {
  const next = clauses.find(({ from }) => from === clause.to);
  return dating !== undefined && (next?.opener === 'whether' || items[clause.to]?.lower === 'if');
}

/** "met the heads of two trading houses on Friday": people, though no name is printed. */
function meetsOfficials({ reading: { items }, group, actors, dating }: VerbFacts): boolean {
  if (!dating || actors.actors.length === 0) return false;
  const behind = items.slice(group.to, group.to + 6);
  const end = behind.findIndex(({ kind, lower }) => kind === 'mark' || lower === 'of');
  return behind
    .slice(0, end < 0 ? behind.length : end)
    .some(({ kind, lower }) => kind === 'word' && MET.has(lower));
}

const MET = new Set(
  `heads head executives officials leaders lawmakers representatives residents delegation delegates
   ministers minister governor governors ambassador ambassadors consul envoy counterpart counterparts
   families relatives evacuees businessmen reporters students`
    .trim()
    .split(/\s+/),
);

/** "discussed fish with Kerry", not "discussed Kerry". */
function isDiscussedWith({ reading, group, clause, actors, dating }: VerbFacts): boolean {
  if (!dating || actors.actors.length === 0) return false;
  const names = governedNames(reading.items, group.to, clause.to, 'actor');
  return names.some(({ preposition }) => preposition === 'with');
}

/** "called on Kerry to stay": asked him. */
function isAppeal({ reading, group, clause, actors }: VerbFacts): boolean {
  const next = reading.groups.find(({ from }) => from >= group.to);
  const isToDo = next?.mood === 'purpose' && next.from - group.to <= 8;
  return isToDo || actors.actors.length === 0 || clause.to <= group.to;
}

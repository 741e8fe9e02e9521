// Dated clauses whose verb stands in no table.

import type { Candidate } from './candidate.ts';
import { isMereCause } from './caused.ts';
import type { Clause } from './clausesOf.ts';
import { placesOf } from './findPlaces.ts';
import { isMereWords } from './isMereWords.ts';
import type { Item } from './items.ts';
import { speechAround } from './speech.ts';
import type { TriggerRow } from './triggerRow.ts';
import { triggerRows } from './triggers/triggerRows.ts';
import { isEarlier, isRecent } from './verbCandidates.ts';
import type { VerbGroup } from './verbGroups.ts';
import { hasNamedSubject, hasOfficialSubject } from './verbNeeds.ts';
import type { VerbFacts } from './verbRoles.ts';

/** Verbs of being and seeming: what they tell lasts. */
const STATES = new Set(
  `be have do remain stay keep seem appear look know think believe feel hope want need like mean
   expect include involve contain cover see live lie face share own consider regard depend belong
   exist come go return exist last mark signal suggest indicate reflect highlight underscore intend plan design`
    .trim()
    .split(/\s+/)
    .concat('date from', 'date back to'),
);

/** "an order published on Monday showed": it says where something is known from. */
function isOfPaper({ reading, group }: VerbFacts): boolean {
  const next = reading.groups.find(({ from }) => from >= group.to);
  return PUBLISHING.has(group.reading.entry.lemma) && next?.reading.entry.lemma === 'show';
}

const PUBLISHING = new Set(['publish', 'release', 'issue', 'obtain', 'see']);

/** "a clerk named Mori left on Monday": by which name somebody goes. */
export function isNaming({ reading: { items }, group, actors }: VerbFacts): boolean {
  const isName = group.reading.entry.lemma === 'name' || group.reading.entry.lemma === 'call';
  return isName && actors.actors.length === 0 && items[group.to]?.kind === 'actor';
}

/** "is expected to shrink next year": figures to come are no happening. */
function isForecast({ reading }: VerbGroup, mood: Candidate['status']): boolean {
  return mood === 'planned' && reading.rows.some(({ name }) => name === 'trade moves');
}

/** A dated clause whose verb stands in no table: what it is follows from the nouns beside it. */
export function plainCandidate(facts: VerbFacts, mood: Candidate['status']): Candidate | undefined {
  const { reading, group, clause, actors, dating } = facts;
  if (STATES.has(group.reading.entry.lemma) || isForecast(group, mood)) return undefined;
  if (isOfPaper(facts) || isNaming(facts) || isMereCause(reading, group)) return undefined;
  if (group.mood === 'gerund' || group.mood === 'purpose' || mood === 'by-date') return undefined;
  const places = placesOf(reading.items, clause, group.to);
  const isSomebodys = actors.actors.length + actors.targets.length + places.length > 0;
  if (!isSomebodys && !hasOfficialSubject(facts) && !hasNamedSubject(facts)) return undefined;
  const speech = speechAround(reading, group);
  return {
    rule: 'dated clause',
    trigger: group.reading.entry.lemma,
    form: 'verb',
    at: group.verb,
    to: group.to,
    from: clause.from,
    end: clause.to,
    type:
      group.reading.entry.lemma === 'agree' && reading.items[group.from - 1]?.lower !== 'and'
        ? 'agreement'
        : group.reading.entry.lemma === 'meet'
          ? 'meeting'
          : (rowOfWhole(group)?.type ?? typeByObject(facts)),
    status: speech !== undefined && mood === 'occurred' ? 'claimed' : mood,
    ...actors,
    places,
    dating: dating ?? null,
    saidBy: speech ?? null,
    isDetail: false,
    isRecent: isRecent(facts, mood),
    isNews: group.mood === 'present' || group.isPerfect,
    isBefore: group.isPerfect && isEarlier(facts),
    isPassive: group.isPassive || group.mood === 'participle',
    takes: null,
  };
}

/** "the envoy was summoned": whoever did it, it is what its row says. */
function rowOfWhole({ isPassive, reading: { rows } }: VerbGroup): TriggerRow | undefined {
  return isPassive && rows[0]?.type === 'statement' ? rows[0] : undefined;
}

const MATTERS_OF_STATE = new Set(
  'law laws bill bills constitution constitutional legislation amendment amendments ballot'.split(
    ' ',
  ),
);

/** Who "skipped the talks" was at none. */
function typeByObject({ reading, group, clause }: VerbFacts): Candidate['type'] {
  const type = typeByWords(reading.items, { ...clause, from: group.to });
  return type === 'meeting' && STAYING_AWAY.has(group.reading.entry.lemma) ? 'other' : type;
}

const STAYING_AWAY = new Set(['skip', 'skipped', 'miss', 'missed', 'boycott', 'shun', 'shunned']);

function typeByWords(items: readonly Item[], { from, to }: Clause): Candidate['type'] {
  if (items.slice(from, to).some(({ lower }) => MATTERS_OF_STATE.has(lower))) return 'domestic';
  for (let at = from; at < to; at++) {
    const item = items[at];
    const row = item?.kind === 'word' ? item.facts.nouns[0] : undefined;
    if (row && !isMereWords(items, at)) return row.type;
  }
  const word = items
    .slice(from, to)
    .find(({ kind, lower }) => kind === 'word' && rowByObject(lower) !== undefined);
  return (word && rowByObject(word.lower)?.type) ?? 'other';
}

function rowByObject(word: string): TriggerRow | undefined {
  return triggerRows.find((row) => row.type === 'economy' && row.objects?.includes(word));
}

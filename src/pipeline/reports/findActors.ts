// Who does it and whom it is done to, for one verb group, from the names in its clause.

import { idsOf, subjectsOf } from './findSubjects.ts';
import { governedNames } from './governedNames.ts';
import type { Item } from './items.ts';
import { clauseAt, groupsIn, type SentenceReading } from './sentenceReading.ts';
import type { VerbGroup } from './verbGroups.ts';

export interface Actors {
  readonly actors: readonly string[];
  readonly targets: readonly string[];
}

const PARTNER_PREPOSITIONS = new Set(['with', 'alongside']);

const TARGET_PREPOSITIONS = new Set([
  'to',
  'against',
  'on',
  'from',
  'with',
  'at',
  'toward',
  'towards',
  'for',
]);

export function actorsOf(reading: SentenceReading, group: VerbGroup): Actors {
  const speaker = speakerBehind(reading, group);
  if (speaker) return { actors: speaker.ids, targets: [] };
  const subjects = subjectsOf(reading, group);
  const objects = objectsOf(reading, group);
  const isOpening = group.from === 0 && group.mood === 'fact';
  if (!group.isPassive && !isOpening && group.mood !== 'participle')
    return { actors: subjects, targets: without(objects.all, subjects) };
  const done = isBehindObject(reading, group) ? [] : subjects;
  return { actors: objects.agents, targets: without(done, objects.agents) };
}

/** "criticised drills held by Chile": they were not held against who criticised them. */
export function isBehindObject(reading: SentenceReading, group: VerbGroup): boolean {
  if (group.mood !== 'participle') return false;
  return groupsIn(reading, clauseAt(reading, group.verb)).some(
    ({ to, mood }) => to < group.from && mood !== 'gerund' && mood !== 'participle',
  );
}

const HONORIFICS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'mr.',
  'mrs.',
  'ms.',
  'dr.',
  'sir',
  'president',
  'minister',
  'prime',
  'foreign',
]);

const SPEAKING = new Set(['say', 'add', 'tell', 'ask', 'write', 'warn', 'note', 'insist']);

export function isInverted(reading: SentenceReading, group: VerbGroup): boolean {
  return speakerBehind(reading, group) !== undefined;
}

/** `"…," said Mori`: the speaker stands behind the verb. */
function speakerBehind({ items, groups }: SentenceReading, group: VerbGroup): Item | undefined {
  if (group.mood !== 'fact' || group.from !== group.verb) return undefined;
  if (!SPEAKING.has(group.reading.entry.lemma)) return undefined;
  const before = items[group.from - 1];
  const isCut =
    before === undefined || (before.kind === 'mark' && !endsAside(items, groups, group));
  const next = items
    .slice(group.to)
    .find(({ lower, text }) => !HONORIFICS.has(lower) && text !== '.');
  return isCut && next?.kind === 'actor' && !next.isPossessive ? next : undefined;
}

/** "Mori, speaking in Oslo, said Kerry had come": the speaker stands before the aside. */
function endsAside(
  items: readonly Item[],
  groups: readonly VerbGroup[],
  { from }: VerbGroup,
): boolean {
  if (items[from - 1]?.text !== ',' || items[from - 2]?.isQuoted) return false;
  const earlier = groups.filter((group) => group.from < from);
  return earlier.length > 0 && earlier.every(({ mood }) => mood === 'gerund');
}

/** Those it is done with: "met Kerry", "talks with Kerry". */
export function partnersOf(reading: SentenceReading, group: VerbGroup): readonly string[] {
  const clause = clauseAt(reading, group.verb);
  return governedNames(reading.items, group.to, clause.to, 'actor')
    .filter(({ item }) => !item.isPossessive)
    .filter(({ preposition, index }) =>
      preposition === null ? index - group.to <= 8 : PARTNER_PREPOSITIONS.has(preposition),
    )
    .flatMap(idsOf);
}

function objectsOf(
  reading: SentenceReading,
  group: VerbGroup,
): { readonly all: readonly string[]; readonly agents: readonly string[] } {
  const clause = clauseAt(reading, group.verb);
  const names = governedNames(reading.items, group.to, Math.min(clause.to, group.to + 24), 'actor');
  if (names.length === 0) return { all: [], agents: [] };
  const next = reading.groups.find(({ from }) => from >= group.to)?.from ?? clause.to;
  return {
    all: names
      .filter(({ preposition, item, index }) =>
        preposition === null
          ? !item.isPossessive && index - group.to <= 8
          : TARGET_PREPOSITIONS.has(preposition) && !item.isPossessive,
      )
      .flatMap(idsOf),
    agents: names
      .filter(({ preposition, index }) => preposition === 'by' && index < next)
      .flatMap(idsOf),
  };
}

function without(ids: readonly string[], others: readonly string[]): readonly string[] {
  if (ids.length === 0) return ids;
  return [...new Set(ids)].filter((id) => id !== '' && !others.includes(id));
}

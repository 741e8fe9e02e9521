// Who says so: officials whose saying is an event, and the speech a clause stands in.

import type { Clause } from './clausesOf.ts';
import { isInverted } from './findActors.ts';
import { subjectsOf } from './findSubjects.ts';
import { governedNames } from './governedNames.ts';
import type { Item } from './items.ts';
import { clauseIndexAt, groupsIn, type SentenceReading } from './sentenceReading.ts';
import type { VerbGroup } from './verbGroups.ts';

const SAYING = new Set(
  'say tell announce claim state note stress insist add declare confirm reveal quote report acknowledge admit argue warn reiterate maintain'.split(
    ' ',
  ),
);
/** People whose judgement is no event, whatever they are called. */
const OBSERVERS = new Set(
  `analyst analysts expert experts professor professors economist economists columnist columnists
   researcher researchers scholar scholars fellow associate author critic critics observer observers
   historian historians lecturer journalist journalists commentator commentators strategist
   diplomatist pundit pundits correspondent survivor resident residents lawyer blogger specialist
   sources source media newspaper newspapers reports report editorial poll survey institute
   university think-tank consultancy`
    .trim()
    .split(/\s+/),
);
const MEDIA =
  /shimbun|news|\btv\b|times|\bpost\b|agency|tass|reuters|kyodo|radio|sputnik|media|broadcast|\bnhk\b|\bbbc\b|interfax|novosti|xinhua|\bafp\b|associated press|journal|magazine|nikkei|asahi|mainichi|sankei|cnn/i;

export function isObserverWord(word: string): boolean {
  return OBSERVERS.has(word);
}

export function isMediaName(name: string): boolean {
  return MEDIA.test(name);
}

/** Whether an official, a government or an office speaks here, and not an observer. */
export function isSpokenBy(reading: SentenceReading, group: VerbGroup, clause: Clause): boolean {
  const isOther = (item: Item) => isObserver(item) && isNear(reading, group, clause, item.lower);
  const before = reading.items.slice(Math.max(0, group.from - 18), group.from);
  const behind = reading.items.slice(group.to, group.to + 14);
  const quote = behind.findIndex(({ text }) => text === '"');
  if (before.some(isOther) || behind.some((item, i) => (quote < 0 || i < quote) && isOther(item)))
    return false;
  return !namedSubject(reading, group, clause).some(({ text }) => isMediaName(text));
}

function isObserver({ kind, lower, isQuoted }: Item): boolean {
  return kind === 'word' && !isQuoted && OBSERVERS.has(lower);
}

function isNear(reading: SentenceReading, group: VerbGroup, clause: Clause, word: string): boolean {
  const index = reading.items.findIndex(({ lower }) => lower === word);
  return index < group.from
    ? index >= clause.from || group.from - index <= 18
    : index - group.to <= 14 && isInverted(reading, group);
}

function namedSubject(reading: SentenceReading, group: VerbGroup, clause: Clause): readonly Item[] {
  const ids = new Set(subjectsOf(reading, group));
  return governedNames(reading.items, clause.from, group.from, 'actor')
    .map(({ item }) => item)
    .filter((item) => item.ids.some((id) => ids.has(id)));
}

/** Item index of the name of whoever tells this clause: "Mori said the two had agreed". */
export function speechAround(reading: SentenceReading, group: VerbGroup): number | undefined {
  const at = clauseIndexAt(reading, group.verb);
  for (let i = at - 1; i >= 0; i--) {
    const clause = reading.clauses[i];
    const saying =
      clause &&
      groupsIn(reading, clause).findLast(({ reading: { entry } }) => SAYING.has(entry.lemma));
    if (!clause) return undefined;
    if (saying && saying.to >= clause.to - 4) return speakerIndex(reading, saying) ?? saying.verb;
    if (groupsIn(reading, clause).length > 0 && reading.clauses[i + 1]?.opener === null)
      return undefined;
  }
  return undefined;
}

function speakerIndex(reading: SentenceReading, saying: VerbGroup): number | undefined {
  const [id] = subjectsOf(reading, saying);
  if (id === undefined) return undefined;
  for (let i = saying.verb - 1; i >= 0; i--) if (reading.items[i]?.ids.includes(id)) return i;
  return undefined;
}

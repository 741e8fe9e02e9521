// Who is meant by a family name alone: the bearer the text names in full, else the one its title
// fits, else the one whose terms lie nearest the article's date; nobody where that is a guess.

import { notPersonWords, openingWords } from './cueWords.ts';
import { gazetteer } from './gazetteer.ts';
import type { NamedText } from './namedText.ts';
import type { NewPeople } from './newPeople.ts';
import type { Office } from './offices.ts';
import { isPossessive } from './roles.ts';
import { held, yearsFromTerms } from './terms.ts';
import type { TitleRow } from './titles.ts';

/** Where each person is named in full, by token, in order. */
export type PeopleNamed = ReadonlyMap<string, readonly number[]>;

/** A family name alone this many years before its bearer's first term is somebody else's. */
const LONGEST_DISTANCE = 12;

export function peopleNamedIn(text: NamedText, people: NewPeople): PeopleNamed {
  const named = new Map<string, number[]>();
  const add = (id: string, at: number) => {
    const places = named.get(id);
    if (places) places.push(at);
    else named.set(id, [at]);
  };
  for (const { id, from } of people.ranges) add(id, from);
  for (const { from, values } of text.hits)
    for (const naming of values)
      if (naming.kind === 'person' && naming.form === 'full') add(naming.id, from);
  return named;
}

export function choosePerson(
  text: NamedText,
  at: number,
  ids: readonly string[],
  named: PeopleNamed,
): string | undefined {
  const title = text.titleAt[at - 1]?.values[0];
  if (isOtherName(text, at)) return undefined;
  const kin = relativeBehind(text, at);
  const inFull = ids.filter((id) => named.has(id) && !kin.includes(id));
  if (inFull.length === 0) return fromGazetteer(text, without(ids, kin), title);
  const isAhead = inFull.every((id) => lastBefore(named.get(id) ?? [], at) === undefined);
  const ofTheTime = isAhead && inFull.length > 1 ? fromGazetteer(text, inFull, title) : undefined;
  return ofTheTime ?? nearestNamed(fitting(inFull, title, text), at, named);
}

/** "Hatoyama's grandfather, Ichiro Hatoyama": whoever is named behind is the other one. */
function relativeBehind(text: NamedText, at: number): readonly string[] {
  const to = text.hitAt[at]?.to ?? at + 1;
  if (!isPossessive(text, to) || !KIN.has(text.tokens[to + 2]?.word ?? '')) return [];
  const next = text.tokens[to + 3]?.word === ',' ? to + 4 : to + 3;
  return (text.hitAt[next]?.values ?? []).map(({ id }) => id);
}

const KIN = new Set(
  'grandfather father son grandson brother uncle nephew cousin wife husband mother daughter sister widow'.split(
    ' ',
  ),
);

function without(ids: readonly string[], others: readonly string[]): readonly string[] {
  return ids.filter((id) => !others.includes(id));
}

/** "Akie Abe", "Carter Center": the family name is part of another name; in "On Monday Abe" it is not. */
function isOtherName({ tokens, titleAt, hitAt }: NamedText, at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[hitAt[at]?.to ?? at + 1]];
  if (after && notPersonWords.has(after.word)) return true;
  if (!before?.capital || titleAt[at - 1] || hitAt[at - 1]) return false;
  if (notPersonWords.has(before.word)) return false;
  const opens = tokens[at - 2]?.kind !== 'word' && tokens[at - 2]?.word !== "'";
  return !(
    opens &&
    (openingWords.has(before.word.toLowerCase()) || /(?:ed|ing|ly)$/.test(before.word))
  );
}

/** Those whose office the title names; all where it fits none. */
function fitting(
  ids: readonly string[],
  title: TitleRow | undefined,
  text: NamedText,
): readonly string[] {
  const office = title?.office;
  if (!office) return ids;
  const holders = ids.filter((id) => holds(id, office, text.published));
  return holders.length > 0 ? holders : ids;
}

function holds(id: string, office: Office | 'leader', date: string | undefined): boolean {
  const row = gazetteer.persons.get(id);
  return row !== undefined && held(row, office, date);
}

/** The one named in full last before the token, else first after it. */
function nearestNamed(ids: readonly string[], at: number, named: PeopleNamed): string | undefined {
  let best: { readonly id: string; readonly distance: number } | undefined;
  for (const id of ids) {
    const places = named.get(id) ?? [];
    const before = lastBefore(places, at);
    const distance = before === undefined ? (places[0] ?? at) + 1_000_000_000 : at - before;
    if (best === undefined || distance < best.distance) best = { id, distance };
  }
  return best?.id;
}

function lastBefore(places: readonly number[], at: number): number | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}

function fromGazetteer(
  text: NamedText,
  ids: readonly string[],
  title: TitleRow | undefined,
): string | undefined {
  const date = text.published;
  const rows = ids.flatMap((id) => gazetteer.persons.get(id) ?? []);
  const likely = rows
    .filter((row) => title !== undefined || !row.common)
    .filter(
      (row) => date === undefined || row.famous === true || isOfTheTime(yearsFromTerms(row, date)),
    );
  const office = title?.office;
  const holders = office ? likely.filter((row) => held(row, office, undefined)) : [];
  const candidates = holders.length > 0 ? holders : likely;
  if (candidates.length < 2) return candidates[0]?.id;
  if (date === undefined) return undefined;
  const [first, second] = candidates
    .map((row) => ({ id: row.id, years: yearsFromTerms(row, date) }))
    .sort((a, b) => a.years - b.years);
  return first && second && first.years < second.years ? first.id : undefined;
}

function isOfTheTime(years: number): boolean {
  return years <= LONGEST_DISTANCE || years === Number.MAX_SAFE_INTEGER;
}

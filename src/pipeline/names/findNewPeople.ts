// Finds people by the form of the text: a title before the name ("analyst Ilmar Kask"), a
// description after it ("Inga Tamm, a senior fellow"), a word of speech beside it. What could be the
// name of a sea, a forum or an earthquake is left alone: a person missed is better than one made up.

import { affiliationAfter, affiliationBefore, affiliationOfSeat } from './affiliation.ts';
import { openingWords, speechVerbs } from './cueWords.ts';
import { gazetteer, sideOfState, spellingsOf } from './gazetteer.ts';
import { isFamilyForm, isGivenName, isWholeName } from './givenNames.ts';
import type { Hit, NamedText } from './namedText.ts';
import { type NameShape, nameFrom } from './nameShape.ts';
import type { NameRange, NewPeople, NewPerson } from './newPeople.ts';
import type { TitleRow } from './titles.ts';
import { fold } from './tokens.ts';

interface Found extends NameRange {
  readonly person: NewPerson;
  readonly family: string;
}

/** How far after "Inga Tamm, " the word that says what she is may stand. */
const LONGEST_DESCRIPTION = 8;
const DESCRIBES = new Set(['a', 'an', 'the', 'who', 'former', 'deputy', 'then', 'senior']);

export function findNewPeople(text: NamedText): NewPeople {
  const found = withWholeNames(withoutOverlap([...namesAfterTitles(text), ...namesByForm(text)]));
  const byId = new Map<string, NewPerson>();
  const byFamily = new Map<string, string[]>();
  for (const { id, person, family } of found) {
    const known = byId.get(id);
    if (!known) byFamily.set(family, [...(byFamily.get(family) ?? []), id]);
    byId.set(id, known ? joined(known, person) : person);
  }
  return { byId, byFamily, ranges: found };
}

/** "Ms. Tamm" is no second person where the text has Inga Tamm. */
function withWholeNames(found: readonly Found[]): Found[] {
  const whole = new Set(found.flatMap((one) => (one.person.actor.givenName ? [one.family] : [])));
  return found.filter((one) => one.person.actor.givenName !== null || !whole.has(one.family));
}

function joined(a: NewPerson, b: NewPerson): NewPerson {
  const of = a.actor.of ?? b.actor.of;
  return {
    actor: { ...a.actor, of, side: sideOfState(of) },
    office: a.office ?? b.office,
    woman: a.woman || b.woman,
  };
}

function withoutOverlap(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => a.from - b.from || b.to - a.to))
    if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one);
  return kept;
}

/** What may stand behind the name in "his counterpart, Ilmar Kask,". */
const ENDS_ASIDE = new Set([',', '.', ';']);

function namesAfterTitles(text: NamedText): Found[] {
  return text.titles.flatMap((title) => {
    const isApart = text.tokens[title.to]?.word === ',';
    const end = endOfOffice(text, title.to);
    const name = nameFrom(text, isApart ? title.to + 1 : end);
    const row = title.values[0];
    if (!name || !row || (name.words === 1 && end > title.to)) return [];
    if (isApart && (name.words === 1 || !ENDS_ASIDE.has(text.tokens[name.to]?.word ?? '')))
      return [];
    if (name.words === 1 && !standsAlone(text, title, row)) return [];
    const of = affiliationBefore(text, title.from) ?? affiliationOfSeat(text, title);
    return foundPerson(text, name, row, of ?? row.of ?? null);
  });
}

/** "ambassador to Russia Ilmar Kask", "mayor of Oslo Ilmar Kask": behind where the office is held. */
function endOfOffice({ tokens, hitAt }: NamedText, to: number): number {
  const seat = SEAT_PREPOSITIONS.has(tokens[to]?.word ?? '') ? hitAt[to + 1] : undefined;
  const isSeat = seat?.values.some(({ kind }) => kind !== 'person') === true;
  return seat && isSeat && tokens[seat.to]?.capital ? seat.to : to;
}

const SEAT_PREPOSITIONS = new Set(['to', 'of', 'in']);

/** One name is enough after "Gov." and after a title printed as part of the name. */
function standsAlone({ tokens }: NamedText, title: Hit<TitleRow>, row: TitleRow): boolean {
  return row.alone === true && tokens[title.from]?.capital === true;
}

function namesByForm(text: NamedText): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    if (!text.tokens[at]?.capital || isOpening(text, at)) continue;
    const name = nameFrom(text, at);
    if (!name) continue;
    if (name.words > 1) found.push(...(describedAfter(text, name) ?? speaking(text, name)));
    at = name.to - 1;
  }
  return found;
}

/** "But Ilmar Kask said": the first word of a sentence may be no part of the name. */
function isOpening({ tokens }: NamedText, at: number): boolean {
  return openingWords.has(tokens[at]?.lower ?? '');
}

/** "Inga Tamm, a senior fellow", "Inga Tamm is a fellow": a title in the words that follow, and no name after it. */
function describedAfter(text: NamedText, name: NameShape): Found[] | undefined {
  const { tokens, titleAt, hitAt } = text;
  if (![',', 'is', 'was'].includes(tokens[name.to]?.word ?? '')) return undefined;
  const first = tokens[name.to + 1];
  const begins = first && (DESCRIBES.has(first.word) || titleAt[name.to + 1] || hitAt[name.to + 1]);
  if (!begins) return undefined;
  for (let at = name.to + 1; at <= name.to + LONGEST_DESCRIPTION; at++) {
    const { kind = 'break', word = '' } = tokens[at] ?? {};
    if (kind === 'break' || word === '.' || word === ',') return undefined;
    const title = titleAt[at];
    if (!title) continue;
    if (tokens[title.to]?.capital && !hitAt[title.to]) return undefined;
    const of = affiliationBefore(text, title.from) ?? affiliationAfter(text, title.to);
    return foundPerson(text, name, title.values[0], of);
  }
  return undefined;
}

/** "said Ilmar Kask", "Ilmar Kask told" where the words look like a name; "Ivan Petrov" is one by both its parts. */
function speaking(text: NamedText, name: NameShape): Found[] {
  const { tokens } = text;
  const [before, after] = [tokens[name.from - 1]?.word ?? '', tokens[name.to]?.word ?? ''];
  const accordingTo = before === 'to' && tokens[name.from - 2]?.word.toLowerCase() === 'according';
  const [given, family] = [tokens[name.from]?.key ?? '', tokens[name.family]?.key ?? ''];
  if (name.words === 2 && isWholeName(given, family) && !isKnown(text, name))
    return foundPerson(text, name, undefined, null);
  if (!speechVerbs.has(before) && !speechVerbs.has(after) && !accordingTo) return [];
  if (!isGivenName(given) && !isFamilyForm(family)) return [];
  return foundPerson(text, name, undefined, null);
}

/** "Lyudmila Putin": a family name of the tables, with another given name, may be anybody's. */
function isKnown({ hitAt, tokens }: NamedText, { from, to }: NameShape): boolean {
  return (
    hitAt.slice(from, to).some((hit) => hit !== undefined) ||
    FAMILIES.has(tokens[to - 1]?.key ?? '')
  );
}

const FAMILIES: ReadonlySet<string> = new Set(
  [...gazetteer.persons.values()].flatMap(({ family }) => spellingsOf(family)).map(fold),
);

function foundPerson(
  { prose, tokens, starts, ends }: NamedText,
  { from, to, family, words }: NameShape,
  title: TitleRow | undefined,
  of: string | null,
): Found[] {
  const [start, surname, end] = [starts[from], starts[family], ends[to - 1]];
  if (start === undefined || surname === undefined || end === undefined) return [];
  const written = (first: number, last: number) => prose.slice(first, last).replaceAll(/\s+/g, ' ');
  const familyName = written(surname, end);
  const givenName = words === 1 ? null : written(start, surname).trim();
  const id = idOf([familyName, givenName ?? '']);
  if (id === '' || gazetteer.actors.has(id)) return [];
  const actor = {
    id,
    name: givenName === null ? familyName : `${givenName} ${familyName}`,
    names: { ja: null, ru: null },
    kind: 'person' as const,
    side: sideOfState(of),
    familyName,
    givenName,
    of,
  };
  const person = { actor, office: title?.office ?? null, woman: title?.woman ?? false };
  return [{ from, to, id, person, family: tokens[family]?.key ?? '' }];
}

/** Readable and made of the name alone, so that every article gives the same person the same id. */
function idOf(names: readonly string[]): string {
  return names
    .join(' ')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}

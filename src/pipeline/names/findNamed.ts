// Every mention by name: phrases of the gazetteer and the people this text introduces, each with
// who or what is meant here. Of several bearers of a family name the text and its date decide.

import { choosePerson, type PeopleNamed, peopleNamedIn } from './choosePerson.ts';
import { actingNouns, actingSubjects } from './cueWords.ts';
import { gazetteer, type Naming } from './gazetteer.ts';
import type { Hit, NamedText } from './namedText.ts';
import type { NameMention } from './nameMention.ts';
import type { NameRange, NewPeople } from './newPeople.ts';
import { roleOfCapital, roleOfState } from './roles.ts';

/** A mention with the tokens it covers. */
export interface Named {
  readonly mention: NameMention;
  readonly from: number;
  readonly to: number;
  readonly isPerson: boolean;
}

type StateNaming = Extract<Naming, { kind: 'state' }>;
type PlaceNaming = Extract<Naming, { kind: 'place' }>;

const DOCUMENTS = new Set(
  'II III Protocol Protocols Accord Accords Agreement Agreements protocol accord accords agreement agreements'.split(
    ' ',
  ),
);
const GOVERNMENTS = new Set(
  'administration government cabinet Administration Government Cabinet'.split(' '),
);

export function findNamed(text: NamedText, people: NewPeople): Named[] {
  const inFull = peopleNamedIn(text, people);
  const taken = new Uint8Array(text.tokens.length);
  for (const { from, to } of people.ranges) taken.fill(1, from, to);
  const isFree = ({ from, to }: Hit<Naming>) => taken[from] === 0 && taken[to - 1] === 0;
  const found = people.ranges.map((range) => person(text, range));
  for (const hit of text.hits) if (isFree(hit)) found.push(...namedBy(text, hit, people, inFull));
  for (const hit of newFamilyNames(text, people))
    if (isFree(hit)) found.push(...namedBy(text, hit, people, inFull));
  return found.sort((a, b) => a.from - b.from);
}

/** Family names of people new in this text, where the gazetteer has nothing. */
function newFamilyNames({ tokens, hitAt }: NamedText, { byFamily }: NewPeople): Hit<Naming>[] {
  const found: Hit<Naming>[] = [];
  for (let at = 0; byFamily.size > 0 && at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.capital && !hitAt[at] && byFamily.has(token.key))
      found.push({ from: at, to: at + 1, values: [] });
  }
  return found;
}

function namedBy(
  text: NamedText,
  hit: Hit<Naming>,
  people: NewPeople,
  inFull: PeopleNamed,
): Named[] {
  const full = hit.values.find((naming) => naming.kind === 'person' && naming.form === 'full');
  if (full) return personOrTheirGovernment(text, { ...hit, id: full.id });
  const other = hit.values.find((naming) => naming.kind !== 'person');
  const bearers = bearersOf(text, hit, people);
  const bearer = bearers.length > 0 ? choosePerson(text, hit.from, bearers, inFull) : undefined;
  const isPlace = other?.kind === 'place' && !inFull.has(bearer ?? '');
  if (bearer !== undefined && !isPlace)
    return personOrTheirGovernment(text, { ...hit, id: bearer });
  return other ? notPerson(text, hit, other) : [];
}

function bearersOf({ tokens }: NamedText, hit: Hit<Naming>, people: NewPeople): string[] {
  const known = hit.values.filter(({ kind }) => kind === 'person').map(({ id }) => id);
  const introduced =
    hit.to - hit.from === 1 ? people.byFamily.get(tokens[hit.from]?.key ?? '') : [];
  return [...known, ...(introduced ?? [])];
}

/** "the Obama administration" is the state; the person is named only to say which. */
function personOrTheirGovernment(text: NamedText, range: NameRange): Named[] {
  const row = gazetteer.persons.get(range.id);
  if (isWhoseTitle(text, range.to)) return [];
  if (!row || !GOVERNMENTS.has(text.tokens[range.to]?.word ?? '')) return [person(text, range)];
  const id = row.of === 'japan' ? 'japanese-government' : row.of;
  return [named(text, { ...range, to: range.to + 1, id }, 'actor')];
}

function notPerson(text: NamedText, hit: Hit<Naming>, naming: Naming): Named[] {
  if (naming.kind !== 'place' && qualifiesTitle(text, hit.to)) return [];
  if (naming.kind === 'organisation')
    return isHouse(text, hit) ? [] : [named(text, { ...hit, id: naming.id }, 'actor')];
  if (naming.kind === 'state') return stateMention(text, hit, naming);
  if (naming.kind !== 'place' || namesDocument(text, hit.to)) return [];
  return [placeMention(text, hit, naming)];
}

/** "Hashimoto spokesman Jiro Tamm": whose spokesman he is. */
function isWhoseTitle(text: NamedText, at: number): boolean {
  return HELPERS.has(text.tokens[at]?.word ?? '') && qualifiesTitle(text, at);
}

const HELPERS = new Set('spokesman spokeswoman aide adviser advisor'.split(' '));

/** "met at the Kremlin": the house, and not those who work in it. */
function isHouse({ tokens }: NamedText, { from, to }: Hit<Naming>): boolean {
  const after = tokens[to];
  if (after?.kind === 'word' && !BEHIND_HOUSES.has(after.word)) return false;
  const at = tokens[from - 1]?.word === 'the' ? from - 2 : from - 1;
  return INTO_HOUSES.has(tokens[at]?.word.toLowerCase() ?? '');
}

const BEHIND_HOUSES = new Set('in on and for to with after before when where who last'.split(' '));
const INTO_HOUSES = new Set(['at', 'inside', 'outside', 'near']);

/** "Kremlin spokesman Ilmar Kask": the body only says whose spokesman acts. */
function qualifiesTitle({ tokens, titleAt }: NamedText, at: number): boolean {
  const title = titleAt[at];
  return title?.from === at && tokens[title.to]?.capital === true;
}

/** "the Minsk agreements": a paper called after a town; nothing happens there now. */
function namesDocument({ tokens }: NamedText, at: number): boolean {
  return DOCUMENTS.has(tokens[at]?.word ?? '');
}

function placeMention(text: NamedText, hit: Hit<Naming>, { id, standsFor }: PlaceNaming): Named {
  if (standsFor === null || roleOfCapital(text, hit) === 'place')
    return named(text, { ...hit, id }, 'place');
  return named(text, { ...hit, id: standsFor }, 'actor');
}

function stateMention(text: NamedText, hit: Hit<Naming>, { id, form }: StateNaming): Named[] {
  const after = text.tokens[hit.to]?.word ?? '';
  const acting = form === 'demonym' ? actingNounBehind(text, hit.to) : undefined;
  if (acting !== undefined) return [named(text, { ...hit, to: acting, id }, 'actor')];
  const people = hit.values.some((naming) => naming.kind === 'state' && naming.form === 'people');
  const isPeople = people && /^the$/i.test(text.tokens[hit.from - 1]?.word ?? '');
  const isName = hit.values.some((naming) => naming.kind === 'state' && naming.form === 'name');
  if (form === 'office') return [named(text, { ...hit, id }, 'actor')];
  if (!isName && !(isPeople && !/^[A-Za-z]/.test(after)) && !(isPeople && form === 'people'))
    return [];
  const isPlace = gazetteer.places.has(id) && roleOfState(text, hit) === 'place';
  return [named(text, { ...hit, id }, isPlace ? 'place' : 'actor')];
}

/** "Soviet troops", "a Norwegian coast guard vessel", "Chilean and Norwegian jets": behind the noun. */
function actingNounBehind(text: NamedText, at: number): number | undefined {
  const { tokens, hitAt } = text;
  if (tokens[at]?.word === 'and' && isDemonym(hitAt[at + 1]))
    return actingNounBehind(text, hitAt[at + 1]?.to ?? at) === undefined ? undefined : at;
  for (let to = at; to <= at + LONGEST_KIND; to++) {
    const token = tokens[to];
    if (!token || hitAt[to]) return undefined;
    if (actingNouns.has(token.word)) return endOfKind(text, to + 1);
    if (actingSubjects.has(token.word)) return opensClause(text, at - 2) ? to + 1 : undefined;
    if (CODE.test(token.word)) continue;
    if (!KINDS_OF_FORCE.has(token.word)) return isCraft(text, at, to) ? to : undefined;
  }
  return undefined;
}

/** Whether nothing of a clause stands up to here, over a determiner or a number. */
function opensClause({ tokens }: NamedText, at: number): boolean {
  const isCounting = DETERMINERS.has(tokens[at]?.word.toLowerCase() ?? '');
  const before = tokens[isCounting ? at - 1 : at];
  return !before || before.kind === 'mark' || before.kind === 'break' || OPENERS.has(before.word);
}

const DETERMINERS = new Set('a an the one two three four five some several'.split(' '));
const OPENERS = new Set('and but when after before that as while since'.split(' '));

/** "a Norwegian C-5": letters, a hyphen and a number, and nothing else of the kind. */
function isCraft({ tokens }: NamedText, from: number, to: number): boolean {
  const [letters, hyphen, number] = [tokens[to - 3], tokens[to - 2], tokens[to - 1]];
  return (
    from <= to - 3 && letters?.capital === true && hyphen?.word === '-' && number?.kind === 'number'
  );
}

/** "patrol aircraft", "fighter jets": one more noun of the kind. */
function endOfKind({ tokens }: NamedText, to: number): number {
  return actingNouns.has(tokens[to]?.word ?? '') ? to + 1 : to;
}

function isDemonym(hit: Hit<Naming> | undefined): boolean {
  return (
    hit?.values.some((naming) => naming.kind === 'state' && naming.form === 'demonym') === true
  );
}

/** Words between "Russian" and its "aircraft": "military", "Il", "-", "38". */
const LONGEST_KIND = 4;
const CODE = /^(?:[A-Z][A-Za-z]{0,2}|-|\d{1,3}[A-Z]?)$/;
const KINDS_OF_FORCE = new Set(
  'air naval military coast border spy strategic nuclear missile reconnaissance surveillance anti self defense defence transport combat guided long range turboprop supreme public expert trade parliamentary economic fisheries rescue joint senior'.split(
    ' ',
  ),
);

function person(text: NamedText, range: NameRange): Named {
  return { ...named(text, range, 'actor'), isPerson: true };
}

export function named(
  text: NamedText,
  { from, to, id }: NameRange,
  kind: NameMention['kind'],
  how: NameMention['how'] = 'name',
): Named {
  const start = text.starts[from] ?? 0;
  const end = text.ends[to - 1] ?? start;
  const mention = { start, end, text: text.prose.slice(start, end), kind, id, how };
  return { mention, from, to, isPerson: false };
}

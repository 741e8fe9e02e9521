// A title that is not followed by a name, as a reference: "the Russian leader", "Japan's foreign
// minister", "the prime minister of Japan". Which office, of which state, in which words.

import type { Role } from './discourse.ts';
import type { Hit, NamedText } from './namedText.ts';
import { isPossessive } from './roles.ts';
import type { TitleRow } from './titles.ts';

export interface OfficeReference {
  readonly from: number;
  readonly to: number;
  readonly role: Role;
  readonly state: string | null;
}

const NOT_THIS_ONE = new Set(
  'a an any no every each another other former ex then next future previous late first some one deputy vice whose'.split(
    ' ',
  ),
);
const BECOMING = new Set(
  'be is was been become became becomes becoming as remain remains'.split(' '),
);
const NOT_THE_PERSON = new Set(
  'office residence palace party wife house aide aides spokesman'.split(' '),
);

export function officeReference(
  text: NamedText,
  title: Hit<TitleRow>,
  isPerson: (at: number) => boolean,
): OfficeReference | undefined {
  const role = title.values[0]?.office;
  const { tokens } = text;
  if (!role || isOfOffice(text, title.to)) return undefined;
  const before = stateBefore(text, title.from);
  const after = before ? undefined : stateAfter(text, title.to);
  if (!before && !after && isOfSomethingElse(text, title.to)) return undefined;
  if (isNamed(text, { from: before?.from ?? title.from, to: after?.to ?? title.to }, isPerson))
    return undefined;
  const from = before?.from ?? title.from;
  const determiner = tokens[from - 1]?.word.toLowerCase() ?? '';
  if (NOT_THIS_ONE.has(determiner) || NOT_THIS_ONE.has(tokens[title.from - 1]?.word ?? ''))
    return undefined;
  const isThe = determiner === 'the' || (role === 'leader' && ['his', 'her'].includes(determiner));
  const isName = tokens[title.from]?.capital === true && (before ?? after) !== undefined;
  if (!isThe && !isName && !before?.possessive) return undefined;
  if (isPredicate(text, isThe ? from - 2 : from - 1)) return undefined;
  const start = isThe ? from - 1 : from;
  return {
    from: start,
    to: after?.to ?? title.to,
    role,
    state: (before ?? after)?.state ?? title.values[0]?.of ?? null,
  };
}

/** "the president of the bank", "the president and the chairman of Norsk Gass": of no state. */
function isOfSomethingElse({ tokens, titleAt }: NamedText, to: number): boolean {
  if (tokens[to]?.word === 'of') return true;
  if (tokens[to]?.word !== 'and') return false;
  const second = tokens[to + 1]?.word === 'the' ? to + 2 : to + 1;
  const end = titleAt[second]?.to ?? second + 1;
  return tokens[end]?.word === 'of' && tokens[end + 1]?.capital === true;
}

/** "President Kask", "the president, Ilmar Kask,", "Ilmar Kask, the president": the name says it. */
function isNamed(
  { tokens, hitAt }: NamedText,
  { from, to }: { readonly from: number; readonly to: number },
  isPerson: (at: number) => boolean,
): boolean {
  const next = tokens[to]?.word === ',' ? to + 1 : to;
  if (isPerson(next) || (tokens[to]?.capital && !hitAt[to])) return true;
  const comma = [from - 1, from - 2, from - 3].find((at) => tokens[at]?.word === ',');
  return comma !== undefined && isPerson(comma - 1);
}

/** "to be the secretary of state", "as the foreign minister": says what somebody is or will be. */
function isPredicate({ tokens }: NamedText, at: number): boolean {
  return BECOMING.has(tokens[at]?.word ?? '');
}

function isOfOffice(text: NamedText, to: number): boolean {
  if (text.tokens[to]?.word === '-') return true;
  return isPossessive(text, to) && NOT_THE_PERSON.has(text.tokens[to + 2]?.word ?? '');
}

interface StateBefore {
  readonly state: string;
  readonly from: number;
  readonly possessive: boolean;
}

function stateBefore(text: NamedText, from: number): StateBefore | undefined {
  const isOwner = text.tokens[from - 1]?.word === 's' && isPossessive(text, from - 2);
  const hit = text.hitAt[isOwner ? from - 3 : from - 1];
  const state = hit?.values.find(({ kind }) => kind === 'state')?.id;
  const end = isOwner ? from - 2 : from;
  if (!hit || state === undefined || hit.to !== end) return undefined;
  return { state, from: hit.from, possessive: isOwner };
}

function stateAfter(text: NamedText, to: number): { state: string; to: number } | undefined {
  if (text.tokens[to]?.word !== 'of') return undefined;
  const hit = text.hitAt[to + 1];
  const state = hit?.values.find((naming) => naming.kind === 'state' && naming.form === 'name')?.id;
  return hit && state !== undefined ? { state, to: hit.to } : undefined;
}

// Whether a state or a capital acts or is where something happens: "Tokyo denied" is Japan,
// "dinner in Tokyo" a town, by the words beside it.

import {
  actionVerbs,
  givingWords,
  goingVerbs,
  groundNouns,
  motionWords,
  placePrepositions,
} from './cueWords.ts';
import type { NamedText } from './namedText.ts';

export type Role = 'actor' | 'place';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** How far before "to Japan" the word of motion may stand. */
const REACH_OF_MOTION = 7;

/** A state acts unless the words beside it make it ground. */
export function roleOfState(text: NamedText, range: Range): Role {
  return placeCue(text, range) ?? 'actor';
}

/** A capital that may stand for its state: ground unless the words beside it make it act. */
export function roleOfCapital(text: NamedText, range: Range): Role {
  return possessiveCue(text, range) ?? placeCue(text, range) ?? actorCue(text, range) ?? 'place';
}

/** "Tokyo's reply" acts, "in Tokyo's harbour" does not. */
function possessiveCue(text: NamedText, range: Range): Role | undefined {
  if (!isPossessive(text, range.to)) return undefined;
  return placePrepositions.has(wordBefore(text, range)) && isGroundAfter(text, range.to + 2)
    ? 'place'
    : 'actor';
}

function placeCue(text: NamedText, range: Range): Role | undefined {
  const before = wordBefore(text, range);
  if (before === 'on' && AIMED.has(wordAt(text, startOf(text, range) - 2).toLowerCase()))
    return 'actor';
  if (isPossessive(text, range.to) && !isGroundAfter(text, range.to + 2)) return undefined;
  if (placePrepositions.has(before) || goingVerbs.has(before)) return 'place';
  if (before === ',' && isPlaceBefore(text, range.from) && !isVerb(wordAt(text, range.to)))
    return 'place';
  if (before === 'of')
    return groundNouns.has(wordAt(text, startOf(text, range) - 2)) ? 'place' : undefined;
  if (before === 'to' || before === 'from' || before === 'for')
    return isMotionBefore(text, range.from) ? 'place' : undefined;
  return isDateline(text, range) ? 'place' : undefined;
}

/** "sanctions on Moscow", "pressure on Tokyo": on the state, not in its capital. */
const AIMED = new Set(
  'sanction sanctions pressure embargo restriction restrictions curbs tariffs limits demands ban'.split(
    ' ',
  ),
);

function actorCue(text: NamedText, { from, to }: Range): Role | undefined {
  const before = wordAt(text, from - 1).toLowerCase();
  const after = text.tokens[to];
  if (after && isVerb(after.word)) return 'actor';
  if (/ly$/.test(after?.word ?? '') && isVerb(wordAt(text, to + 1))) return 'actor';
  if (CONTACT.has(before)) return 'actor';
  if (after?.word === 'to' && BRINGING.has(before)) return 'actor';
  if (isJoinedTo(text, to, 1) || isJoinedTo(text, from - 1, -1)) return 'actor';
  return undefined;
}

const CONTACT = new Set(
  `with between against by urge urged urging pressed pressing told telling asked asking warned warning
   accused accusing angered angering upsetting that because if while when as than`
    .trim()
    .split(/\s+/),
);

/** "prompting Tokyo to recall its envoy"; "a leading Tokyo paper" is no deed. */
const BRINGING = new Set(
  'prompt prompted prompting lead led leading force forced forcing cause caused causing push pushed pushing'.split(
    ' ',
  ),
);

function isVerb(word: string): boolean {
  return actionVerbs.has(word) || /^[a-z]{2,}ed$/.test(word);
}

/** "Tokyo and Moscow", "Tokyo-Moscow": beside another state or capital. */
function isJoinedTo(text: NamedText, at: number, step: 1 | -1): boolean {
  if (!['and', '-', '–', '/', 'or'].includes(wordAt(text, at))) return false;
  return (text.hitAt[at + step]?.values ?? []).some(
    (naming) => naming.kind === 'state' || (naming.kind === 'place' && naming.standsFor !== null),
  );
}

/** "TOKYO (Kyodo) —", "MOSCOW, Nov. 1 —" at the head of a paragraph. */
function isDateline(text: NamedText, { from, to }: Range): boolean {
  const { tokens, starts, prose } = text;
  const isFirst = from === 0 || tokens[from - 1]?.kind === 'break';
  const [start, after] = [starts[from], tokens[to]];
  if (!isFirst || start === undefined || !after || isCompound(text, to)) return false;
  return (
    ['(', '—', '–', '-'].includes(after.word) || (after.word === ',' && isShouted(prose, start))
  );
}

/** "Norway-Chile talks": the hyphen joins, it sets nothing off. */
function isCompound({ tokens, starts, ends }: NamedText, at: number): boolean {
  const isJoined = ends[at - 1] === starts[at] && ends[at] === starts[at + 1];
  return tokens[at]?.word === '-' && isJoined;
}

function isShouted(prose: string, start: number): boolean {
  const word = prose.slice(start, start + 4);
  return word === word.toUpperCase();
}

/** The first word that is not an article or an adjective of place: "in central Tokyo". */
const SMALL = new Set(
  'the central northern southern eastern western downtown nearby neighbouring neighboring mainland postwar wartime modern far'.split(
    ' ',
  ),
);

function startOf(text: NamedText, { from }: Range): number {
  let at = from;
  while (SMALL.has(wordAt(text, at - 1).toLowerCase())) at--;
  return at;
}

function wordBefore(text: NamedText, range: Range): string {
  return wordAt(text, startOf(text, range) - 1).toLowerCase();
}

function wordAt({ tokens }: NamedText, at: number): string {
  return tokens[at]?.word ?? '';
}

export function isPossessive({ tokens, starts, ends }: NamedText, to: number): boolean {
  const mark = tokens[to]?.word;
  if (mark !== "'" && mark !== '’') return false;
  if (starts[to] !== ends[to - 1]) return false;
  const isS = tokens[to + 1]?.word === 's' && starts[to + 1] === ends[to];
  return isS || /s$/i.test(tokens[to - 1]?.word ?? '');
}

/** "in Japan's north", "in Russia's Black Sea city of …". */
function isGroundAfter(text: NamedText, at: number): boolean {
  for (let index = at; index < at + 4; index++) {
    const word = wordAt(text, index).toLowerCase();
    if (groundNouns.has(word)) return true;
    if ((text.hitAt[index]?.values ?? []).some(({ kind }) => kind === 'place')) return true;
  }
  return false;
}

function isPlaceBefore({ hitAt }: NamedText, from: number): boolean {
  return (hitAt[from - 2]?.values ?? []).some(({ kind }) => kind === 'place');
}

function isMotionBefore({ tokens, sentenceOf }: NamedText, from: number): boolean {
  for (let at = from - 1; at >= from - REACH_OF_MOTION; at--) {
    if (sentenceOf[at] !== sentenceOf[from] || tokens[at]?.word === ',') return false;
    if (givingWords.has(tokens[at]?.word ?? '')) return false;
    if (motionWords.has(tokens[at]?.word ?? '')) return true;
  }
  return false;
}

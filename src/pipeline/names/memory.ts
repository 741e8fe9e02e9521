// What has been named up to a point of the text, latest first, and who acted last.

import { type Cast, remembered, stateOf } from './discourse.ts';
import type { Named } from './findNamed.ts';
import type { NamedText } from './namedText.ts';
import { isPossessive } from './roles.ts';

interface Subject {
  readonly sentence: number;
  readonly id: string;
}

export interface Memory {
  readonly people: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** The sentence that named the last of the places. */
  readonly placed: number;
  /** Those that people belong to among them. */
  readonly states: readonly string[];
  /** The first person to act in this sentence and in the last one before it that has one. */
  readonly subject: Subject | undefined;
  readonly earlier: Subject | undefined;
  /** The last body or state to act. */
  readonly body: Subject | undefined;
  /** The last two people of two states named in one breath: "Kaifu and Gorbachev". */
  readonly pair: readonly string[];
  /** The people named in the last sentence that names any, in order. */
  readonly together: { readonly sentence: number; readonly ids: readonly string[] };
  /** The last person named, and the token behind the name. */
  readonly last: { readonly id: string; readonly to: number } | undefined;
}

export const emptyMemory: Memory = {
  people: [],
  actors: [],
  places: [],
  placed: -1,
  states: [],
  subject: undefined,
  earlier: undefined,
  body: undefined,
  pair: [],
  together: { sentence: -1, ids: [] },
  last: undefined,
};

const NOT_SUBJECT_AFTER = new Set(
  'of with by to from for between against over at on in behind about and'.split(' '),
);

export function withMention(memory: Memory, text: NamedText, cast: Cast, named: Named): Memory {
  const { id, kind } = named.mention;
  if (kind === 'place')
    return {
      ...memory,
      places: remembered(memory.places, id),
      placed: text.sentenceOf[named.from] ?? -1,
    };
  const state = named.isPerson ? stateOf(cast, id) : cast.isState(id) ? id : null;
  const actors = remembered(memory.actors, id);
  const states = state === null ? memory.states : remembered(memory.states, state);
  if (!named.isPerson) return { ...memory, actors, states, body: bodyActing(memory, text, named) };
  const { last } = memory;
  const isPair =
    last !== undefined && stateOf(cast, last.id) !== state && isJoined(text, last.to, named.from);
  const { subject, earlier } = subjectsWith(memory, text, named);
  return {
    ...memory,
    actors,
    states,
    subject,
    earlier,
    people: remembered(memory.people, id),
    pair: isPair ? [last.id, id].sort() : memory.pair,
    together: togetherWith(memory, text.sentenceOf[named.from] ?? -1, id),
    last: { id, to: named.to },
  };
}

/** The first body to act in a sentence stays the one "it" means. */
function bodyActing(
  memory: Memory,
  text: NamedText,
  { mention, from, to }: Named,
): Subject | undefined {
  const sentence = text.sentenceOf[from] ?? -1;
  const isOwner = isPossessive(text, to) && !opensSentence(text, from);
  const isObject = NOT_SUBJECT_AFTER.has(wordBefore(text, from)) || isOwner;
  if (isObject || memory.body?.sentence === sentence) return memory.body;
  return { sentence, id: mention.id };
}

function togetherWith({ together }: Memory, sentence: number, id: string): Memory['together'] {
  const before = together.sentence === sentence ? together.ids : [];
  return before.includes(id) ? together : { sentence, ids: [...before, id] };
}

/** Nothing between two names but "and" and titles. */
function isJoined({ tokens, titleAt, hitAt }: NamedText, from: number, to: number): boolean {
  if (tokens[from]?.word !== 'and' || to - from > LONGEST_TITLE) return false;
  for (let at = from + 1; at < to; at++) {
    if (!titleAt[at] && !hitAt[at]?.values.some(({ kind }) => kind === 'state')) return false;
  }
  return true;
}

const LONGEST_TITLE = 10;

function subjectsWith(
  memory: Memory,
  text: NamedText,
  { mention, from, to }: Named,
): Pick<Memory, 'subject' | 'earlier'> {
  const sentence = text.sentenceOf[from] ?? -1;
  const isOwner = isPossessive(text, to) && !opensSentence(text, from);
  const isObject = NOT_SUBJECT_AFTER.has(wordBefore(text, from)) || isOwner;
  if (isObject || memory.subject?.sentence === sentence) return memory;
  return { subject: { sentence, id: mention.id }, earlier: memory.subject };
}

/** "Mori's own triumph was in Oslo, where he …": at the head of a sentence the owner is who it is about. */
function opensSentence({ sentenceOf, titleAt, tokens }: NamedText, from: number): boolean {
  let at = from;
  while (titleAt[at - 1] || tokens[at - 1]?.word === '.') at--;
  return at === 0 || sentenceOf[at - 1] !== sentenceOf[from];
}

/** The word before a name and the titles it carries. */
function wordBefore({ tokens, titleAt, hitAt }: NamedText, from: number): string {
  let at = from - 1;
  while (titleAt[at] || hitAt[at]?.values.some(({ kind }) => kind === 'state')) at--;
  return tokens[at]?.word.toLowerCase() ?? '';
}

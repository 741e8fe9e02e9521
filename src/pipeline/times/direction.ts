// Whether the words around a time speak of what was or of what is to come: the nearest verb or
// preposition that tells. Looks a bounded way within the sentence, to both sides.

import type { Span } from '../../model/span.ts';

export type Direction = 'past' | 'future';

const BACK = 160;
const AHEAD = 60;

const SENTENCE_END = /(?<!\b(?:St|Mr|Mrs|Ms|Dr|Gen|Gov|Sen))[.!?]["')\]]*\s|\n\s*\n/;

const future = words(
  "will would shall won't 'll plans planning planned plan scheduled expected expects expect due slated poised hopes hope intends intend upcoming coming forthcoming until till tomorrow aims",
);

/** These tell only when they stand close by: "could start Monday". */
const weakFuture = words('should may might must can could going likely');

/** And these only before the time, since after it they may be nouns: "leaders meet Friday". */
const present = words(
  'meet meets begin begins start starts open opens visit visits vote votes travel travels hold holds return returns resume resumes leave leaves depart departs host hosts gather gathers face faces arrive arrives end ends close closes expire expires sail sails fly flies step steps take takes run runs tour tours mature matures payable effective',
);

/** What follows a time and is hardly ever a noun: "Friday the leaders meet". */
const presentAfter = words(
  'meet meets begin begins open opens arrive arrives depart departs resume resumes leaves gather gathers',
);

/** Verbs that no noun looks like reach further: "flies on to Oslo on Friday". */
const surePresent = words(
  'meets begins travels holds resumes departs hosts gathers arrives flies sails',
);
const SURE_REACH = 7;

const WEAK_REACH = 4;

/** Right before a time they set its end: "by Friday". */
const limits = words('by until till through');

/** After these the next word is a noun: "announced the plan". */
const determiners = words('the a an its his her their this any no');

const tensed = words('was were had did has have ago earlier since');

const past = words(
  'said told met went came made took gave held began began left saw won lost led fell rose flew spoke wrote got sent kept brought paid sought sold bought struck broke ran sat stood knew thought found became chose drew drove ate felt hit put',
);

/** After these a participle tells nothing: "to be signed", "has to get done". */
const auxiliaries = new Set(['be', 'get', 'to']);

/** What people commit themselves to lies ahead: "agreed to meet". */
const commitments = words(
  'set agreed agree promised invited vowed pledged offered decided want wants wanted ready proposed arranged intends hopes meant supposed',
);

const beForms = new Set(['is', 'are', 'was', 'were', "'re", "'s"]);

export function directionAt(prose: string, span: Span): Direction | null {
  return cueAt(prose, span)?.direction ?? null;
}

export interface Cue {
  readonly direction: Direction;
  /** Words between it and the time. */
  readonly away: number;
}

/** The word that tells, and how near it stands. */
export function cueAt(prose: string, span: Span): Cue | null {
  const before = sentenceBefore(prose, span.start);
  const after = sentenceAfter(prose, span.end);
  if (isLimit(before) && !hadNear(before, after)) return { direction: 'future', away: 0 };
  return nearestCue(before, -1) ?? nearestCue(after, 1);
}

function isLimit(before: readonly string[]): boolean {
  const last = before.at(-1) ?? '';
  return limits.has(last) || (last === 'of' && before.at(-2) === 'ahead');
}

/** "by Friday they had filed", "had filed by Friday". */
function hadNear(before: readonly string[], after: readonly string[]): boolean {
  return before.slice(-6).includes('had') || after.slice(0, 6).includes('had');
}

function sentenceBefore(prose: string, at: number): string[] {
  const text = prose.slice(Math.max(0, at - BACK), at);
  return wordsIn(text.split(SENTENCE_END).at(-1) ?? '');
}

function sentenceAfter(prose: string, at: number): string[] {
  const text = prose.slice(at, at + AHEAD);
  const end = text.search(/[.!?]\s|\n\n/);
  return wordsIn(end < 0 ? text : text.slice(0, end));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/'?[a-z]+(?:'t)?/g) ?? [];
}

/** From the end of the words before the time, or from the start of those after it. */
function nearestCue(list: readonly string[], step: 1 | -1): Cue | null {
  const first = step > 0 ? 0 : list.length - 1;
  for (let at = first; at >= 0 && at < list.length; at += step) {
    const away = Math.abs(at - first);
    const isNear =
      away < WEAK_REACH || (step < 0 && away < SURE_REACH && surePresent.has(list[at] ?? ''));
    const direction = cueOf(list, at) ?? (isNear ? weakCueOf(list, at, step) : null);
    if (direction) return { direction, away };
  }
  return null;
}

function cueOf(list: readonly string[], at: number): Direction | null {
  const [word, previous] = [list[at] ?? '', list[at - 1] ?? ''];
  const isInfinitive = word === 'to' && (beForms.has(previous) || commitments.has(previous));
  if (isInfinitive || (word === 'be' && previous === 'to')) return 'future';
  if (future.has(word)) return determiners.has(previous) ? null : tenseOfPlan(list, at);
  if (word === 'invited' && at < list.length - 1) return 'future';
  if (tensed.has(word)) return 'past';
  const isParticiple = word.length > 4 && word.endsWith('ed');
  if (!past.has(word) && (!isParticiple || determiners.has(previous))) return null;
  return auxiliaries.has(previous) ? null : 'past';
}

/** "had been due to expire Friday", "as previously planned": a plan that is past. */
function tenseOfPlan(list: readonly string[], at: number): Direction {
  const previous = list[at - 1] ?? '';
  const isPast = previous === 'previously' || previous === 'originally' || previous === 'had';
  return isPast || (previous === 'been' && list[at - 2] === 'had') ? 'past' : 'future';
}

function weakCueOf(list: readonly string[], at: number, step: number): Direction | null {
  const [word, previous] = [list[at] ?? '', list[at - 1] ?? ''];
  const isVerb = step < 0 ? present.has(word) && previous !== 'to' : presentAfter.has(word);
  const isCue = weakFuture.has(word) || isVerb;
  return isCue && !determiners.has(previous) ? 'future' : null;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

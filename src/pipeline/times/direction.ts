// Whether the words around a time speak of what was or of what is to come: the nearest verb or
// preposition that tells. Looks a bounded way within the sentence, to both sides.

import type { Span } from '../../model/span.ts';

export type Direction = 'past' | 'future';

const BACK = 160;
const AHEAD = 60;

const future = new Set(
  "will would shall won't 'll should may might must can could going plans plan planned planning scheduled expected expects expect due set slated poised hopes hope intends intend upcoming coming forthcoming until till tomorrow to aims ready likely".split(
    ' ',
  ),
);

const tensed = new Set('was were had did has have ago earlier since'.split(' '));

const past = new Set(
  'said told met went came made took gave held began began left saw won lost led fell rose flew spoke wrote got sent kept brought paid sought sold bought struck broke ran sat stood knew thought found became chose drew drove ate felt hit put'.split(
    ' ',
  ),
);

/** After these a participle tells nothing: "to be signed", "has to get done". */
const auxiliaries = new Set(['be', 'get', 'to']);

const beForms = new Set(['is', 'are', 'was', 'were', "'re", "'s"]);

export function directionAt(prose: string, span: Span): Direction | null {
  const before = sentenceBefore(prose, span.start);
  const after = sentenceAfter(prose, span.end);
  return nearestCue(before, -1) ?? nearestCue(after, 1);
}

function sentenceBefore(prose: string, at: number): string[] {
  const text = prose.slice(Math.max(0, at - BACK), at);
  const start = Math.max(text.lastIndexOf('. '), text.lastIndexOf('.\n'), text.lastIndexOf('\n\n'));
  return wordsIn(text.slice(start + 1));
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
function nearestCue(words: readonly string[], step: 1 | -1): Direction | null {
  for (let at = step > 0 ? 0 : words.length - 1; at >= 0 && at < words.length; at += step) {
    const direction = cueOf(words[at] ?? '', words[at - 1] ?? '');
    if (direction) return direction;
  }
  return null;
}

function cueOf(word: string, previous: string): Direction | null {
  if (future.has(word) || (word === 'to' && beForms.has(previous))) return 'future';
  if (tensed.has(word)) return 'past';
  const isParticiple = word.length > 4 && word.endsWith('ed');
  return (past.has(word) || isParticiple) && !auxiliaries.has(previous) ? 'past' : null;
}

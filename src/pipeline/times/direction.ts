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

const past = new Set(
  'was were had did said told met went came made took gave held began began left saw won lost led fell rose flew spoke wrote got sent kept brought paid sought sold bought struck broke ran sat stood knew thought found became chose drew drove ate felt hit put since earlier ago have has'.split(
    ' ',
  ),
);

/** Not by form alone: after "be" or "to be" a participle tells nothing. */
const auxiliaries = new Set(['be', 'been', 'being', 'get', 'to']);

export function directionAt(prose: string, span: Span): Direction | null {
  const before = sentenceBefore(prose, span.start);
  const after = sentenceAfter(prose, span.end);
  const near = nearestCue(before.reverse());
  const far = nearestCue(after);
  if (near) return near.direction;
  return far?.direction ?? null;
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

/** `words` run away from the time; the first that tells wins. */
function nearestCue(words: readonly string[]): { direction: Direction; at: number } | undefined {
  for (const [at, word] of words.entries()) {
    const direction = cueOf(word, words[at + 1] ?? '');
    if (direction) return { direction, at };
  }
  return undefined;
}

function cueOf(word: string, neighbour: string): Direction | undefined {
  if (future.has(word)) return 'future';
  if (past.has(word)) return 'past';
  const isParticiple = word.length > 4 && word.endsWith('ed');
  return isParticiple && !auxiliaries.has(neighbour) ? 'past' : undefined;
}

// A sentence as a number, blind to case, marks and spaces: equal sentences, equal numbers.

import { type Span, textAt } from '../../model/span.ts';

const SHORTEST = 40;

export function fingerprintsOf(prose: string, sentences: readonly Span[]): number[] {
  const found = new Set<number>();
  for (const sentence of sentences) {
    const letters = textAt(prose, sentence)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
    if (letters.length >= SHORTEST) found.add(hashOf(letters));
  }
  return [...found].sort((a, b) => a - b);
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

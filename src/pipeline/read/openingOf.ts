// The first words of an article's prose on one line, in its own characters: what it is named by where
// it has neither an outlet nor a title. Null where it has no prose.

import type { Placed } from './settleRoles.ts';

type Block = Pick<Placed, 'start' | 'end' | 'role'>;

const MOST_SIGNS = 36;

export function openingOf(text: string, prose: string, placed: readonly Block[]): string | null {
  for (const { start, end, role } of placed) {
    const lead = prose.slice(start, end).search(/\S/);
    if (role === 'prose' && lead >= 0) return firstWords(text.slice(start + lead, end));
  }
  return null;
}

function firstWords(paragraph: string): string {
  const head = paragraph.slice(0, 8 * MOST_SIGNS).replace(/\s+/g, ' ');
  // One more than may stay; a sign takes two units at most.
  const signs = [...head.trim().slice(0, 2 * (MOST_SIGNS + 1))];
  if (signs.length <= MOST_SIGNS) return signs.join('');
  const lastBlank = signs.lastIndexOf(' ', MOST_SIGNS);
  // Where words have no blanks between them, they are cut anywhere.
  const words = signs.slice(0, lastBlank > 0 ? lastBlank : MOST_SIGNS).join('');
  return `${words.replace(/[\s,;:–—-]+$/u, '')}…`;
}

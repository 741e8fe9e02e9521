import type { Span } from '../../model/span.ts';

/** Whether nothing but a colon and blanks stands beside the words in their line. */
export function isAloneInLine(prose: string, { start, end }: Span): boolean {
  const before = prose.slice(Math.max(0, start - REACH), start);
  return /(?:^|\n)[ \t]*$/.test(before) && /^:?[ \t]*(?:\n|$)/.test(prose.slice(end, end + REACH));
}

const REACH = 40;

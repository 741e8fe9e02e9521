import type { Span } from '../../model/span.ts';
import { blank } from './plainCharacters.ts';

/** The text with the spans, sorted by position, turned to spaces; line ends stay. */
export function blankSpans(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    pieces.push(text.slice(at, from), blank(text.slice(from, end)));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

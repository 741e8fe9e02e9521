// What the address calls the words that a note is about; null where it is about no words, or about
// words that are not published.

import { spanName } from '../../model/passageName.ts';
import type { Article } from '../../model/schema.ts';
import { overlaps, type Span } from '../../model/span.ts';

export function notedPassage(
  span: Span | null,
  { withheld = [] }: Pick<Article, 'withheld'>,
): string | null {
  return span && !withheld.some((gap) => overlaps(gap, span)) ? spanName(span) : null;
}

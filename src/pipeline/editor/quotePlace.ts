// Where the words that a report from elsewhere gives stand in the article, or why that cannot be said:
// they must be its own characters, and stand in one place only.

import { MAX_QUOTE, type Passage } from '../../model/schema.ts';
import { contains, type Span } from '../../model/span.ts';
import type { ReadArticle } from '../read/readArticle.ts';
import { shortened } from './editorNote.ts';
import type { OutsideReport } from './outsideReport.ts';

/** A result, or why there is none. */
export type Or<T> = (T & { readonly why?: never }) | { readonly why: string };

export interface QuotePlace extends Span {
  readonly part: number;
}

export function quotePlace(
  { quote, start }: OutsideReport,
  { text, article }: ReadArticle,
): Or<QuotePlace> {
  if (quote.length > MAX_QUOTE)
    return { why: `"quote" has ${quote.length} characters; write at most ${MAX_QUOTE}` };
  const [first, second] = start === undefined ? startsIn(text, quote) : [start];
  if (first === undefined)
    return {
      why: 'these are not words of the article; copy them from it, character for character',
    };
  if (second !== undefined)
    return { why: `the words stand several times; add "start": ${first} or "start": ${second}` };
  const end = first + quote.length;
  if (text.slice(first, end) !== quote)
    return { why: `other words stand at "start": ${first}; correct it, or leave it out` };
  const part = article.parts.findIndex((one) => contains(one, { start: first, end }));
  if (part < 0) return { why: 'the words run over two texts of the page; take those of one' };
  return { start: first, end, part };
}

/** Words in the quote, else in its part of the page; they must stand there once. */
export function placeNear(words: string, quote: QuotePlace, read: ReadArticle): Or<Passage> {
  const part = read.article.parts[quote.part] ?? quote;
  for (const { start, end } of [quote, part]) {
    const [first, second] = startsIn(read.text.slice(start, end), words);
    if (first === undefined) continue;
    if (second !== undefined)
      return { why: `"${shortened(words)}" stands several times; write more of the words` };
    return { text: words, start: start + first, end: start + first + words.length };
  }
  return { why: `"${shortened(words)}" does not stand in the quote or its part of the page` };
}

/** The first two places where words stand. */
function startsIn(text: string, words: string, from = 0): number[] {
  const first = text.indexOf(words, from);
  const second = first < 0 ? -1 : text.indexOf(words, first + 1);
  return [first, second].filter((start) => start >= 0);
}

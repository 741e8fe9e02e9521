// Where the words that a report from elsewhere gives stand in the article, or why that cannot be said:
// they must be its own characters, and stand in one place only. Where the article was edited and the
// words moved, they are found again if they are the same; nothing is guessed.

import { findQuote } from '../../model/findQuote.ts';
import { MAX_QUOTE, type Passage } from '../../model/schema.ts';
import { contains, type Span } from '../../model/span.ts';
import type { ReadArticle } from '../read/readArticle.ts';
import { listed, shortened } from './editorNote.ts';
import { nearWords } from './nearWords.ts';
import type { OutsideReport } from './outsideReport.ts';

/** A result, or why there is none. */
export type Or<T> = (T & { readonly why?: never }) | { readonly why: string };

export interface QuotePlace extends Span {
  readonly part: number;
}

export function quotePlace(report: OutsideReport, { text, article }: ReadArticle): Or<QuotePlace> {
  const { quote, start, prefix, suffix } = report;
  if (quote.length > MAX_QUOTE)
    return { why: `"quote" has ${quote.length} characters; write at most ${MAX_QUOTE}` };
  const found = findQuote(text, { exact: quote, start, prefix, suffix });
  if (found.status === 'gone') return { why: goneReason(text, quote) };
  if (found.status === 'several') return { why: severalReason(found.starts, start) };
  const place = { start: found.start, end: found.start + quote.length };
  const part = article.parts.findIndex((one) => contains(one, place));
  if (part < 0) return { why: 'the words run over two texts of the page; take those of one' };
  return { ...place, part };
}

const SHOWN_PLACES = 3;

function severalReason(starts: readonly number[], given: number | undefined): string {
  const ways = starts.slice(0, SHOWN_PLACES).map((start) => `"start": ${start}`);
  const stale = given === undefined ? '' : `, none of them at "start": ${given}`;
  return `the words stand several times${stale}; add ${listed(ways, 'or')}, or "prefix" and "suffix", the words right before and after`;
}

function goneReason(text: string, quote: string): string {
  const near = nearWords(text, quote);
  const gone = 'these are not words of the article; copy them from it, character for character';
  return near === undefined
    ? gone
    : `${gone}. The nearest are "${near}": copy those if they are meant`;
}

/** Words in the quote, else in its part of the page; they must stand there once. */
export function placeNear(words: string, quote: QuotePlace, read: ReadArticle): Or<Passage> {
  const part = read.article.parts[quote.part] ?? quote;
  for (const { start, end } of [quote, part]) {
    const found = findQuote(read.text.slice(start, end), { exact: words });
    if (found.status === 'gone') continue;
    if (found.status === 'several')
      return { why: `"${shortened(words)}" stands several times; write more of the words` };
    const from = start + found.start;
    return { text: words, start: from, end: from + words.length };
  }
  return { why: `"${shortened(words)}" does not stand in the quote or its part of the page` };
}

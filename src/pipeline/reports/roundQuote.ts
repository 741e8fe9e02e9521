// The paragraph a quote is shown in.

import type { Span } from '../../model/span.ts';

const LONGEST_PARAGRAPH = 4000;

/** The paragraph; of an endless one, what stands round the quote, in whole words. */
export function roundQuote(text: string, paragraph: Span, quote: Span): Span {
  if (paragraph.end - paragraph.start <= LONGEST_PARAGRAPH) return paragraph;
  const room = LONGEST_PARAGRAPH / 4;
  const before = text.indexOf(' ', Math.max(paragraph.start, quote.start - room));
  const after = text.lastIndexOf(' ', Math.min(paragraph.end, quote.end + room));
  return {
    start:
      quote.start - room <= paragraph.start ? paragraph.start : Math.min(quote.start, before + 1),
    end: quote.end + room >= paragraph.end ? paragraph.end : Math.max(quote.end, after),
  };
}

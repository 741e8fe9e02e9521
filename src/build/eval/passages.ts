// Passages of articles, and when one answers another.

import type { Span } from '../../model/span.ts';
import type { GoldMention } from './goldSet.ts';

export interface PassageAt extends Span {
  readonly article: string;
}

/** Decoded text by article id. */
export type Texts = ReadonlyMap<string, string>;

/** The article a gold document names by the head of its id. */
export function articleOf(texts: Texts, doc: string): string | undefined {
  return texts.has(doc) ? doc : [...texts.keys()].find((id) => id.startsWith(doc));
}

/** Where a gold quote stands; throws when the gold data and the articles do not fit. */
export function locate(texts: Texts, owner: string, { doc, start, quote }: GoldMention): PassageAt {
  const article = articleOf(texts, doc);
  if (article === undefined) throw new Error(`gold data, "${owner}": there is no article ${doc}`);
  const text = texts.get(article) ?? '';
  const at = start !== undefined && text.startsWith(quote, start) ? start : text.indexOf(quote);
  if (at < 0) throw new Error(`gold data, "${owner}": ${doc} does not say "${quote}"`);
  return { article, start: at, end: at + quote.length };
}

/** Two passages answer each other when they share at least half of the shorter one. */
export function answers(a: PassageAt, b: PassageAt): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return a.article === b.article && shared >= Math.min(a.end - a.start, b.end - b.start) / 2;
}

export function touches(a: readonly PassageAt[], b: readonly PassageAt[]): boolean {
  return a.some((one) => b.some((other) => answers(one, other)));
}

// What an address calls a passage beside the article it stands in: a report by its id without the
// article's, any other words by where they stand.

import type { Report } from './schema.ts';
import type { Span } from './span.ts';

export function passageName({ id, article }: Pick<Report, 'id' | 'article'>): string {
  return id.startsWith(`${article}:`) ? id.slice(article.length + 1) : id;
}

/** "120-180", in UTF-16 units. */
export function spanName({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** The words that an address means by where they stand, if they lie in a text of this length. */
export function namedSpan(name: string, length: number): Span | undefined {
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(name) ?? [];
  const span = { start: Number(from), end: Number(to) };
  return span.start < span.end && span.end <= length ? span : undefined;
}

// Each paragraph of a page with what it looks like, its markup taken into account.

import type { Span } from '../../model/span.ts';
import type { Paragraph } from './layOut.ts';
import { lookOf } from './lookOf.ts';
import type { Page } from './page.ts';
import type { Seen } from './settleRoles.ts';

const PATH_DATE = /(?:^|\/)(?:1[89]|20)\d\d\/\d{1,2}\/\d{1,2}(?:\/|$)/;

export function seeParagraphs(page: Page, paragraphs: readonly Paragraph[]): Seen[] {
  const isHeading = coveredBy(page.headings, paragraphs);
  const datedLinks = page.links
    .filter(({ target }) => PATH_DATE.test(page.text.slice(target.start, target.end)))
    .map(({ text, target }) => ({ start: text.start, end: target.end }));
  const hasDatedLink = covering(datedLinks, paragraphs);
  const items = paragraphs.map(({ from, start }, i) => from > start && hasDatedLink[i] === true);
  const isList = items.filter(Boolean).length >= 2;
  return paragraphs.map((paragraph, i) => ({
    ...paragraph,
    isDatedItem: isList && items[i] === true,
    look: items[i]
      ? { kind: 'prose', mayBeHeadline: false }
      : lookOf(lineOf(page.shadow, paragraph), isHeading[i] === true),
  }));
}

function lineOf(shadow: string, { from, end }: Paragraph): string {
  return shadow.slice(from, end).replace(/\s/g, ' ');
}

/** For each paragraph whether its start lies in one of the sorted spans. */
function coveredBy(spans: readonly Span[], paragraphs: readonly Paragraph[]): boolean[] {
  let at = 0;
  return paragraphs.map(({ start }) => {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const span = spans[at];
    return span !== undefined && span.start <= start;
  });
}

/** For each paragraph whether one of the sorted spans begins in it. */
function covering(spans: readonly Span[], paragraphs: readonly Paragraph[]): boolean[] {
  let at = 0;
  return paragraphs.map(({ start, end }) => {
    while ((spans[at]?.start ?? Number.POSITIVE_INFINITY) < start) at += 1;
    const span = spans[at];
    return span !== undefined && span.start < end;
  });
}

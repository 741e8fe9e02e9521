// Each paragraph of a page with what it looks like, its markup taken into account.

import type { Span } from '../../model/span.ts';
import type { Paragraph } from './layOut.ts';
import { lookOf } from './lookOf.ts';
import type { Page, PageLink } from './page.ts';
import { printedDatesIn } from './printedDate.ts';
import type { ItemDate, Seen } from './settleRoles.ts';
import { trailingCreditIn, trailingLabelIn } from './trailing.ts';

/** A paragraph longer than this is prose whatever stands at its end. */
const LONGEST = 600;
/** A link whose words are a headline, not an address or one word. */
const HEADLINE = /^\s*(?!https?:)(?:\S+\s+){3}\S/;

export function seeParagraphs(page: Page, paragraphs: readonly Paragraph[]): Seen[] {
  const isHeading = coveredBy(page.headings, paragraphs);
  const links = linksIn(page, paragraphs);
  const dates = paragraphs.map(({ from, start }, i) =>
    from > start ? itemDateOf(page.text, links[i] ?? []) : null,
  );
  const isList = dates.filter((date) => date !== null).length >= 2;
  return paragraphs.map((paragraph, i) => {
    const itemDate = isList ? (dates[i] ?? null) : null;
    const line = lineOf(page.shadow, paragraph);
    if (itemDate) return { ...paragraph, itemDate, look: { kind: 'prose', mayBeHeadline: false } };
    const isSource = paragraph.from > paragraph.start && line.trimEnd().endsWith(':');
    if (isSource && (links[i] ?? []).length > 0) {
      return { ...paragraph, itemDate, look: { kind: 'fragment' } };
    }
    return { ...paragraph, itemDate, look: lookOf(line, isHeading[i] === true) };
  });
}

/** The date in the path of an item's link, as archives file their stories: /2009/7/1/. */
function itemDateOf(text: string, links: readonly PageLink[]): ItemDate | null {
  for (const { text: label, target } of links) {
    if (!HEADLINE.test(text.slice(label.start, label.end))) continue;
    const path = text.slice(target.start, target.end);
    const [date] = path.includes('/') ? printedDatesIn(path) : [];
    if (!date || !/^\d{4}\//.test(path.slice(date.start))) continue;
    return { day: date.day, start: target.start + date.start, end: target.start + date.end };
  }
  return null;
}

function lineOf(shadow: string, { from, end }: Paragraph): string {
  const raw = shadow.slice(from, end);
  const line = raw.includes('\n') ? raw.replace(/\s/g, ' ') : raw;
  if (line.length > LONGEST) return line;
  return withoutTail(withoutTail(line, trailingCreditIn), trailingLabelIn);
}

function withoutTail(line: string, tailOf: (text: string) => string): string {
  return line.slice(0, line.length - tailOf(line).length);
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

/** For each paragraph the sorted links on its lines, a link blanked at its end included. */
function linksIn({ text, links }: Page, paragraphs: readonly Paragraph[]): PageLink[][] {
  let at = 0;
  return paragraphs.map(({ start, end }, i) => {
    const inside: PageLink[] = [];
    const next = paragraphs[i + 1]?.start ?? text.length;
    for (let link = links[at]; link && link.text.start < next; link = links[at]) {
      const isInside = link.text.start < end || !text.slice(end, link.text.start).includes('\n');
      if (link.text.start >= start && isInside) inside.push(link);
      at += 1;
    }
    return inside;
  });
}

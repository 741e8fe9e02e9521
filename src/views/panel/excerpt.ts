// What the panel shows of one report: its passage whole, as much of the paragraph round it as is
// worth reading, cut only at word ends and never inside the passage. Without the article's text,
// or with one that is not the text the passage is from, the passage alone.

import type { Report } from '../../model/schema.ts';
import { contains, type Span } from '../../model/span.ts';
import { cutText, type Mark, type Piece } from './highlight.ts';

export interface Excerpt {
  readonly pieces: readonly Piece[];
  /** Whether words of the paragraph are left out before, after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** The words that date it, where they stand outside what is shown. */
  readonly datedBy: string | null;
}

/** Characters of the paragraph kept round a passage; short rests are kept whole. */
const BEFORE = 160;
const AFTER = 110;
const REST = 30;
const WORD = 24;

export function excerptOf(report: Report, article: string | undefined): Excerpt {
  const text = article?.startsWith(report.quote, report.start) ? article : undefined;
  const shown = text === undefined ? report : shownSpan(report, text);
  const words = text === undefined ? report.quote : text.slice(shown.start, shown.end);
  const { expression, paragraph } = report;
  return {
    pieces: cutText(words, shown.start, marksOf(report)),
    cutBefore: text !== undefined && shown.start > paragraph.start,
    cutAfter: text !== undefined && shown.end < paragraph.end,
    datedBy: expression && !contains(shown, expression) ? expression.text : null,
  };
}

function marksOf(report: Report): Mark[] {
  const { expression, names, start, end } = report;
  return [
    { kind: 'passage', start, end },
    ...(expression
      ? [{ kind: 'date' as const, start: expression.start, end: expression.end }]
      : []),
    ...names.map((name) => ({ kind: 'name' as const, start: name.start, end: name.end })),
  ];
}

/** The passage, and with it the dating words where they are near. */
function shownSpan({ start, end, paragraph, expression }: Report, text: string): Span {
  const near =
    expression !== null &&
    contains(paragraph, expression) &&
    expression.start >= start - BEFORE &&
    expression.end <= end + AFTER;
  const from = near ? Math.min(start, expression.start) : start;
  const to = near ? Math.max(end, expression.end) : end;
  return {
    start: Math.min(start, Math.max(paragraph.start, beginning(text, paragraph.start, from))),
    end: Math.max(end, Math.min(paragraph.end, ending(text, paragraph.end, to))),
  };
}

function beginning(text: string, first: number, from: number): number {
  if (from - first <= BEFORE + REST) return first;
  const cut = wholeCharacter(text, from - BEFORE);
  const space = text.slice(cut, Math.min(cut + WORD, from)).search(/\s/);
  return space < 0 ? cut : cut + space + 1;
}

function ending(text: string, last: number, to: number): number {
  if (last - to <= AFTER + REST) return last;
  const cut = wholeCharacter(text, to + AFTER);
  for (let at = cut; at > Math.max(to, cut - WORD); at -= 1) {
    if (/\s/.test(text.charAt(at))) return at;
  }
  return cut;
}

/** The offset, or the one before where it would part a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

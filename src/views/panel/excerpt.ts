// What the panel shows of a passage, or of several that are close: the passages whole, as much of
// their paragraph as is worth reading, cut only at word ends and never inside a passage. Without
// the article's text, or with one that is not the text they are from, the passages alone.

import { must } from '../../model/check.ts';
import type { Report } from '../../model/schema.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Names } from '../../state/selectors.ts';
import { nameKind } from '../shared/nameKind.ts';
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

/** What is known besides the reports themselves. */
export interface Surroundings {
  readonly names: Pick<Names, 'actors' | 'places'>;
  /** Stretches of the text that are not published. */
  readonly withheld?: readonly Span[];
}

/** `reports` of one paragraph, in order; several only where the article's text is there. */
export function excerptOf(
  reports: readonly Report[],
  text: string | undefined,
  { names, withheld = [] }: Surroundings,
): Excerpt {
  const first = must(reports[0], 'an excerpt is of at least one report');
  const isSource = text !== undefined && reports.every((report) => isIn(text, report));
  const shown = isSource ? shownSpan(reports, text, withheld) : first;
  const words = isSource ? text.slice(shown.start, shown.end) : first.quote;
  const expressions = (isSource ? reports : [first]).flatMap((report) => report.expression ?? []);
  const outside = expressions.find((expression) => !contains(shown, expression));
  return {
    pieces: cutText(words, shown.start, [
      ...withheld.map(({ start, end }) => ({ kind: 'gap' as const, start, end })),
      ...reports.flatMap((report) => marksOf(report, names)),
    ]),
    cutBefore: isSource && shown.start > first.paragraph.start,
    cutAfter: isSource && shown.end < first.paragraph.end,
    datedBy: outside?.text ?? null,
  };
}

function isIn(text: string, { quote, start }: Report): boolean {
  return text.startsWith(quote, start);
}

function marksOf(report: Report, known: Surroundings['names']): Mark[] {
  const { expression, names, start, end } = report;
  const dates = expression ? [expression] : [];
  return [
    { kind: 'passage', start, end },
    ...dates.map((date) => ({ kind: 'date' as const, start: date.start, end: date.end })),
    ...names.map((name) => ({
      kind: nameKind(name.id, report, known),
      start: name.start,
      end: name.end,
    })),
  ];
}

/** The passages, with them the dating words where they are near, and some of the paragraph. */
function shownSpan(reports: readonly Report[], text: string, withheld: readonly Span[]): Span {
  const passages = spanOf(reports);
  const { paragraph } = must(reports[0], 'an excerpt is of at least one report');
  const near = reports
    .flatMap((report) => report.expression ?? [])
    .filter(
      (date) =>
        contains(paragraph, date) &&
        date.start >= passages.start - BEFORE &&
        date.end <= passages.end + AFTER,
    );
  const { start, end } = spanOf([passages, ...near]);
  const before = withheld.findLast((gap) => gap.end <= start);
  const after = withheld.find((gap) => gap.start >= end);
  const room = {
    start: Math.max(paragraph.start, before?.end ?? 0),
    end: Math.min(paragraph.end, after?.start ?? text.length),
  };
  return {
    start: Math.min(passages.start, beginning(text, room.start, start)),
    end: Math.max(passages.end, ending(text, room.end, end)),
  };
}

function spanOf(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
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

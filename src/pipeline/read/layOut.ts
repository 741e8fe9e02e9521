// A shadow's paragraphs as spans, without the blanks around them. Blank lines always part; a single
// line end parts too unless the text is hard-wrapped, which the lengths of its lines tell.

import type { Span } from '../../model/span.ts';

export interface Paragraph extends Span {
  /** Paragraphs with no blank line between them share a block. */
  readonly block: number;
  /** Where its words begin, after a list mark. */
  readonly from: number;
}

interface Line extends Span {
  readonly block: number;
  /** Columns of its first and last character in the file's own line. */
  readonly indent: number;
  readonly width: number;
  /** Begun and ended by line ends of the file, not by tags. */
  readonly isFirstInLine: boolean;
  readonly isLastInLine: boolean;
}

/** No house wraps wider than this; a longer line is a whole paragraph. */
const WIDEST_WRAP = 132;
const NARROWEST_WRAP = 40;
/** Of the text's characters, so that a few header lines do not make a wrapped text. */
const WRAPPED_SHARE = 0.25;
const ENDS_SENTENCE = /[.!?…:]["')\]]*$/;
const LIST_MARK = /^(?:--|[*+•‣▪–—-]|\d{1,3}[.)])\s+(?=\S)/;

export function layOut(text: string, shadow: string): Paragraph[] {
  const lines = linesOf(text, shadow);
  const width = wrapWidth(shadow, lines);
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  const close = () => {
    const [first, last] = [open[0], open.at(-1)];
    if (first && last) paragraphs.push(paragraphOf(shadow, first, last));
    open = [];
  };
  for (const line of lines) {
    const previous = open.at(-1);
    if (previous && !goesOn(shadow, previous, line, width)) close();
    open.push(line);
  }
  close();
  return paragraphs;
}

function paragraphOf(shadow: string, first: Line, last: Line): Paragraph {
  const head = shadow.slice(first.start, Math.min(last.end, first.start + 40));
  const mark = LIST_MARK.exec(head)?.[0].length ?? 0;
  return { start: first.start, end: last.end, block: first.block, from: first.start + mark };
}

/** The lines that hold something, trimmed. */
function linesOf(text: string, shadow: string): Line[] {
  const lines: Line[] = [];
  let [block, at, lineStart, blanks] = [0, 0, 0, false];
  for (const raw of shadow.split('\n')) {
    const isFirstInLine = at === 0 || isLineEnd(text, at - 1);
    if (isFirstInLine) lineStart = at;
    const end = at + raw.trimEnd().length;
    const start = at + raw.length - raw.trimStart().length;
    const isLastInLine = at + raw.length >= text.length || isLineEnd(text, at + raw.length);
    if (start < end) {
      if (blanks) block += 1;
      blanks = false;
      const columns = { indent: start - lineStart, width: end - lineStart };
      lines.push({ start, end, block, ...columns, isFirstInLine, isLastInLine });
    } else if (isFirstInLine && isLastInLine) blanks = true;
    at += raw.length + 1;
  }
  return lines;
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x0a || code === 0x2028 || code === 0x2029;
}

/** The column at which the text is wrapped, or undefined where it is not. */
function wrapWidth(shadow: string, lines: readonly Line[]): number | undefined {
  const inner = lines.filter(
    (line, i) =>
      lines[i + 1]?.block === line.block &&
      line.width <= WIDEST_WRAP &&
      line.width >= NARROWEST_WRAP,
  );
  const widths = inner.map(({ width }) => width).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)];
  const total = lines.reduce((sum, line) => sum + line.end - line.start, 0);
  const within = inner.reduce((sum, line) => sum + line.end - line.start, 0);
  if (width === undefined || inner.length < 3 || within < total * WRAPPED_SHARE) return undefined;
  const open = inner.filter((line) => !endsSentence(shadow, line));
  const full = inner.filter((line) => line.width >= width * 0.75);
  return open.length >= inner.length * 0.4 && full.length >= inner.length * 0.6 ? width : undefined;
}

/** A wrapped line goes on where the next line's first word had no room left on it. */
function goesOn(shadow: string, line: Line, next: Line, width: number | undefined): boolean {
  if (width === undefined || line.block !== next.block || line.width > WIDEST_WRAP) return false;
  if (!line.isLastInLine || !next.isFirstInLine) return false;
  if (LIST_MARK.test(shadow.slice(next.start, next.start + 8))) return false;
  if (next.indent > line.indent + 1 && line.isFirstInLine) return false;
  const word = /^\S{1,40}/.exec(shadow.slice(next.start, next.start + 40))?.[0].length ?? 0;
  const isFull = line.width + 1 + word >= width * 0.85;
  return isFull || (!endsSentence(shadow, line) && /^[a-z]/.test(shadow.charAt(next.start)));
}

function endsSentence(shadow: string, line: Line): boolean {
  return ENDS_SENTENCE.test(shadow.slice(Math.max(line.start, line.end - 6), line.end));
}

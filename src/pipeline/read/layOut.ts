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
  readonly indent: number;
  readonly block: number;
}

/** No house wraps wider than this; a longer line is a whole paragraph. */
const WIDEST_WRAP = 132;
const NARROWEST_WRAP = 40;
const ENDS_SENTENCE = /[.!?…:]["')\]]*$/;
const LIST_MARK = /^(?:[*+•‣▪–—-]|\d{1,3}[.)])\s+(?=\S)/;

export function layOut(shadow: string): Paragraph[] {
  const lines = linesOf(shadow);
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
function linesOf(shadow: string): Line[] {
  const lines: Line[] = [];
  let [block, at, blanks] = [0, 0, false];
  for (const raw of shadow.split('\n')) {
    const line = raw.trimEnd();
    const indent = line.length - line.trimStart().length;
    if (line.length > indent) {
      if (blanks) block += 1;
      blanks = false;
      lines.push({ start: at + indent, end: at + line.length, indent, block });
    } else blanks = true;
    at += raw.length + 1;
  }
  return lines;
}

/** The column at which the text is wrapped, or undefined where it is not. */
function wrapWidth(shadow: string, lines: readonly Line[]): number | undefined {
  const inner = lines.filter(
    (line, i) => lines[i + 1]?.block === line.block && widthOf(line) <= WIDEST_WRAP,
  );
  const long = inner
    .map(widthOf)
    .filter((width) => width >= NARROWEST_WRAP)
    .sort((a, b) => a - b);
  const width = long[Math.floor(long.length * 0.9)];
  if (width === undefined || long.length < 3 || long.length < inner.length * 0.5) return undefined;
  const open = inner.filter(
    (line) => widthOf(line) >= NARROWEST_WRAP && !endsSentence(shadow, line),
  );
  return open.length >= long.length * 0.4 ? width : undefined;
}

/** A wrapped line goes on where the next line's first word had no room left on it. */
function goesOn(shadow: string, line: Line, next: Line, width: number | undefined): boolean {
  if (width === undefined || line.block !== next.block || widthOf(line) > WIDEST_WRAP) return false;
  if (next.indent > line.indent + 1 || LIST_MARK.test(shadow.slice(next.start, next.start + 8))) {
    return false;
  }
  const word = /^\S{1,40}/.exec(shadow.slice(next.start, next.start + 40))?.[0].length ?? 0;
  const isFull = widthOf(line) + 1 + word >= width * 0.85;
  return isFull || (!endsSentence(shadow, line) && /^[a-z]/.test(shadow.charAt(next.start)));
}

function widthOf(line: Line): number {
  return line.end - line.start + line.indent;
}

function endsSentence(shadow: string, line: Line): boolean {
  return ENDS_SENTENCE.test(shadow.slice(Math.max(line.start, line.end - 6), line.end));
}

// An article's text → the blocks it is shown in, in order: paragraphs, headings, the lines that say
// who printed it when, what is not prose (which folds away), and what is not published. Each
// character but blanks between lines is in exactly one block.

import type { Article, NotProseKind } from '../../model/schema.ts';
import { overlaps, type Span } from '../../model/span.ts';

export interface Block extends Span {
  readonly kind: 'prose' | 'heading' | 'imprint' | 'aside' | 'gap';
  /** Index into the article's parts. */
  readonly part: number;
  readonly lines: readonly Span[];
  /** What it consists of where it is not prose, each kind once. */
  readonly notProse: readonly NotProseKind[];
}

interface Line extends Omit<Block, 'lines'> {
  readonly isAfterBlank: boolean;
}

type Marked = Pick<Article, 'notProse' | 'parts' | 'withheld'>;

/** A line with its end; the last of a text has none. */
const LINE = /([^\n\r\u2028\u2029]*)(?:\r\n|[\n\r\u2028\u2029]|$)/g;
/** No house wraps its lines wider than this; a longer line is a whole paragraph. */
const WIDEST_WRAP = 132;

export function readerBlocks(text: string, article: Marked): Block[] {
  const blocks: Block[] = [];
  for (const line of linesOf(text, article)) {
    const last = blocks.at(-1);
    if (last && goesOn(last, line)) blocks[blocks.length - 1] = joined(last, line);
    else blocks.push(blockOf(line));
  }
  return blocks;
}

/** The lines that hold something, without the blanks round them. */
function linesOf(text: string, { notProse, parts, withheld = [] }: Marked): Line[] {
  const gapsOn = overlapping(withheld);
  const marksOn = overlapping(notProse);
  const lines: Line[] = [];
  let [isAfterBlank, part] = [false, 0];
  for (const { 1: raw = '', index } of text.matchAll(LINE)) {
    const span = trimmed(raw, index);
    if (span.start === span.end) {
      isAfterBlank = true;
      continue;
    }
    while ((parts[part + 1]?.start ?? Number.POSITIVE_INFINITY) <= span.start) part += 1;
    const isWithheld = covers(gapsOn(span), span, text);
    lines.push({ ...span, ...lookOf(marksOn(span), span, text, isWithheld), part, isAfterBlank });
    isAfterBlank = false;
  }
  return lines;
}

function trimmed(raw: string, at: number): Span {
  const start = at + raw.length - raw.trimStart().length;
  return { start, end: Math.max(start, at + raw.trimEnd().length) };
}

function lookOf(
  marks: readonly Marked['notProse'][number][],
  line: Span,
  text: string,
  isWithheld: boolean,
): Pick<Block, 'kind' | 'notProse'> {
  const kinds = [...new Set(marks.map(({ kind }) => kind))];
  if (isWithheld) return { kind: 'gap', notProse: [] };
  if (!covers(marks, line, text)) return { kind: 'prose', notProse: [] };
  if (kinds.includes('title')) return { kind: 'heading', notProse: kinds };
  const isImprint = kinds.every((kind) => kind === 'dateline' || kind === 'byline');
  return { kind: isImprint ? 'imprint' : 'aside', notProse: kinds };
}

/** Whether sorted spans together hold every character of a line but its blanks. */
function covers(spans: readonly Span[], line: Span, text: string): boolean {
  const ends = [line.start, ...spans.map(({ end }) => end)];
  const starts = [...spans.map(({ start }) => start), line.end];
  return ends.every((end, i) => text.slice(end, starts[i]).trim() === '');
}

/** Lines of one kind join; those of prose only where the text is wrapped by hand. */
function goesOn({ kind, part, lines }: Block, next: Line): boolean {
  if (kind !== next.kind || part !== next.part) return false;
  if (kind === 'aside' || kind === 'gap') return true;
  const isShort = [lines.at(-1), next].every(
    (each) => each && each.end - each.start <= WIDEST_WRAP,
  );
  return kind === 'prose' && !next.isAfterBlank && isShort;
}

function joined(block: Block, { start, end, notProse }: Line): Block {
  return {
    ...block,
    end,
    lines: [...block.lines, { start, end }],
    notProse: [...new Set([...block.notProse, ...notProse])],
  };
}

function blockOf({ isAfterBlank: _, ...line }: Line): Block {
  return { ...line, lines: [{ start: line.start, end: line.end }] };
}

/** The sorted spans that meet a line; to be asked of lines in their order. */
function overlapping<T extends Span>(spans: readonly T[]): (line: Span) => T[] {
  let first = 0;
  return (line) => {
    while ((spans[first]?.end ?? Number.POSITIVE_INFINITY) <= line.start) first += 1;
    let last = first;
    while ((spans[last]?.start ?? Number.POSITIVE_INFINITY) < line.end) last += 1;
    return spans.slice(first, last).filter((span) => overlaps(span, line));
  };
}

// The block of fields between two lines of "---" at the head of a page, as content-management
// systems write it. Its fields are read and its lines hidden, but the prose that some systems keep
// there, in a block value named body or content, stays.

import type { Span } from '../../model/span.ts';
import type { PageField } from './page.ts';

export interface FrontMatter {
  readonly hidden: readonly Span[];
  readonly fields: readonly PageField[];
  /** Where the page goes on. */
  readonly end: number;
}

const NONE: FrontMatter = { hidden: [], fields: [], end: 0 };
const LONGEST = 100_000;
const KEY = /^(\s*(?:- )?)([\w.:-]+):(?:\s+(.*))?$/;
const PROSE_KEY = /^(?:body|content|text|html|markdown)$/i;
const BLOCK_VALUE = /^[>|][+-]?\d?$/;

export function readFrontMatter(text: string): FrontMatter {
  const open = /^\s*---[ \t]*\r?\n/.exec(text.slice(0, 200));
  if (!open) return NONE;
  const head = text.slice(0, LONGEST);
  const close = /\n---[ \t]*(?=\r?\n|$)/g;
  close.lastIndex = open[0].length - 1;
  const match = close.exec(head);
  if (!match) return NONE;
  const end = match.index + match[0].length;
  return { ...readLines(head.slice(0, end)), end };
}

function readLines(block: string): Pick<FrontMatter, 'hidden' | 'fields'> {
  const hidden: Span[] = [];
  const fields: PageField[] = [];
  let proseIndent = -1;
  let start = 0;
  for (const line of block.split('\n')) {
    const end = start + line.length;
    const indent = line.length - line.trimStart().length;
    if (proseIndent >= 0 && line.trim() !== '' && indent <= proseIndent) proseIndent = -1;
    if (proseIndent < 0) {
      hidden.push({ start, end });
      const field = readField(line, start);
      if (field) fields.push(field);
      if (opensProse(line)) proseIndent = indent;
    }
    start = end + 1;
  }
  return { hidden, fields };
}

function opensProse(line: string): boolean {
  const [, , name = '', value = ''] = KEY.exec(line.trimEnd()) ?? [];
  return PROSE_KEY.test(name) && BLOCK_VALUE.test(value);
}

/** Only fields of the page itself, which stand at the margin. */
function readField(line: string, start: number): PageField | undefined {
  const match = KEY.exec(line.trimEnd());
  if (match?.[1] !== '' || !match[2] || !match[3]) return undefined;
  const raw = match[3];
  const value = raw.replace(/^(['"])(.*)\1$/, '$2');
  const from = start + line.indexOf(raw, match[2].length + 1) + (value === raw ? 0 : 1);
  return { name: match[2], value, start: from, end: from + value.length };
}

// The block of fields between two lines of "---" at the head of a page, as content-management
// systems write it. Its fields are read and its lines hidden, but the prose that some systems keep
// there, in a block value named body or content, stays. A bare block of header lines ("Title: …")
// and an address alone on the first line are read the same way.

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
const KEY = /^(\s*(?:- )?)([\w.:-]+(?: [\w.-]+){0,2}?):(?:\s+(.*))?$/;
const PROSE_KEY = /^(?:body|content|text|html|markdown)$/i;
const LONGEST_HEADER = 4000;
const HEADER =
  /^(?:title|headline|author|byline|source|outlet|publication|publisher|newspaper|url|link|date|published|publication date|pub ?date|language|section|category|keywords|tags|id|country|country of origin|word count)\s*:\s+\S/i;
const ADDRESS = /^https?:\/\/\S+(?=\s)/;
const BLOCK_VALUE = /^[>|][+-]?\d?$/;

export function readFrontMatter(text: string): FrontMatter {
  const open = /^\s*---[ \t]*\r?\n/.exec(text.slice(0, 200));
  if (!open) return readHeaderLines(text);
  const head = text.slice(0, LONGEST);
  const close = /\n---[ \t]*(?=\r?\n|$)/g;
  close.lastIndex = open[0].length - 1;
  const match = close.exec(head);
  if (!match) return NONE;
  const end = match.index + match[0].length;
  return { ...readLines(head.slice(0, end)), end };
}

/** Known header lines, two or more, from the first line on; or the page's address. */
function readHeaderLines(text: string): FrontMatter {
  const head = text.slice(0, LONGEST_HEADER);
  const skipped = head.length - head.trimStart().length;
  const lines: string[] = [];
  for (const line of head.trimStart().split('\n')) {
    if (!HEADER.test(line)) break;
    lines.push(line);
  }
  const block = lines.join('\n');
  const end = skipped + block.length;
  const address = ADDRESS.exec(head.trimStart())?.[0];
  if (address !== undefined) {
    const span = { start: skipped, end: skipped + address.length };
    return { hidden: [span], fields: [{ ...span, name: 'url', value: address }], end: span.end };
  }
  if (lines.length < 2) return NONE;
  const { fields } = readLines(block);
  const moved = fields.map((field) => {
    return { ...field, start: field.start + skipped, end: field.end + skipped };
  });
  return { hidden: [{ start: skipped, end }], fields: moved, end };
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

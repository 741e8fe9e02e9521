// Blanks the markup of a page: front matter, HTML, Markdown, links, video times. What the markup
// says (fields, headings, link targets) is handed on beside the shadow. Nothing moves.

import { byPosition, type Span } from '../../model/span.ts';
import { blankSpans } from './blankSpans.ts';
import { readFrontMatter } from './frontMatter.ts';
import { matchesIn } from './matchesIn.ts';
import type { Mark, Page, PageLink } from './page.ts';
import { plainCharacters } from './plainCharacters.ts';
import { readHtml } from './readHtml.ts';

interface InlineRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** Number of the group whose words stay; 0 when none do. */
  readonly keep: number;
  /** Without one of these the text has none of it, and is not searched. */
  readonly needs: readonly string[];
}

const INLINE: readonly InlineRule[] = [
  {
    name: 'link',
    pattern: /!?\[([^[\]\n]{1,1000})\]\([^()\s]{1,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,400})?\)/dg,
    keep: 1,
    needs: [']('],
  },
  {
    name: 'wiki link',
    pattern: /\[\[(?:[^[\]|\n]{1,200}\|)?([^[\]|\n]{1,200})\]\]/dg,
    keep: 1,
    needs: ['[['],
  },
  { name: 'video time', pattern: /\[\d{1,2}:\d{2}(?::\d{2})?\]/g, keep: 0, needs: ['['] },
  {
    name: 'address',
    pattern: /\b(?:https?:\/\/|www\.)[^\s<>")\]]+/g,
    keep: 0,
    needs: ['://', 'www.'],
  },
  { name: 'heading marks', pattern: /^[ ]{0,3}#{1,6}(?= )/gm, keep: 0, needs: ['# '] },
  { name: 'strong', pattern: /\*\*|__/g, keep: 0, needs: ['**', '__'] },
  {
    name: 'emphasis',
    pattern: /(?<![\w*])[*_](?=[\w"'[])|(?<=[\w"'.!?,)\]])[*_](?![\w*])/g,
    keep: 0,
    needs: ['*', '_'],
  },
  {
    name: 'left-over tag',
    pattern: /^[ ]*["'/<>=]+[ "'/<>=]*$/gm,
    keep: 0,
    needs: ['"\n', '>\n', "'\n", '/\n', '=\n', '\n"', '\n<'],
  },
];

const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const NAMED: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ldquo: '"',
  rdquo: '"',
  lsquo: "'",
  rsquo: "'",
  mdash: '—',
  ndash: '–',
  hellip: '…',
};
const HEADING_LINE = /^[ ]{0,3}#{1,6} .*$/gm;
const LINK_TARGET = /\[([^[\]\n]{1,1000})\]\(([^()\s]{1,1000})/g;

export function markMarkup(text: string): Page {
  const front = readFrontMatter(text);
  const html = readHtml(text);
  const hidden = joinSpans([...front.hidden, ...html.hidden]);
  const plain = plainCharacters(text);
  const softened = html.isPage ? plain.replace(/[\r\n]/g, ' ') : plain;
  const untagged = breakLines(blankSpans(softened, hidden), html.breaks).replace(
    ENTITY,
    readEntity,
  );
  const { shadow, marks } = blankInline(untagged);
  return {
    text,
    shadow,
    marks: [...hidden.map((span): Mark => ({ ...span, kind: 'markup' })), ...marks].sort(
      byPosition,
    ),
    fields: [...front.fields, ...html.fields],
    headings: [...html.headings, ...headingsOf(untagged)].sort(byPosition),
    links: linksOf(untagged),
  };
}

function blankInline(shadow: string): { shadow: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let current = shadow;
  for (const rule of INLINE) {
    if (!rule.needs.some((piece) => shadow.includes(piece))) continue;
    const hidden = matchesIn(current, rule.pattern).flatMap((match) => hiddenParts(match, rule));
    current = blankSpans(current, hidden);
    marks.push(...hidden.map((span): Mark => ({ ...span, kind: 'markup' })));
  }
  return { shadow: current, marks };
}

function hiddenParts(match: RegExpMatchArray, { keep }: InlineRule): Span[] {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const kept = keep === 0 ? undefined : match.indices?.[keep];
  if (!kept) return [{ start, end }];
  return [
    { start, end: kept[0] },
    { start: kept[1], end },
  ].filter((span) => span.start < span.end);
}

function readEntity(entity: string, decimal?: string, hex?: string, name?: string): string {
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  const char = name ? NAMED[name.toLowerCase()] : safeCharacter(code);
  return char === undefined ? entity : plainCharacters(char).padEnd(entity.length);
}

function safeCharacter(code: number): string | undefined {
  return code >= 0x20 && code < 0xd800 ? String.fromCharCode(code) : undefined;
}

/** Spans merged where they overlap or touch. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort(byPosition)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push({ start: span.start, end: span.end });
  }
  return joined;
}

function breakLines(text: string, breaks: readonly number[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const offset of breaks) {
    pieces.push(text.slice(at, offset), '\n');
    at = offset + 1;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

function headingsOf(text: string): Span[] {
  if (!text.includes('# ')) return [];
  return [...text.matchAll(HEADING_LINE)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}

function linksOf(text: string): PageLink[] {
  if (!text.includes('](')) return [];
  return [...text.matchAll(LINK_TARGET)].map(({ index, 1: label = '', 2: target = '' }) => {
    const start = index + label.length + 3;
    return {
      text: { start: index + 1, end: index + 1 + label.length },
      target: { start, end: start + target.length },
    };
  });
}

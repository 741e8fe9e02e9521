// What the tags of a page mean: which stretches are hidden, where lines break, what is a heading,
// and what the page says of itself in its head.

import type { Span } from '../../model/span.ts';
import { type HtmlTag, htmlTagsOf } from './htmlTags.ts';
import type { PageField } from './page.ts';

export interface HtmlReading {
  /** A whole page: its line ends are mere blanks, and only its tags break lines. */
  readonly isPage: boolean;
  /** Tags, and elements whose text nobody reads as part of the article. */
  readonly hidden: readonly Span[];
  /** Starts of tags that break a line. */
  readonly breaks: readonly number[];
  readonly headings: readonly Span[];
  readonly fields: readonly PageField[];
}

const HIDDEN = new Set(
  'script style noscript template svg nav footer aside form button select iframe head'.split(' '),
);
const BLOCKS = new Set(
  `p div br h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tr td th section article header main body
  blockquote figure figcaption hr pre title html`.split(/\s+/),
);
const HEADING = /^h[1-6]$/;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const JSON_FIELD = /"(datePublished|headline)"\s*:\s*"([^"\n]{1,300})"/g;

export function readHtml(text: string): HtmlReading {
  const tags = htmlTagsOf(text);
  const isPage = tags.some(({ name }) => name === 'html' || name === 'body');
  return {
    isPage,
    hidden: [...tags, ...elementsOf(tags, (name) => HIDDEN.has(name))],
    breaks: tags.filter(({ name }) => BLOCKS.has(name)).map(({ start }) => start),
    headings: elementsOf(tags, (name) => HEADING.test(name)),
    fields: [...tags.flatMap((tag) => fieldsOfTag(text, tag)), ...elementFields(text, tags)],
  };
}

/** Whole elements of the wanted names; one that is never closed is left to its tag. */
function elementsOf(tags: readonly HtmlTag[], wanted: (name: string) => boolean): Span[] {
  const elements: Span[] = [];
  const open = new Map<string, number>();
  for (const { name, isClosing, start, end } of tags) {
    if (!wanted(name)) continue;
    const from = open.get(name);
    if (!isClosing) {
      if (from === undefined) open.set(name, start);
    } else if (from !== undefined) {
      elements.push({ start: from, end });
      open.delete(name);
    }
  }
  return elements;
}

function fieldsOfTag(text: string, tag: HtmlTag): PageField[] {
  if (!['meta', 'time', 'link'].includes(tag.name)) return [];
  const attributes = new Map<string, PageField>();
  for (const match of text.slice(tag.start, tag.end).matchAll(ATTRIBUTE)) {
    const value = match[2] ?? match[3] ?? '';
    const start = tag.start + match.index + match[0].length - 1 - value.length;
    const name = (match[1] ?? '').toLowerCase();
    attributes.set(name, { name, value, start, end: start + value.length });
  }
  if (tag.name === 'time') {
    const when = attributes.get('datetime');
    return when ? [{ ...when, name: 'time' }] : [];
  }
  if (tag.name === 'link') {
    const target = attributes.get('href');
    const isOwn = attributes.get('rel')?.value.toLowerCase() === 'canonical';
    return isOwn && target ? [{ ...target, name: 'canonical' }] : [];
  }
  const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
  const content = attributes.get('content');
  return key && content ? [{ ...content, name: key.value }] : [];
}

function elementFields(text: string, tags: readonly HtmlTag[]): PageField[] {
  const titles = elementsOf(tags, (name) => name === 'title').slice(0, 1);
  const scripts = elementsOf(tags, (name) => name === 'script');
  return [
    ...titles.map((title) => innerField(text, title)),
    ...scripts.flatMap((script) => jsonFields(text, script)),
  ];
}

function innerField(text: string, { start, end }: Span): PageField {
  const from = text.indexOf('>', start) + 1;
  const value = text.slice(from, text.lastIndexOf('<', end));
  return { name: 'title', value, start: from, end: from + value.length };
}

function jsonFields(text: string, script: Span): PageField[] {
  return [...text.slice(script.start, script.end).matchAll(JSON_FIELD)].map((match) => {
    const value = match[2] ?? '';
    const start = script.start + match.index + match[0].length - 1 - value.length;
    return { name: match[1] ?? '', value, start, end: start + value.length };
  });
}

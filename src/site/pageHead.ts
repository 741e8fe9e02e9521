// What the head of a page says to search engines and to programs that preview links: they run no
// script, so everything they are to know stands here.

import type { Graph } from 'schema-dts';
import { CARD_HEIGHT, CARD_WIDTH } from './card/cardStyle.ts';
import { escapeHtml, jsonInScript } from './escapeHtml.ts';

export interface PageHead {
  readonly language: string;
  /** As Open Graph writes it. */
  readonly locale: string;
  /** Of the page, with the site's name. */
  readonly title: string;
  /** Of what it is about. */
  readonly subject: string;
  readonly description: string;
  /** Whole where the site knows its address. */
  readonly canonical: string;
  readonly isArticle: boolean;
  readonly image: PageImage | null;
  /** The same page in each language, its own too; none for what is not for search engines. */
  readonly alternates: readonly HeadAlternate[];
  readonly previous: string | null;
  readonly next: string | null;
  readonly oEmbed: string | null;
  readonly feed: string | null;
  readonly data: Graph | null;
  /** Not for search engines: what is gone or has moved. */
  readonly isHidden: boolean;
  /** For readers without scripts; the app finds its way by itself and keeps the view. */
  readonly movedTo: string | null;
}

export interface HeadAlternate {
  readonly language: string;
  readonly locale: string;
  readonly address: string;
  /** Whether it is for readers of every other language. */
  readonly isDefault: boolean;
}

export interface PageImage {
  readonly address: string;
  readonly alt: string;
}

/** The tags, one a line. */
export function headTags(head: PageHead): string {
  const { title, subject, description, canonical, image, alternates } = head;
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    link('canonical', canonical),
    ...alternates.flatMap(alternateLinks),
    ...optional(head.previous, (href) => link('prev', href)),
    ...optional(head.next, (href) => link('next', href)),
    meta('property', 'og:site_name', 'Nichiro'),
    meta('property', 'og:type', head.isArticle ? 'article' : 'website'),
    meta('property', 'og:title', subject),
    meta('property', 'og:description', description),
    meta('property', 'og:url', canonical),
    meta('property', 'og:locale', head.locale),
    ...alternates
      .filter(({ locale }) => locale !== head.locale)
      .map(({ locale }) => meta('property', 'og:locale:alternate', locale)),
    ...optional(image, imageTags).flat(),
    meta('name', 'twitter:card', image ? 'summary_large_image' : 'summary'),
    meta('name', 'twitter:title', subject),
    meta('name', 'twitter:description', description),
    ...optional(head.feed, (href) => link('alternate', href, { type: 'application/atom+xml' })),
    ...optional(head.oEmbed, (href) =>
      link('alternate', href, { type: 'application/json+oembed' }),
    ),
    ...optional(
      head.data,
      (data) => `<script type="application/ld+json">${jsonInScript(data)}</script>`,
    ),
    ...(head.isHidden ? [meta('name', 'robots', 'noindex')] : []),
    ...optional(head.movedTo, refresh),
  ].join('\n');
}

function alternateLinks({ language, address, isDefault }: HeadAlternate): string[] {
  const tags = isDefault ? [language, 'x-default'] : [language];
  return tags.map((hreflang) => link('alternate', address, { hreflang }));
}

function imageTags({ address, alt }: PageImage): string[] {
  return [
    meta('property', 'og:image', address),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(CARD_WIDTH)),
    meta('property', 'og:image:height', String(CARD_HEIGHT)),
    meta('property', 'og:image:alt', alt),
    meta('name', 'twitter:image', address),
    meta('name', 'twitter:image:alt', alt),
  ];
}

function refresh(href: string): string {
  return `<noscript><meta http-equiv="refresh" content="0; url=${escapeHtml(href)}"></noscript>`;
}

function meta(by: 'name' | 'property', name: string, content: string): string {
  return `<meta ${by}="${name}" content="${escapeHtml(content)}">`;
}

function link(rel: string, href: string, more: Readonly<Record<string, string>> = {}): string {
  const attributes = Object.entries(more).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<link rel="${rel}" href="${escapeHtml(href)}"${attributes.join('')}>`;
}

function optional<T, R>(value: T | null, tag: (value: T) => R): R[] {
  return value === null ? [] : [tag(value)];
}

// What the named fields of front matter, meta tags and header lines tell of an article, by name in
// small letters without blanks, dashes and underlines. The first that is there wins.

import type { PageField } from './page.ts';

export type FieldMeaning = 'title' | 'outlet' | 'byline' | 'published' | 'address';

const NAMES: Record<FieldMeaning, readonly string[]> = {
  title: ['headline', 'og:title', 'title', 'dc.title', 'twitter:title'],
  outlet: [
    'og:sitename',
    'outlet',
    'publication',
    'publisher',
    'source',
    'newspaper',
    'sitename',
    'site',
  ],
  byline: ['author', 'authors', 'byline', 'article:author', 'dc.creator', 'creator', 'writer'],
  address: ['canonical', 'url', 'og:url', 'link', 'permalink', 'address'],
  published: [
    'published',
    'datepublished',
    'publishedat',
    'publishdate',
    'pubdate',
    'publicationdate',
    'article:publishedtime',
    'date',
    'docdate',
    'articledate',
    'dc.date.issued',
    'dc.date',
    'parselypubdate',
    'sailthrudate',
    'time',
    'created',
    'createdat',
  ],
};

export function fieldsMeaning(fields: readonly PageField[], meaning: FieldMeaning): PageField[] {
  if (fields.length === 0) return [];
  return NAMES[meaning].flatMap((wanted) =>
    fields.filter(({ name, value }) => value.trim() !== '' && plainName(name) === wanted),
  );
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

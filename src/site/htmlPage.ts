// The built index.html → the page of one address: its language, its own head, and its content where
// the app will stand, so that it can be read before a script runs, and without any.

import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { escapeHtml } from './escapeHtml.ts';
import { headTags, type PageHead } from './pageHead.ts';
import { TIMELINE_SCREEN } from './timelineScreen.ts';

/** What all pages share: the built page, and where the style sheet of prerendered content is. */
export interface Template {
  readonly html: string;
  readonly style: string;
  /** Tags that name what the app will ask for at once. */
  readonly hints: (language: string) => string;
  /** Tags that name the type a page is read in before the app comes, or without it. */
  readonly fonts: (language: string) => string;
}

const LANGUAGE = /<html lang="[^"]*">/;
const TITLE = /<title>[^<]*<\/title>\s*/;
const DESCRIPTION = /<meta\s+name="description"[^>]*>\s*/;
const APP = '<div id="app"></div>';
const NO_SCRIPT = /<noscript>[\s\S]*?<\/noscript>\s*/;

const APP_SCRIPT = /<script (type="module"[^>]*\bsrc="([^"]*)"[^>]*><\/script>)/;

/** What can be read and its type come before the app. */
export function htmlPage(template: Template, head: PageHead, body: ReactElement): string {
  const { html, style, hints, fonts } = template;
  const content = renderToStaticMarkup(body);
  const sheet = `<link rel="stylesheet" href="${escapeHtml(style)}">`;
  const tags = `${fonts(head.language)}${hints(head.language)}${headTags(head)}\n${sheet}`;
  return withHead(html.replace(NO_SCRIPT, ''), tags)
    .replace(APP_SCRIPT, '<script fetchpriority="low" $1')
    .replace(LANGUAGE, () => `<html lang="${escapeHtml(head.language)}">`)
    .replace(APP, () => `<div id="app">${content}</div>`);
}

/** The front page: where the timeline comes first nothing can be read before the app is there. */
export function frontPage(template: Template, head: PageHead, body: ReactElement): string {
  const soon = `<link rel="modulepreload" crossorigin media="${TIMELINE_SCREEN}" href="$2">`;
  const html = template.html.replace(APP_SCRIPT, `${soon}$&`);
  return htmlPage({ ...template, html }, head, body);
}

const SCRIPTS =
  /<script\b[^>]*\bsrc="[^"]*"[^>]*><\/script>\s*|<link rel="modulepreload"[^>]*>\s*/g;

/** A page that stays as it is: the app is not started on it. */
export function plainPage(template: Template, head: PageHead, body: ReactElement): string {
  const html = template.html.replace(SCRIPTS, '');
  return htmlPage({ ...template, html, hints: () => '' }, head, body);
}

/** The app and no content: what a kept version opens at any address. */
export function appPage({ html }: Template): string {
  return html.replace('</head>', () => '<meta name="robots" content="noindex">\n</head>');
}

/** Served with status 404 at every address that has no page; the app in it says what was not found. */
export function notFoundPage(
  { html, style, hints }: Template,
  { language, title }: Pick<PageHead, 'language' | 'title'>,
  body: ReactElement,
): string {
  const content = renderToStaticMarkup(body);
  const sheet = `<link rel="stylesheet" href="${escapeHtml(style)}">`;
  const withContent = html.replace(NO_SCRIPT, () => `<noscript>${sheet}${content}</noscript>\n`);
  const tags = [`<title>${escapeHtml(title)}</title>`, '<meta name="robots" content="noindex">'];
  return withHead(withContent, hints(language) + tags.join('\n')).replace(
    LANGUAGE,
    () => `<html lang="${escapeHtml(language)}">`,
  );
}

function withHead(html: string, tags: string): string {
  const bare = html.replace(TITLE, '').replace(DESCRIPTION, '');
  return bare.replace('</head>', () => `${tags}\n</head>`);
}

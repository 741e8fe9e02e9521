// What a page in Japanese or Russian shows or reads out in Latin letters that is no name: left over from
// another language. Words under a `lang` of their own are of that language, and what the data name
// stays as it is printed where it has no known form in the page's.

import type { Page } from 'playwright/test';
import type { EventSet } from '../src/model/schema.ts';

const LATIN_WORD = /[A-Za-z]{2,}/;

/** What stays as it is in every language: the product, keys, formats, encodings, addresses, files, fields. */
const PROPER = [
  /https?:\/\/\S*/g,
  /\S+\.(?:txt|json)(?![a-z])/g,
  /nichiro(?:-timeline)?/gi,
  /English|⌘K|Mac|Ctrl|Shift|Enter|Esc|Home|End|Tab|Page(?=[ ]?[↑↓])/g,
  /CSV|(?:Geo|CSL-)?JSON(?:-LD)?|BibTeX|APA|iCalendar|iframe|Markwhen|TimelineJS|PNG|SVG|ICS/gi,
  /W3C Web Annotations|PLOVER|F1|published|utf-8|windows-125[12]|shift_jis/gi,
];

/** `own`: what the reader typed. */
export async function leftInEnglish(page: Page, set: EventSet, own = ''): Promise<string[]> {
  const said = await page.evaluate(wordsOfPage);
  // Longer ones first, since one may hold another.
  const names = [...namesIn(set, page.url()), ...own.split(/ - |[.\n]+/)];
  const masks = [
    ...names
      .filter((name) => name.length > 1)
      .sort((a, b) => b.length - a.length)
      .map(whole),
    ...PROPER,
  ];
  return said.filter((words) =>
    LATIN_WORD.test(masks.reduce((left, mask) => left.replaceAll(mask, '…'), words)),
  );
}

/** What the data print, and the address says. */
function namesIn({ actors, places, articles, events, notes }: EventSet, address: string): string[] {
  const people = actors.flatMap(({ name, familyName }) => [name, familyName]);
  const printed = articles.flatMap(({ id, outlet, title, byline, opening, published, parts }) => [
    ...[id, outlet, title, byline, opening],
    ...(published?.evidence ?? []).map(({ text }) => text),
    ...parts.flatMap((part) => [part.outlet, part.byline, part.title?.text]),
  ]);
  const quoted = events.flatMap(({ reports }) =>
    reports.flatMap(({ expression, attribution }) => [expression?.text, attribution?.text]),
  );
  const noted = notes.flatMap(({ told }) => told?.values ?? []);
  const { pathname, searchParams } = new URL(address);
  const asked = [pathname, ...pathname.split('/'), ...searchParams.values()];
  return [...people, ...places.map(({ name }) => name), ...printed, ...quoted, ...noted]
    .concat(
      asked,
      asked.flatMap((value) => value.split('~')),
    )
    .flatMap((name) => name ?? []);
}

function whole(name: string): RegExp {
  return new RegExp(`(?<![a-z])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z])`, 'gi');
}

/** Runs in the page. */
function wordsOfPage(): string[] {
  const own = document.documentElement.lang;
  const isOwn = (element: Element | null) =>
    element !== null &&
    element.closest('[lang]')?.getAttribute('lang') === own &&
    element.closest('script, style, noscript, textarea, code, .language-button') === null;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const said: string[] = [document.title];
  while (texts.nextNode()) {
    if (isOwn(texts.currentNode.parentElement)) said.push(texts.currentNode.textContent ?? '');
  }
  const attributes = [
    'aria-label',
    'aria-description',
    'aria-valuetext',
    'title',
    'placeholder',
    'alt',
  ];
  for (const element of document.querySelectorAll('*')) {
    if (!isOwn(element)) continue;
    for (const name of attributes) said.push(element.getAttribute(name) ?? '');
  }
  return said.map((words) => words.trim()).filter((words) => words !== '');
}

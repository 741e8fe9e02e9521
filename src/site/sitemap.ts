// All pages for search engines, each with the same page in the other languages, in files that keep
// below what the protocol allows (50,000 addresses, 50 MB), with an index where one does not hold all.

import { LANGUAGE_OF_ROOT } from '../model/language.ts';
import { linkedIn } from '../model/linkLock.ts';
import { linkKinds } from '../model/vocabulary.ts';
import { escapeHtml } from './escapeHtml.ts';
import {
  absolute,
  alternatesOf,
  homeOf,
  howPath,
  type PagePath,
  pathOf,
  type Site,
  storyPathOf,
} from './site.ts';

export const MOST_ADDRESSES = 30_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** File names and contents; only for a site that knows its address. `site`: in any language. */
export function* sitemapFiles(site: Site, most = MOST_ADDRESSES): Generator<[string, string]> {
  const pages = pagesOf(site);
  const languages = alternatesOf(site, homeOf).length;
  const inFile = Math.max(1, Math.floor(most / languages));
  if (pages.length <= inFile) {
    yield ['sitemap.xml', urlSet(site, pages)];
    return;
  }
  const names = Array.from(
    { length: Math.ceil(pages.length / inFile) },
    (_, index) => `sitemap-${index + 1}.xml`,
  );
  const places = names.map((name) => location('sitemap', absolute(site, site.base + name)));
  yield ['sitemap.xml', listing(`sitemapindex xmlns="${NAMESPACE}"`, places)];
  for (const [index, name] of names.entries()) {
    yield [name, urlSet(site, pages.slice(index * inFile, (index + 1) * inFile))];
  }
}

export function robotsText({ address, base }: Pick<Site, 'address' | 'base'>): string {
  const map = address === '' ? [] : [`Sitemap: ${absolute({ address }, `${base}sitemap.xml`)}`];
  return ['User-agent: *', 'Allow: /', ...map, ''].join('\n');
}

function pagesOf({ set, stories }: Site): PagePath[] {
  const linked = linkKinds.flatMap((kind) =>
    linkedIn(set, kind).map(
      ({ id }): PagePath =>
        (site) =>
          pathOf(site, kind, id),
    ),
  );
  const told = stories.map(
    ({ id }): PagePath =>
      (own) =>
        storyPathOf(own, id),
  );
  return [homeOf, howPath, ...told, ...linked];
}

function urlSet(site: Site, pages: readonly PagePath[]): string {
  const rows = pages.flatMap((page) => {
    const same = alternatesOf(site, page).map(({ language, path }) => ({
      language,
      address: absolute(site, path),
    }));
    const links = same.map(({ language, address }) => alternate(language, address)).join('');
    const root = same.find(({ language }) => language === LANGUAGE_OF_ROOT);
    const all = root ? links + alternate('x-default', root.address) : links;
    return same.map(({ address }) => location('url', address, all));
  });
  return listing(`urlset xmlns="${NAMESPACE}" xmlns:xhtml="${XHTML}"`, rows);
}

function alternate(language: string, address: string): string {
  return `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeHtml(address)}"/>`;
}

function location(tag: string, address: string, more = ''): string {
  return `<${tag}><loc>${escapeHtml(address)}</loc>${more}</${tag}>`;
}

function listing(root: string, rows: readonly string[]): string {
  const [tag = ''] = root.split(' ');
  return `<?xml version="1.0" encoding="utf-8"?>\n<${root}>\n${rows.join('\n')}\n</${tag}>\n`;
}

// All pages for search engines, in files of at most as many addresses as the protocol allows, with an
// index where one does not hold them.

import { linkedIn } from '../model/linkLock.ts';
import { linkKinds } from '../model/vocabulary.ts';
import { escapeHtml } from './escapeHtml.ts';
import { absolute, homeOf, howPath, pathOf, type Site } from './site.ts';

export const MOST_ADDRESSES = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** File names and contents; only for a site that knows its address. */
export function sitemapFiles(
  sites: readonly [Site, ...Site[]],
  most = MOST_ADDRESSES,
): [string, string][] {
  const addresses = sites.flatMap(addressesOf);
  if (addresses.length <= most) return [['sitemap.xml', urlSet(addresses)]];
  const [{ address, base }] = sites;
  const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, index) => ({
    name: `sitemap-${index + 1}.xml`,
    addresses: addresses.slice(index * most, (index + 1) * most),
  }));
  const places = parts.map(({ name }) => absolute({ address }, `${base}${name}`));
  return [
    ['sitemap.xml', listing('sitemapindex', 'sitemap', places)],
    ...parts.map((part): [string, string] => [part.name, urlSet(part.addresses)]),
  ];
}

export function robotsText({ address, base }: Pick<Site, 'address' | 'base'>): string {
  const map = address === '' ? [] : [`Sitemap: ${absolute({ address }, `${base}sitemap.xml`)}`];
  return ['User-agent: *', 'Allow: /', ...map, ''].join('\n');
}

function addressesOf(site: Site): string[] {
  const pages = linkKinds.flatMap((kind) =>
    linkedIn(site.set, kind).map(({ id }) => pathOf(site, kind, id)),
  );
  return [homeOf(site), howPath(site), ...pages].map((path) => absolute(site, path));
}

function urlSet(addresses: readonly string[]): string {
  return listing('urlset', 'url', addresses);
}

function listing(whole: string, each: string, addresses: readonly string[]): string {
  const rows = addresses.map((address) => `<${each}><loc>${escapeHtml(address)}</loc></${each}>`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<${whole} xmlns="${NAMESPACE}">\n${rows.join('\n')}\n</${whole}>\n`;
}

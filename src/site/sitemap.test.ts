import { expect, it } from 'vitest';
import { siteSet } from '../testing/sampleSite.ts';
import { siteOf } from './site.ts';
import { sitemapFiles } from './sitemap.ts';

const site = siteOf(siteSet, { address: 'https://example.org', base: '/', report: '' });

it('splits what one file may not hold, and names the parts in an index', () => {
  const files = [...sitemapFiles(site, 12)];
  expect(files.map(([name]) => name)).toEqual([
    'sitemap.xml',
    'sitemap-1.xml',
    'sitemap-2.xml',
    'sitemap-3.xml',
  ]);
  const [[, index = ''] = [], ...parts] = files;
  expect(index).toContain('<sitemap><loc>https://example.org/sitemap-3.xml</loc></sitemap>');
  const addresses = parts.flatMap(([, text]) => text.match(/<loc>/g) ?? []);
  expect(addresses).toHaveLength(11 * 3);
});

it('names with each page the same page in every language, itself too', () => {
  const [[, text = ''] = []] = [...sitemapFiles(site)];
  const pages = [...text.matchAll(/<url><loc>(.*?)<\/loc>(.*?)<\/url>/g)];
  const listed = new Set(pages.map(([, address]) => address));
  expect(pages).toHaveLength(33);
  for (const [, address = '', links = ''] of pages) {
    const others = [...links.matchAll(/hreflang="([\w-]+)" href="(.*?)"/g)];
    expect(others.map(([, language]) => language)).toEqual(['en', 'ja', 'ru', 'x-default']);
    expect(others.some(([, , other]) => other === address)).toBe(true);
    for (const [, , other] of others) expect(listed).toContain(other);
  }
});

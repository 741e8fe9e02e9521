import { expect, it } from 'vitest';
import { siteSet } from '../testing/sampleSite.ts';
import { siteOf } from './site.ts';
import { sitemapFiles } from './sitemap.ts';

const site = siteOf(siteSet, { address: 'https://example.org', base: '/', report: '' });

it('splits what one file may not hold, and names the parts in an index', () => {
  const files = sitemapFiles([site], 4);
  expect(files.map(([name]) => name)).toEqual([
    'sitemap.xml',
    'sitemap-1.xml',
    'sitemap-2.xml',
    'sitemap-3.xml',
  ]);
  const [[, index = ''] = [], ...parts] = files;
  expect(index).toContain('<sitemap><loc>https://example.org/sitemap-3.xml</loc></sitemap>');
  const addresses = parts.flatMap(([, text]) => text.match(/<loc>/g) ?? []);
  expect(addresses).toHaveLength(11);
});

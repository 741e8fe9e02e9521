import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { siteOf } from '../site/site.ts';
import { meeting, siteSet } from '../testing/sampleSite.ts';
import { shareImages } from './shareImages.ts';

const MOST_BYTES = 300_000;
const place = { address: 'https://example.org', base: '/nichiro/', report: '' };
const site = siteOf(siteSet, place);

it('draws an image of 1200 by 630 for each event asked for, small enough for every preview', async () => {
  const images = shareImages();
  const paths = site.events.map(({ id }) => images.pathOf(site, id) ?? '');
  const dir = mkdtempSync(join(tmpdir(), 'nichiro-'));
  await images.draw(dir);
  expect(readdirSync(join(dir, 'cards')).sort()).toEqual(
    paths.map((path) => path.replace('/nichiro/cards/', '')).sort(),
  );
  for (const path of paths) {
    const png = readFileSync(join(dir, path.replace('/nichiro/', '')));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(MOST_BYTES);
  }
});

it('names an image after what it says, so that only a changed one is drawn and fetched anew', () => {
  const again = siteOf(siteSet, place);
  expect(shareImages().pathOf(again, meeting.id)).toBe(shareImages().pathOf(site, meeting.id));
  const title = { en: 'Berg and Okoro talk', ja: null, ru: null };
  const changed = siteOf(
    { ...siteSet, events: siteSet.events.map((event) => ({ ...event, title })) },
    place,
  );
  expect(shareImages().pathOf(changed, meeting.id)).not.toBe(
    shareImages().pathOf(site, meeting.id),
  );
});

it.each([
  ['Latin', 'Abe meets', 'Ito meets'],
  ['letters with accents', 'Łódź', 'Žďár'],
  ['Cyrillic', 'Путин', 'Лавров'.slice(1)],
  ['Japanese', '会談、ソチ', '訪問、東京'],
])('has the letters it needs: %s', async (_, one, other) => {
  const [first, second] = [await imageTitled(one), await imageTitled(other)];
  expect(first.equals(second)).toBe(false);
});

it('has no image for what is no event', () => {
  expect(shareImages().pathOf(site, 'nothing')).toBeNull();
});

/** Where a letter is missing an empty box stands for it, and any two are alike. */
async function imageTitled(text: string): Promise<Buffer> {
  const title = { en: text, ja: null, ru: null };
  const events = siteSet.events.map((event) => ({ ...event, title }));
  const images = shareImages();
  const path = images.pathOf(siteOf({ ...siteSet, events }, place), meeting.id) ?? '';
  const dir = mkdtempSync(join(tmpdir(), 'nichiro-'));
  await images.draw(dir);
  return readFileSync(join(dir, path.replace('/nichiro/', '')));
}

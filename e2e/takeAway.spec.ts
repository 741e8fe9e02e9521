import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { isEvent, iter, parse as parseMarkwhen } from '@markwhen/parser';
import { check as checkGeoJson } from '@placemarkio/check-geojson';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright/test';
import { largeSetFiles } from '../src/build/largeFiles.ts';
import { byTime } from '../src/model/eventColumns.ts';
import { parseEventSet } from '../src/model/eventSet.ts';
import type { DiplomaticEvent, EventSet } from '../src/model/schema.ts';
import { spellingsFor } from '../src/pipeline/names/spellings.ts';
import { seedText } from './seedTexts.ts';
import { sochiSummit } from './sochi.ts';
import { expect, test } from './test.ts';

const MEETINGS = '?type=meeting~visit';

/** The exported events' ids, as a program for that format reads them. */
const readers: Readonly<
  Record<string, (text: string, browser: Browser) => string[] | Promise<string[]>>
> = {
  CSV: (text) => {
    const rows: Record<string, string>[] = parseCsv(text, { bom: true, columns: true });
    return rows.map(({ id = '' }) => id);
  },
  JSON: (text) => {
    const parsed = parseEventSet(JSON.parse(text));
    return parsed.status === 'ok' ? parsed.eventSet.events.map(({ id }) => id) : [parsed.reason];
  },
  'Calendar (ICS)': (text) =>
    new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event).uid.replace(/@.*$/, '')),
  TimelineJS: slidesOf,
  markwhen: (text) =>
    [...iter(parseMarkwhen(text).events)]
      .map(({ eventy }) => eventy)
      .filter(isEvent)
      .map(({ supplemental }) => idIn(JSON.stringify(supplemental.at(-1)))),
  GeoJSON: (text) => {
    const collection = checkGeoJson(text);
    return collection.type === 'FeatureCollection'
      ? collection.features.map(({ id }) => String(id))
      : [];
  },
};

for (const [format, read] of Object.entries(readers)) {
  test(`the events that match are exported as ${format} and read back`, async ({
    timeline,
    browser,
  }) => {
    await timeline.open(MEETINGS);
    const { events } = await timeline.data();
    const wanted = events.filter(({ type }) => type === 'meeting' || type === 'visit');
    const text = await exported(timeline.page, format);
    expect((await read(text, browser)).sort()).toEqual(wanted.map(({ id }) => id).sort());
  });
}

test('every passage is exported as an annotation that leads to its very words', async ({
  timeline,
}) => {
  await timeline.open();
  const { events } = await timeline.data();
  const { first } = JSON.parse(await exported(timeline.page, 'Annotations'));
  const reports = events.flatMap((event) => event.reports);
  expect(first.items).toHaveLength(reports.length);
  for (const { target } of first.items) {
    const [position, quote] = target.selector;
    const articleId = decodeURIComponent(/([^/]+)\.txt$/.exec(target.source)?.[1] ?? '');
    const text = seedText(articleId);
    expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact);
    expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
  }
});

test('the timeline is taken away as a picture, with title, date and sources', async ({
  timeline,
  browser,
}) => {
  await timeline.open(`${MEETINGS}&from=2016-04-01&to=2016-12-31`);
  const summit = sochiSummit(await timeline.data());
  const svg = await exported(timeline.page, 'Picture (SVG)');
  const viewer = await browser.newPage();
  const read = await viewer.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
    const words = [...root.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
    return { name: root.localName, title: root.querySelector('title')?.textContent, words };
  }, svg);
  await viewer.close();
  expect(read).toMatchObject({
    name: 'svg',
    title: 'Japan–Russia diplomacy, April – December 2016',
  });
  expect(read.words).toContain(summit.title.en);
  expect(read.words.find((line) => line.startsWith('Sources: '))).toContain('Viet Nam News');
  expect(read.words.find((line) => line.startsWith('Nichiro'))).toMatch(/, as of .* \d{4}$/);

  const png = await exportedFile(timeline.page, 'Picture (PNG)');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(2880);
});

test.describe('a set so large that its words come in pieces', () => {
  test('is exported with the words of events that nobody looked at', async ({ timeline }) => {
    const { page } = timeline;
    const { events, ...head } = await timeline.data();
    await serveInPieces(page, { events, ...head });
    await timeline.open('?type=statement');
    const wanted = events.filter(({ type }) => type === 'statement');
    await expect(timeline.count).toHaveText(`${wanted.length} of ${events.length} events`);
    const parsed = parseEventSet(JSON.parse(await exported(page, 'JSON')));
    // A relation to an event that is not in the file has no place there.
    const plain = (list: readonly DiplomaticEvent[]) =>
      list.map((each) => ({ ...each, relations: [] }));
    expect(parsed.status === 'ok' && plain(parsed.eventSet.events)).toEqual(plain(wanted));
    const rows: Record<string, string>[] = parseCsv(await exported(page, 'CSV'), {
      bom: true,
      columns: true,
    });
    expect(rows.map(({ date }) => date)).toEqual(wanted.map(({ date }) => date));
    for (const [i, { quotes = '' }] of rows.entries()) {
      expect(quotes).toContain(wanted[i]?.reports[0]?.quote.replace(/\s+/g, ' '));
    }
    expect(await exported(page, 'Picture (SVG)')).toContain('Viet Nam News');
  });

  test.describe('and a piece does not come', () => {
    test.use({ expectedComplaint: /Failed to load resource/ });

    test('says so, and writes no file with half the words', async ({ timeline }) => {
      const { page } = timeline;
      await serveInPieces(page, await timeline.data());
      await page.route('**/data/details/*.json', (route) => route.fulfill({ status: 503 }));
      await timeline.open();
      const downloads: string[] = [];
      page.on('download', (download) => downloads.push(download.suggestedFilename()));
      await page.getByRole('button', { name: 'Export…' }).click();
      const dialog = page.getByRole('dialog', { name: 'Export' });
      await dialog.getByRole('button', { name: 'Download' }).click();
      await expect(dialog).toContainText('The words of the events could not be fetched.');
      expect(downloads).toEqual([]);
    });
  });
});

test('the dialog says how many events the file holds and why', async ({ timeline }) => {
  await timeline.open(`${MEETINGS}&from=2016-04-01&to=2016-12-31`);
  const { events } = await timeline.data();
  const matching = events.filter(({ type }) => type === 'meeting' || type === 'visit');
  await timeline.page.getByRole('button', { name: 'Export…' }).click();
  const dialog = timeline.page.getByRole('dialog', { name: 'Export' });
  await expect(dialog).toContainText(`${matching.length} of ${events.length} events: those`);
  await expect(dialog).toContainText('Type: meeting or visit');
  await expect(dialog).toContainText(/\d+ of them in view now; the file follows the filters/);
});

test('an event is cited in three styles, copied and read back', async ({ timeline }) => {
  await timeline.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await timeline.open();
  const summit = sochiSummit(await timeline.data());
  await timeline.openEvent(summit.id);
  const { page } = timeline;
  await timeline.panel.getByRole('button', { name: 'Cite' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite this event' });
  await expect(dialog.getByRole('textbox')).toHaveValue(/\(2016, May 4\)\. The Washington Times/);
  await expectAccessible(page);

  const copied = async (style: string) => {
    await dialog.getByRole('radio', { name: style }).check();
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect(dialog.getByRole('status')).toHaveText('Copied');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const csl: { id: string; URL?: string }[] = JSON.parse(await copied('CSL-JSON'));
  expect(csl.at(-1)?.URL).toContain(`/event/${summit.id}/`);
  const articles = new Set(summit.reports.map(({ article }) => article));
  for (const id of articles) expect(csl.some((item) => item.id.startsWith(id))).toBe(true);
  const bibtex = new Cite(await copied('BibTeX')).data;
  expect(bibtex.map(({ title }) => title)).toContain(summit.title.en);
  expect(bibtex).toHaveLength(csl.length);
});

test.describe('on a phone, by keyboard alone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('events are exported, and the focus comes back', async ({ timeline }) => {
    await timeline.open();
    const { page } = timeline;
    const button = page.getByRole('button', { name: 'Export…' });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('radio', { name: /^CSV/ }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(dialog.getByRole('radio', { name: /^JSON/ })).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(dialog.getByRole('button', { name: 'Download' })).toBeFocused();
    const downloading = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await downloading).suggestedFilename()).toBe('nichiro.json');
    expect(await dialog.evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(360);
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  });
});

async function exported(page: Page, format: string): Promise<string> {
  return (await exportedFile(page, format)).toString('utf8');
}

async function exportedFile(page: Page, format: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog
    .getByRole('radio', { name: new RegExp(`^${format.replace(/[()]/g, '\\$&')} `) })
    .check();
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  const content = readFileSync(await (await downloading).path());
  await page.keyboard.press('Escape');
  return content;
}

/** The same set as a site of many events serves it. */
async function serveInPieces(page: Page, { events, ...head }: EventSet): Promise<void> {
  const inOrder = events.toSorted(byTime);
  for (const [name, content] of largeSetFiles(head, inOrder, spellingsFor(head))) {
    const body = typeof content === 'string' ? content : Buffer.from(content);
    await page.route(`**/${name}`, (route) => route.fulfill({ body }));
  }
}

/** TimelineJS itself draws the slides, and says what it was given. */
async function slidesOf(text: string, browser: Browser): Promise<string[]> {
  const script = createRequire(import.meta.url).resolve(
    '@knight-lab/timelinejs/dist/js/timeline.js',
  );
  const page = await browser.newPage();
  await page.setContent('<!doctype html><div id="slides" style="height: 600px"></div>');
  await page.addScriptTag({ path: script });
  const ids = await page.evaluate(
    (slides) =>
      new Promise<string[]>((resolve) => {
        // @ts-expect-error: the script above defines it.
        const timeline = new TL.Timeline('slides', JSON.parse(slides), { hash_bookmark: false });
        timeline.on('ready', () => {
          const read: { unique_id: string }[] = timeline.config.events;
          resolve(read.map(({ unique_id }) => unique_id));
        });
      }),
    text,
  );
  await page.close();
  return ids;
}

function idIn(address: string): string {
  return /\/event\/([^/]+)\//.exec(address)?.[1] ?? address;
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

// npm run bench -- --only browser: a site of each size, driven by real input, beside vis-timeline
// where that opens and a page with nothing on it; each figure the median of some runs. What must hold
// at any size is asserted: every event counted once in what is drawn, and fewer than 1,500 nodes.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { readOptions } from '../../src/build/runner/options.mjs';
import { serveSite } from '../../src/build/runner/staticServer.mjs';
import { must } from '../../src/model/check.ts';
import type { DiplomaticEvent } from '../../src/model/schema.ts';
import { type Driven, drawnAt, drivePage, toPaint } from './drivenPage.ts';
import { writePeerPage } from './peerPage.ts';
import { writeBenchSite } from './writeBenchSite.ts';

/** vis-timeline makes elements for all it shows, and of more does not come back. */
const MOST_FOR_PEER = 10_000;
const MOST_NODES = 1500;
const BARE = 'data:text/html,<body style="height:100vh;margin:0"></body>';

const options = readOptions('bench', process.argv.slice(2), {
  sizes: { type: 'string', default: '1000,10000,100000,1000000' },
  runs: { type: 'string', default: '3' },
  port: { type: 'string', default: '5629' },
});
const runs = Number(options.runs);

tell('bare page', await medians(() => onPage(BARE, drivePage)));
for (const size of String(options.sizes).split(',').map(Number)) await measureSize(size);

async function measureSize(size: number): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'nichiro-bench-'));
  const events = await writeBenchSite(dir, size, 1);
  const site = { dir, base: '/', host: '127.0.0.1', port: Number(options.port) };
  const { url, close } = await serveSite(site);
  try {
    const event = must(events[Math.floor(size * 0.618)], 'an event to open');
    tell(`${size} events`, await medians(() => siteFigures(url, size, event)));
    if (size > MOST_FOR_PEER) return;
    writePeerPage(dir, events);
    tell(`${size}, vis-timeline`, await medians(() => peerFigures(`${url}peer.html`)));
  } catch (error) {
    tell(`${size}`, {});
    process.stdout.write(`  ${error instanceof Error ? error.message.split('\n')[0] : error}\n`);
    process.exitCode = 1;
  } finally {
    close();
    rmSync(dir, { recursive: true, force: true });
  }
}

async function siteFigures(url: string, size: number, event: DiplomaticEvent): Promise<Driven> {
  const figures = await onPage(url, async (page) => {
    const drawn = await drawnAt(page);
    const counted = await countedIn(page);
    if (counted !== size) throw new Error(`${counted} events are drawn of ${size}`);
    await page.waitForSelector('.timeline[data-idle="true"]');
    const driven = await drivePage(page);
    if ((driven.nodes ?? 0) >= MOST_NODES) throw new Error(`${driven.nodes} nodes in the page`);
    const lanes = await toPaint(page, () => page.selectOption('.lane-select', 'type'));
    await page.waitForSelector('.timeline[data-idle="true"]');
    const filter = await toPaint(page, () => page.locator('.key-column li label').first().click());
    const search = await searched(page);
    return { drawn, ...driven, lanes, filter, search };
  });
  const link = await onPage(`${url}event/${encodeURIComponent(event.id)}/`, async (page) => {
    await page.waitForSelector('.mark-button[aria-pressed="true"]', { timeout: 20_000 });
    return { link: await page.evaluate('performance.now()').then(Number) };
  });
  return { ...figures, ...link };
}

async function peerFigures(url: string): Promise<Driven> {
  return onPage(url, async (page) => ({
    drawn: await drawnAt(page),
    ...(await drivePage(page)),
  }));
}

/** A cluster's name begins with its number; any other mark is one event. */
async function countedIn(page: Page): Promise<number> {
  const names = await page
    .locator('.mark-button')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
  return names.reduce(
    (sum, name) => sum + Number(/^([\d,]+) events: /.exec(name)?.[1]?.replaceAll(',', '') ?? 1),
    0,
  );
}

/** The first search fetches its words, and finds nothing to draw; the second is one like all that
 * follow. */
async function searched(page: Page): Promise<number> {
  await page.fill('input[type=search]', 'zzz');
  await page.waitForSelector('.timeline', { state: 'detached' });
  return toPaint(page, () => page.fill('input[type=search]', 'islands'));
}

/** A browser of its own, so that nothing is warm. */
async function onPage(url: string, use: (page: Page) => Promise<Driven>): Promise<Driven> {
  const browser = await chromium.launch({
    executablePath: must(process.env.CHROMIUM_PATH, 'the command found a browser'),
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(url);
    return await use(page);
  } finally {
    await browser.close();
  }
}

async function medians(run: () => Promise<Driven>): Promise<Driven> {
  const results: Driven[] = [];
  for (let i = 0; i < runs; i += 1) results.push(await run());
  const names = Object.keys(results[0] ?? {});
  const middle = (name: string) =>
    results.map((each) => each[name] ?? 0).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  return Object.fromEntries(names.map((name) => [name, middle(name)]));
}

function tell(name: string, figures: Driven): void {
  const cells = Object.entries(figures).map(([each, value]) => `${each} ${value.toFixed(1)}`);
  process.stdout.write(`${name}: ${cells.join(' | ')}\n`);
}

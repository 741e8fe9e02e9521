// npm run bench -- --only browser: a built site of each size beside a bare page, driven by real input:
// when it is drawn, how long frames take while zooming and panning, what it weighs. Medians of runs.

import { chromium, type Page } from 'playwright-core';
import { serveSite } from '../../src/build/runner/staticServer.mjs';

const [, , port = '5521', runs = '3', ...dirs] = process.argv;
const browserPath = { executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium' };
const bare =
  'data:text/html,<body style="height:100vh;margin:0"><div class=timeline-surface style="height:100%"></div>';

/** Text, since a function compiled here leans on what is not in the page. */
const WATCH = `(() => {
  const seen = []; let long = 0;
  new PerformanceObserver((list) => { for (const e of list.getEntries()) long = Math.max(long, e.duration); }).observe({ type: 'longtask' });
  let last = performance.now();
  const step = (now) => { seen.push(now - last); last = now; requestAnimationFrame(step); };
  requestAnimationFrame(step);
  window.takeFrames = () => { const taken = [seen.splice(0), long]; long = 0; return taken; };
})()`;
const WAIT_FOR_INPUT = `(() => {
  window.painted = undefined;
  const started = (event) => requestAnimationFrame(() => setTimeout(() => { window.painted = performance.now() - event.timeStamp; }));
  window.addEventListener('click', started, { once: true, capture: true });
  window.addEventListener('input', started, { once: true, capture: true });
})()`;

for (const dir of ['bare', ...dirs]) {
  const server =
    dir === 'bare'
      ? undefined
      : await serveSite({ dir, base: '/', host: '127.0.0.1', port: Number(port) });
  const results: Record<string, number>[] = [];
  for (let run = 0; run < Number(runs); run += 1)
    results.push(await measure(dir === 'bare' ? bare : `http://127.0.0.1:${port}/`));
  const names = Object.keys(results[0] ?? {});
  console.log(
    dir,
    names
      .map((name) => `${name} ${median(results.map((each) => each[name] ?? 0)).toFixed(1)}`)
      .join(' | '),
  );
  await server?.close?.();
}

async function measure(url: string): Promise<Record<string, number>> {
  const browser = await chromium.launch({
    ...browserPath,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const cdp = await page.context().newCDPSession(page);
    await page.goto(url);
    const isBare = url === bare;
    if (!isBare) await page.waitForSelector('.timeline[data-idle="true"]', { timeout: 60_000 });
    const drawn = await page.evaluate(
      () => performance.getEntriesByName('nichiro:drawn')[0]?.startTime ?? 0,
    );
    await page.evaluate(WATCH);
    const zoom = await frames(page, async (i) => {
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, i % 40 < 20 ? -60 : 60);
      await page.keyboard.up('Control');
    });
    await page.mouse.move(1000, 400);
    await page.mouse.down();
    const pan = await frames(page, (i) => page.mouse.move(1000 - 8 * (i % 60), 400));
    await page.mouse.up();
    const { usedSize, backingStorageSize = 0 } = (await cdp.send('Runtime.getHeapUsage')) as {
      usedSize: number;
      backingStorageSize?: number;
    };
    const filter = isBare
      ? 0
      : await toPaint(page, () =>
          page.locator('.key-column li label, .key-column li button').first().click(),
        );
    const search = isBare ? 0 : await searched(page);
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    return {
      drawn,
      'zoom p50': zoom.p50,
      'zoom p95': zoom.p95,
      'pan p50': pan.p50,
      'pan p95': pan.p95,
      long: zoom.long + pan.long,
      heapMB: usedSize / 1e6,
      buffersMB: backingStorageSize / 1e6,
      nodes,
      filter,
      search,
    };
  } finally {
    await browser.close();
  }
}

async function frames(page: Page, move: (i: number) => Promise<void>) {
  await page.mouse.move(800, 400);
  await page.evaluate('takeFrames()');
  for (let i = 0; i < 120; i += 1) await move(i);
  const [list, long] = (await page.evaluate('takeFrames()')) as [number[], number];
  const sorted = list.slice(2).sort((a, b) => a - b);
  return {
    p50: sorted[Math.floor(sorted.length * 0.5)] ?? 0,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    long,
  };
}

/** From the input's own time to the frame after the next. */
async function toPaint(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(WAIT_FOR_INPUT);
  await act();
  return Number(await page.waitForFunction('window.painted').then((handle) => handle.jsonValue()));
}

async function searched(page: Page): Promise<number> {
  await page.fill('input[type=search]', 'zzz');
  await page.waitForTimeout(2500);
  return toPaint(page, () => page.fill('input[type=search]', 'islands'));
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
}

// One page, driven by real input events: how long its frames take while it zooms and pans, how soon
// a wheel shows, what it weighs. The same for the site, its peer and a page with nothing on it.

import type { Page } from 'playwright-core';

export interface Driven {
  readonly [figure: string]: number;
}

const WATCH = `(() => {
  const seen = [], waits = [];
  let long = 0, last = performance.now();
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) long = Math.max(long, duration);
  }).observe({ type: 'longtask' });
  const step = (now) => { seen.push(now - last); last = now; requestAnimationFrame(step); };
  requestAnimationFrame(step);
  addEventListener('wheel', ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() =>
    waits.push(performance.now() - timeStamp))), { capture: true, passive: true });
  window.takeSeen = () => { const all = [seen.splice(0), waits.splice(0), long]; long = 0; return all; };
})()`;
const WAIT_FOR_INPUT = `(() => {
  window.painted = undefined;
  const started = ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => {
    window.painted = performance.now() - timeStamp;
  }));
  for (const kind of ['click', 'input', 'change'])
    addEventListener(kind, started, { once: true, capture: true });
})()`;

export async function drivePage(page: Page): Promise<Driven> {
  const cdp = await page.context().newCDPSession(page);
  await page.evaluate(WATCH);
  // Held as a reader holds it: a browser keeps back timers, the one that takes the time among them,
  // while keys go up and down.
  await page.keyboard.down('Control');
  const zoom = await seenWhile(page, (i) => page.mouse.wheel(0, i % 40 < 20 ? -60 : 60));
  await page.keyboard.up('Control');
  await page.mouse.move(1000, 500);
  await page.mouse.down();
  const pan = await seenWhile(page, (i) => page.mouse.move(1000 - 8 * (i % 60), 500));
  await page.mouse.up();
  await cdp.send('HeapProfiler.collectGarbage');
  const heap = await cdp.send('Runtime.getHeapUsage');
  const buffers = 'backingStorageSize' in heap ? Number(heap.backingStorageSize) : 0;
  return {
    'zoom p50': at(zoom.frames, 0.5),
    'zoom p95': at(zoom.frames, 0.95),
    'pan p50': at(pan.frames, 0.5),
    'pan p95': at(pan.frames, 0.95),
    'longest task': Math.max(zoom.long, pan.long),
    'wheel to paint p95': at(zoom.waits, 0.95),
    'heap MB': (heap.usedSize + buffers) / 1e6,
    nodes: await page.locator('*').count(),
  };
}

/** From the input's own time to the frame after the next. */
export async function toPaint(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(WAIT_FOR_INPUT);
  await act();
  const painted = await page.waitForFunction(() => Reflect.get(window, 'painted'), undefined, {
    timeout: 30_000,
  });
  return Number(await painted.jsonValue());
}

export async function drawnAt(page: Page): Promise<number> {
  const drawn = () => performance.getEntriesByName('nichiro:drawn')[0]?.startTime;
  const handle = await page.waitForFunction(drawn, undefined, { timeout: 60_000 });
  return Number(await handle.jsonValue());
}

interface Seen {
  readonly frames: readonly number[];
  readonly waits: readonly number[];
  readonly long: number;
}

async function seenWhile(page: Page, move: (i: number) => Promise<void>): Promise<Seen> {
  await page.mouse.move(800, 500);
  await page.evaluate('takeSeen()');
  for (let i = 0; i < 120; i += 1) await move(i);
  const [frames, waits, long] = await page.evaluate<[number[], number[], number]>('takeSeen()');
  return { frames: frames.slice(2), waits, long };
}

function at(list: readonly number[], share: number): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length * share)] ?? 0;
}

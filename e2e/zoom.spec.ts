import type { Page } from 'playwright/test';
import { expect, test } from './test.ts';

const most2016 = '?from=2016-04-01&to=2016-12-31';
const daysShown = 275;
/** Kept free beside the last day. */
const RIGHT_MARGIN = 20;

for (const [side, still, moving] of [
  ['left', 'from', 'to'],
  ['right', 'to', 'from'],
] as const) {
  test(`zooms at the pointer with Ctrl and the wheel: the ${side} end stays`, async ({
    timeline,
  }) => {
    await timeline.open(most2016);
    const { page } = timeline;
    const box = await page.locator('.timeline-surface > canvas').boundingBox();
    if (!box) throw new Error('the timeline is not drawn');
    const x = side === 'left' ? box.x + 1 : box.x + box.width - RIGHT_MARGIN;
    const before = { still: dayOf(page, still), moving: dayOf(page, moving) };
    await page.mouse.move(x, box.y + box.height / 2);
    await page.keyboard.down('Control');
    for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');

    await expect.poll(() => daysIn(page)).toBeLessThan(daysShown * 0.8);
    await timeline.idle();
    expect(Math.abs(dayOf(page, still) - before.still)).toBeLessThanOrEqual(1);
    expect(Math.abs(dayOf(page, moving) - before.moving)).toBeGreaterThan(50);
    expect(await page.evaluate(() => window.devicePixelRatio)).toBe(1);
  });
}

test('leaves a plain wheel to the page', async ({ timeline }) => {
  await timeline.open(most2016);
  const { page } = timeline;
  await timeline.marks.first().hover();
  await page.mouse.wheel(0, 100);
  await expect(page.getByText(/\+ scroll to zoom/)).toBeVisible();
  expect(daysIn(page)).toBe(daysShown);
});

test('zooms by keys and shows everything again', async ({ timeline }) => {
  await timeline.open(most2016);
  const { page } = timeline;
  await page.keyboard.press('+');
  await expect.poll(() => daysIn(page)).toBeLessThan(daysShown);
  await timeline.idle();
  const closer = daysIn(page);
  await page.keyboard.press('-');
  await expect.poll(() => daysIn(page)).toBeGreaterThan(closer);
  await timeline.idle();
  await page.keyboard.press('0');
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All years');
});

test('zooms by buttons', async ({ timeline }) => {
  await timeline.open(most2016);
  const { page } = timeline;
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => daysIn(page)).toBeLessThan(daysShown);
  await timeline.idle();
  await page.getByRole('button', { name: 'Fit all events' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('holds every event under exactly one mark when all years are shown', async ({ timeline }) => {
  await timeline.open();
  const { events } = await timeline.data();
  const names = await timeline.markNames();
  const counted = names.map((name) => Number(/^(\d+) events: /.exec(name)?.[1] ?? 1));
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(events.length);
});

test('opens a cluster on a press', async ({ timeline }) => {
  await timeline.open();
  const before = await timeline.markNames();
  await timeline.clusters.first().click();
  await timeline.idle();
  await expect
    .poll(async () => {
      const isListed = await timeline.page.getByRole('dialog').isVisible();
      return isListed || (await timeline.markNames()).join() !== before.join();
    })
    .toBe(true);
});

/** An end of the window that the address names, in days. */
function dayOf(page: Page, name: 'from' | 'to'): number {
  return Date.parse(new URL(page.url()).searchParams.get(name) ?? '') / 86_400_000;
}

function daysIn(page: Page): number {
  return dayOf(page, 'to') - dayOf(page, 'from') + 1;
}

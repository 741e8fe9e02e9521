import type { Locator, Page } from 'playwright/test';
import { fingersOn } from './fingers.ts';
import { boxOf, emptyGround } from './ground.ts';
import { expect, test } from './test.ts';
import type { TimelinePage } from './timelinePage.ts';

const most2016 = '?view=timeline&from=2016-04-01&to=2016-12-31';

test('pans by dragging empty ground: the day under the hand goes with it', async ({ timeline }) => {
  await timeline.open(most2016);
  const { page } = timeline;
  const { x, y } = await emptyGround(page);
  const before = await windowOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 100, y, { steps: 5 });
  await page.mouse.up();
  await moved(timeline, before);
  const { width } = await boxOf(page.locator('.timeline-surface > canvas'));
  const days = ((before.to - before.from) * 100) / (width - RIGHT_MARGIN);
  expect(Math.abs((await windowOf(page)).from - before.from - days)).toBeLessThan(2);
  const after = await windowOf(page);
  expect(Math.abs(after.to - after.from - (before.to - before.from))).toBeLessThanOrEqual(1);
});

test('pans by the sideways wheel, and by Shift and the wheel', async ({ timeline }) => {
  await timeline.open(most2016);
  const { page } = timeline;
  const { x, y } = await emptyGround(page);
  await page.mouse.move(x, y);
  const before = await windowOf(page);
  await page.mouse.wheel(120, 0);
  await moved(timeline, before);
  expect((await windowOf(page)).from).toBeGreaterThan(before.from);
  const between = await windowOf(page);
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Shift');
  await moved(timeline, between);
  expect((await windowOf(page)).from).toBeLessThan(between.from);
});

test('moves the window by the density strip: dragged, by its handles, by keys', async ({
  timeline,
}) => {
  await timeline.open(most2016);
  const { page } = timeline;
  const start = page.getByRole('slider', { name: 'First day shown' });
  const end = page.getByRole('slider', { name: 'Last day shown' });
  let before = await windowOf(page);
  await dragBy(page, page.locator('.density-window'), -150);
  await moved(timeline, before);
  expect((await windowOf(page)).to).toBeLessThan(before.to);

  before = await windowOf(page);
  await dragBy(page, start, -100);
  await moved(timeline, before);
  expect((await windowOf(page)).from).toBeLessThan(before.from);
  expect(Math.abs((await windowOf(page)).to - before.to)).toBeLessThanOrEqual(1);

  before = await windowOf(page);
  await end.focus();
  await page.keyboard.press('ArrowLeft');
  await moved(timeline, before);
  expect((await windowOf(page)).to).toBeLessThan(before.to);
  expect(await end.getAttribute('aria-valuetext')).toMatch(/\d{4}$/);
});

test('goes through all marks with one tab stop and arrows, each said short', async ({
  timeline,
}) => {
  await timeline.open();
  const { page } = timeline;
  const { events } = await timeline.data();
  await timeline.marks.first().focus();
  await page.keyboard.press('Home');
  const names = [await focusedName(page)];
  const count = await timeline.marks.count();
  for (let i = 1; i < count; i++) {
    await page.keyboard.press('ArrowRight');
    names.push(await focusedName(page));
  }
  expect(new Set(names)).toEqual(new Set(await timeline.markNames()));
  for (const name of names) expect(name).toContain(` of ${events.length}, `);
  await expect(page.locator('.mark-button[tabindex="0"]')).toHaveCount(1);
});

test('lists what the query asks for, and the picture holds the same', async ({ timeline }) => {
  const query = '?type=meeting~statement';
  await timeline.open(query);
  const { page } = timeline;
  const count = (await timeline.count.textContent()) ?? '';
  const drawn = (await timeline.markNames())
    .map((name) => Number(/^(\d+) events: /.exec(name)?.[1] ?? 1))
    .reduce((sum, each) => sum + each, 0);
  await page.goto(`${query}&view=list`);
  await timeline.idle();
  await expect(timeline.count).toHaveText(count);
  await expect(timeline.rows).toHaveCount(drawn);
});

test.describe('under fingers', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });
  test.skip(({ browserName }) => browserName !== 'chromium', 'only Chromium can be sent fingers');

  test('pans by one finger sideways, and leaves up and down to the page', async ({ timeline }) => {
    await timeline.open(most2016);
    const { page } = timeline;
    const fingers = await fingersOn(page);
    const { x, y } = await emptyGround(page);
    const before = await windowOf(page);
    await fingers.drag([{ x, y }], [{ x: x - 90, y }]);
    await moved(timeline, before);
    expect((await windowOf(page)).from).toBeGreaterThan(before.from);
    expect(await surface(page).evaluate((each) => getComputedStyle(each).touchAction)).toBe(
      'pan-y',
    );
  });

  test('zooms by two fingers, about what is between them', async ({ timeline }) => {
    await timeline.open(most2016);
    const { page } = timeline;
    const fingers = await fingersOn(page);
    const { x, y } = await emptyGround(page);
    const before = await windowOf(page);
    await fingers.drag(
      [
        { x: x - 20, y },
        { x: x + 20, y },
      ],
      [
        { x: x - 60, y },
        { x: x + 60, y },
      ],
    );
    await moved(timeline, before);
    const after = await windowOf(page);
    expect(after.to - after.from).toBeLessThan((before.to - before.from) * 0.5);
    expect(after.from).toBeGreaterThanOrEqual(before.from);
    expect(after.to).toBeLessThanOrEqual(before.to);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  });
});

const RIGHT_MARGIN = 20;

async function dragBy(page: Page, handle: Locator, dx: number): Promise<void> {
  const { x, y, width, height } = await boxOf(handle);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + dx, y + height / 2, { steps: 5 });
  await page.mouse.up();
}

async function moved(timeline: TimelinePage, before: Window): Promise<void> {
  await expect.poll(() => windowOf(timeline.page)).not.toEqual(before);
  await timeline.idle();
}

interface Window {
  readonly from: number;
  readonly to: number;
}

/** The first and the last day shown, as the sliders of the strip say. */
async function windowOf(page: Page): Promise<Window> {
  const [from = 0, to = 0] = await page
    .getByRole('slider')
    .evaluateAll((sliders) => sliders.map((each) => Number(each.getAttribute('aria-valuenow'))));
  return { from, to };
}

function surface(page: Page): Locator {
  return page.locator('.timeline-surface');
}

/** A point of the drawing with no mark on it. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}

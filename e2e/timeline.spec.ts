import type { Locator, Page } from 'playwright/test';
import { boxOf, emptyGround } from './ground.ts';
import { sochiSummit } from './sochi.ts';
import { expect, test } from './test.ts';

const most2016 = '?from=2016-04-01&to=2016-12-31';
const windows = ['', most2016, '?from=2016-05-01&to=2016-06-30', '?from=2016-12-12&to=2016-12-17'];

for (const address of windows) {
  test(`counts in every lane what is drawn, and the rest at its edges: ${address || 'all years'}`, async ({
    timeline,
  }) => {
    await timeline.open(address);
    const { page } = timeline;
    const { events } = await timeline.data();
    const names = await timeline.markNames();
    const drawn = sum(names.map((name) => Number(/^(\d+) events: /.exec(name)?.[1] ?? 1)));
    const outside = sum(
      await numbersIn(page.getByRole('button', { name: /^Show the nearest of/ })),
    );
    expect(drawn + outside).toBe(events.length);
    if (address !== '')
      await expect(timeline.count.locator('..')).toContainText(`${drawn} in view`);
  });
}

for (const turns of [[-100], [-120], Array<number>(12).fill(-10)]) {
  test(`zooms a quarter to a third closer by one notch that comes as ${turns.length} × ${turns[0]}`, async ({
    timeline,
  }) => {
    await timeline.open(most2016);
    const { page } = timeline;
    const before = daysIn(page);
    await turnWheel(page, turns);
    await expect.poll(() => before / daysIn(page)).toBeGreaterThan(1.2);
    await timeline.idle();
    expect(before / daysIn(page)).toBeLessThan(1.4);
  });
}

test('never leaps over years by one turn of the wheel', async ({ timeline }) => {
  await timeline.open();
  const { page } = timeline;
  await turnWheel(page, [-300]);
  await expect(page).toHaveURL(/from=/);
  await timeline.idle();
  expect(daysIn(page)).toBeGreaterThan(3 * 365);
});

test('pans by one screen with the page keys', async ({ timeline }) => {
  await timeline.open('?from=2016-05-01&to=2016-05-30');
  const { page } = timeline;
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/from=2016-05-31&to=2016-06-29/);
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/from=2016-05-01&to=2016-05-30/);
});

test('centres the open event with f, and fits it when pressed again', async ({ timeline }) => {
  await timeline.open();
  const { id } = sochiSummit(await timeline.data());
  await timeline.open(`event/${id}/${most2016}`);
  const { page } = timeline;
  const before = daysIn(page);
  await page.keyboard.press('f');
  await expect(page).not.toHaveURL(/from=2016-04-01/);
  await timeline.idle();
  expect(Math.abs(daysIn(page) - before)).toBeLessThanOrEqual(1);
  await page.keyboard.press('f');
  await expect.poll(() => daysIn(page)).toBeLessThan(30);
});

test('zooms in on empty ground with a double click', async ({ timeline, browserName }) => {
  const overBidi = browserName === 'firefox' && process.env.FIREFOX_CHANNEL !== undefined;
  test.skip(overBidi, 'a Firefox driven over WebDriver BiDi gets two clicks, never a double one');
  await timeline.open(most2016);
  const { page } = timeline;
  const before = daysIn(page);
  const { x, y } = await emptyGround(page);
  await page.mouse.dblclick(x, y);
  await expect.poll(() => daysIn(page)).toBeLessThan(before * 0.6);
});

test('shows a look at a mark under the pointer and under the focus, until Escape', async ({
  timeline,
}) => {
  await timeline.open(most2016);
  const { page } = timeline;
  const summit = sochiSummit(await timeline.data());
  const mark = timeline.markOf(summit);
  const card = page.getByRole('tooltip');
  await mark.hover();
  await expect(card).toContainText(summit.title.en);
  await expect(card).toContainText('Friday 6 May 2016');
  await expect(card.locator('mark')).toHaveText('Friday');
  const [over, under] = [await boxOf(card), await boxOf(mark)];
  expect(over.y + over.height <= under.y || under.y + under.height <= over.y).toBe(true);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();

  await page.mouse.move(0, 0);
  await page.keyboard.press('Tab');
  await timeline.marks.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(card).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(card).toBeHidden();
});

test('has the drawing begin beside bare badges on a narrow screen', async ({ timeline }) => {
  const { page } = timeline;
  await page.setViewportSize({ width: 820, height: 900 });
  await timeline.open();
  expect((await boxOf(page.locator('.timeline-surface > canvas'))).x).toBeLessThan(50);
  await expect(page.getByRole('heading', { name: 'Japan and Russia' })).toHaveAttribute(
    'title',
    'Japan and Russia',
  );
});

async function turnWheel(page: Page, turns: readonly number[]): Promise<void> {
  const box = await boxOf(page.locator('.timeline-surface > canvas'));
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.keyboard.down('Control');
  for (const turn of turns) await page.mouse.wheel(0, turn);
  await page.keyboard.up('Control');
}

/** A point of the drawing with no mark on it. */
async function numbersIn(buttons: Locator): Promise<number[]> {
  const texts = await buttons.evaluateAll((all) => all.map((each) => each.textContent ?? ''));
  return texts.map((text) => Number(/\d+/.exec(text)?.[0] ?? 0));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function daysIn(page: Page): number {
  const { searchParams } = new URL(page.url());
  const day = (name: string) => Date.parse(searchParams.get(name) ?? '') / 86_400_000;
  return day('to') - day('from') + 1;
}

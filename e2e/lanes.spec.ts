import type { Page } from 'playwright/test';
import { laneKinds } from '../src/query/lanePlan.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './test.ts';

const most2016 = 'from=2016-04-01&to=2016-12-31';
const mostNodes = 1500;

for (const kind of laneKinds) {
  test(`shows the same events in lanes by ${kind}, and can be used by everyone`, async ({
    timeline,
  }) => {
    const { page } = timeline;
    await timeline.open(`?${most2016}`);
    const inView = await wordsInView(page);
    await timeline.open(`?${most2016}&lanes=${kind}`);
    expect(await wordsInView(page)).toBe(inView);
    expect(await page.locator('*').count()).toBeLessThan(mostNodes);
    await expectAccessible(page);
  });
}

test('has an event in each lane it belongs to, and once in the total', async ({ timeline }) => {
  await timeline.open('?lanes=actor');
  const { page } = timeline;
  const { events } = await timeline.data();
  const abes = events.filter(({ actors, targets }) => [...actors, ...targets].includes('abe'));
  await expect(laneOf(page, 'Shinzo Abe').getByText(/events$/)).toHaveText(`${abes.length} events`);
  await expect(timeline.count).toHaveText(`${events.length} events`);
});

test('has other lanes by a choice, which Back undoes', async ({ timeline }) => {
  await timeline.open();
  const { page } = timeline;
  const lanes = page.getByRole('combobox', { name: 'Lanes' });
  await lanes.focus();
  await lanes.selectOption('Lanes: actor');
  await expect(page).toHaveURL(/\?lanes=actor$/);
  await timeline.idle();
  await expect(nameOf(page, 'Shinzo Abe')).toBeVisible();
  await expect(lanes).toBeFocused();
  await page.goBack();
  await timeline.idle();
  await expect(lanes).toHaveValue('side');
  await expect(nameOf(page, 'Shinzo Abe')).toBeHidden();
});

test('collapses a lane to one row of marks, in the address too', async ({ timeline }) => {
  await timeline.open(`?${most2016}`);
  const { page } = timeline;
  const drawn = eventsDrawn(await timeline.markNames());
  const lane = nameOf(page, 'Russia');
  const before = await laneOf(page, 'Russia').boundingBox();
  await lane.focus();
  await page.keyboard.press('Enter');
  await expect(lane).toHaveAttribute('aria-expanded', 'false');
  await expect(page).toHaveURL(/lanes=side~russia$/);
  const after = await laneOf(page, 'Russia').boundingBox();
  expect(after?.height).toBeLessThan((before?.height ?? 0) / 2);
  expect(eventsDrawn(await timeline.markNames())).toBe(drawn);
  await page.reload();
  await timeline.idle();
  await expect(lane).toHaveAttribute('aria-expanded', 'false');
  await lane.click();
  await expect(lane).toHaveAttribute('aria-expanded', 'true');
});

test('keeps the arrows in a lane where an event can stand in several, and leads up and down', async ({
  timeline,
}) => {
  await timeline.open(`?${most2016}&lanes=actor`);
  const { page } = timeline;
  const ofAbe = page.locator('.mark-button[aria-label$=", Shinzo Abe"]');
  await ofAbe.first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await focusedName(page)).toContain(', Shinzo Abe');
  await page.keyboard.press('ArrowDown');
  expect(await focusedName(page)).not.toContain(', Shinzo Abe');
  await page.keyboard.press('ArrowUp');
  expect(await focusedName(page)).toContain(', Shinzo Abe');
  await expect(page.locator('.mark-button[tabindex="0"]')).toHaveCount(1);
});

test('scrolls the lanes, not the axis, where there are more than the room holds', async ({
  timeline,
}) => {
  await timeline.open('?lanes=actor');
  const { page } = timeline;
  const first = nameOf(page, 'Japan');
  const axis = await page.locator('.timeline-axis').boundingBox();
  const top = await first.boundingBox();
  await page
    .locator('.timeline-surface > canvas')
    .first()
    .hover({ position: { x: 20, y: 40 } });
  await page.mouse.wheel(0, 200);
  await expect.poll(async () => (await first.boundingBox())?.y).toBeLessThan(top?.y ?? 0);
  expect(await page.locator('.timeline-axis').boundingBox()).toEqual(axis);
});

test('names a kind of lane there is not, and shows those by side', async ({ timeline }) => {
  await timeline.open('?lanes=colour');
  await expect(timeline.notices).toContainText('“colour”');
  await expect(nameOf(timeline.page, 'Others')).toBeVisible();
});

function nameOf(page: Page, lane: string) {
  return page.getByRole('heading', { level: 2, name: lane, exact: true }).getByRole('button');
}

function laneOf(page: Page, lane: string) {
  return page.locator('.gutter-lane').filter({ has: nameOf(page, lane) });
}

function wordsInView(page: Page): Promise<string> {
  return page
    .getByRole('main')
    .getByText(/^\d+ in view$/)
    .first()
    .innerText();
}

function eventsDrawn(names: readonly string[]): number {
  return names
    .map((name) => Number(/^(\d+) events: /.exec(name)?.[1] ?? 1))
    .reduce((sum, count) => sum + count, 0);
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}

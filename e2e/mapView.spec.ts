import type { DiplomaticEvent, EventSet } from '../src/model/schema.ts';
import { emptyQuery, type Query } from '../src/query/query.ts';
import { naiveMatcher } from '../src/testing/naiveMatcher.ts';
import { expectAccessible } from './expectAccessible.ts';
import { fingersOn } from './fingers.ts';
import { expect, test } from './test.ts';
import type { TimelinePage } from './timelinePage.ts';

const MAP = 'Map of places';

test('the map is a view like the others, with an address of its own', async ({ timeline }) => {
  const { page } = timeline;
  await timeline.open();
  await page.getByRole('link', { name: 'Map', exact: true }).click();
  await page.waitForURL(/\?view=map$/);
  await expect(page.getByRole('region', { name: MAP })).toBeVisible();
  await expectAccessible(page);
});

test('a circle pressed asks for its place, the filter shows on it, and counts stay', async ({
  timeline,
}) => {
  const { page } = timeline;
  const set = await timeline.data();
  await timeline.open('?view=map');
  const sochi = circle(timeline, 'Sochi');
  const number = matching(set, { place: { mode: 'any', ids: ['sochi'] } }).length;
  await expect(sochi).toHaveAccessibleName(`Sochi: ${number} events`);
  await expect(sochi).toHaveAttribute('aria-pressed', 'false');
  await sochi.click();
  await page.waitForURL(/\/place\/sochi\/\?view=map$/);
  await expect(timeline.count).toHaveText(`${number} of ${set.events.length} events`);
  await expect(sochi).toHaveAttribute('aria-pressed', 'true');
  await expect(sochi).toHaveAccessibleName(`Sochi: ${number} events`);
  await expect(circle(timeline, 'Vladivostok')).toHaveAccessibleName(/: [1-9]\d* events?$/);
  await expect(places(timeline).getByRole('checkbox', { name: /^Sochi/ })).toBeChecked();
  await expectAccessible(page);
  await sochi.click();
  await expect(timeline.count).toHaveText(`${set.events.length} events`);
});

test('places too near one another are one circle, which comes apart when it is pressed', async ({
  timeline,
}) => {
  const { page } = timeline;
  await page.setViewportSize({ width: 360, height: 740 });
  await timeline.open('?view=map');
  const map = page.getByRole('region', { name: MAP });
  await map.getByRole('button', { name: /^Sochi and Crimea: \d+ events in all$/ }).click();
  await expect(circle(timeline, 'Sochi')).toBeVisible();
  await expect(circle(timeline, 'Crimea')).toBeVisible();
});

test('disputed ground carries both names', async ({ timeline }) => {
  await timeline.open('?view=map');
  await expect(circle(timeline, 'Northern Territories / Southern Kurils')).toBeVisible();
  const names = timeline.page.getByRole('region', { name: MAP }).locator('text');
  await expect(names.filter({ hasText: 'Southern Kurils' })).toContainText(
    'Northern Territories /',
  );
});

test('the list beside the map asks the same by keyboard, and says what is not on it', async ({
  timeline,
}) => {
  const { page } = timeline;
  const set = await timeline.data();
  await timeline.open('?view=map');
  const placeless = set.events.filter(({ places: named }) => named.length === 0).length;
  await expect(places(timeline)).toContainText(`${placeless} events have no place.`);
  await places(timeline)
    .getByRole('checkbox', { name: /^Sochi/ })
    .focus();
  await page.keyboard.press('Space');
  await page.waitForURL(/\/place\/sochi\/\?view=map$/);
  await expect(circle(timeline, 'Sochi')).toHaveAttribute('aria-pressed', 'true');
});

test('an event of the map opens in its panel, its place ringed', async ({ timeline }) => {
  const { page } = timeline;
  const set = await timeline.data();
  const [first] = matching(set, { place: { mode: 'any', ids: ['nagato'] } });
  await timeline.open('place/nagato/?view=map');
  const list = page.getByRole('main').getByRole('region', { name: /^\d+ events?$/ });
  await list.getByRole('link', { name: first?.title.en ?? '' }).click();
  await page.waitForURL(new RegExp(`/event/${first?.id}/`));
  await expect(timeline.panel.getByRole('heading', { level: 2 }).first()).toContainText(
    first?.title.en ?? '',
  );
  await expect(page.getByRole('region', { name: MAP })).toBeVisible();
  await expectAccessible(page);
});

test('keys and buttons move the map; a plain wheel is the page’s', async ({ timeline }) => {
  const { page } = timeline;
  await timeline.open('?view=map');
  const map = page.getByRole('region', { name: MAP });
  const spread = async () => {
    const boxes = await Promise.all(
      ['Sochi', 'Vladivostok'].map((name) => circle(timeline, name).boundingBox()),
    );
    const [west, east] = boxes.map((box) => (box ? box.x + box.width / 2 : Number.NaN));
    return (east ?? Number.NaN) - (west ?? Number.NaN);
  };
  const before = await spread();
  await map.focus();
  await page.keyboard.press('+');
  await expect(circle(timeline, 'Sochi')).toHaveCount(0);
  await page.keyboard.press('0');
  await expect.poll(spread).toBeCloseTo(before, 0);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(circle(timeline, 'Sochi')).toHaveCount(0);
  await page.getByRole('button', { name: 'Fit: show the whole map' }).click();
  await expect.poll(spread).toBeCloseTo(before, 0);

  await map.hover();
  await page.mouse.wheel(0, 100);
  await expect(page.getByText('Hold Ctrl or ⌘ and turn the wheel to zoom')).toBeVisible();
  expect(await spread()).toBeCloseTo(before, 0);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect
    .poll(
      async () => (await circle(timeline, 'Sochi').count()) === 0 || (await spread()) > before + 20,
    )
    .toBe(true);
});

test.describe('under fingers', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });

  test('the page scrolls under one finger, and two zoom the map alone', async ({ timeline }) => {
    const { page } = timeline;
    await timeline.open('?view=map');
    await expectAccessible(page);
    const map = page.getByRole('region', { name: MAP });
    const box = await map.boundingBox();
    if (!box) throw new Error('the map is shown');
    const { x, y } = { x: box.x + 90, y: box.y + box.height - 60 };
    const fingers = await fingersOn(page);
    await expect(map.getByRole('button', { name: /^Sochi and Crimea: / })).toBeVisible();
    await fingers.drag(
      [
        { x: x - 20, y },
        { x: x + 20, y },
      ],
      [
        { x: x - 80, y },
        { x: x + 80, y },
      ],
    );
    await expect(map.getByRole('button', { name: /^Sochi and Crimea: / })).toHaveCount(0);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    await fingers.drag([{ x, y }], [{ x, y: y - 160 }]);
    await expect.poll(async () => (await map.boundingBox())?.y).toBeLessThan(box.y - 60);
  });
});

test('the full list of places leads to the map', async ({ timeline }) => {
  const { page } = timeline;
  await timeline.open();
  const column = timeline.key.getByRole('region', { name: 'Places', exact: true });
  await column.getByRole('button', { name: /more in Places/ }).click();
  await page.getByRole('button', { name: 'Show on the map' }).click();
  await page.waitForURL(/\?view=map$/);
  await expect(page.getByRole('region', { name: MAP })).toBeVisible();
});

test('nothing to show says the ways out on the map too', async ({ timeline }) => {
  const { page } = timeline;
  await timeline.open('?view=map&q=sochi+qwertyuiop');
  await page.getByRole('button', { name: /without “qwertyuiop”$/ }).click();
  await expect(page.getByRole('region', { name: MAP })).toBeVisible();
});

function circle({ page }: TimelinePage, name: string) {
  return page
    .getByRole('region', { name: MAP })
    .getByRole('button', { name: new RegExp(`^${name}: `) });
}

function places({ page }: TimelinePage) {
  return page.getByRole('main').getByRole('region', { name: 'Places', exact: true });
}

function matching(set: EventSet, asked: Partial<Query>): readonly DiplomaticEvent[] {
  return set.events.filter(naiveMatcher(set, { ...emptyQuery, ...asked }));
}

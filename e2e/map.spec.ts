import { expectAccessible } from './expectAccessible.ts';
import { sochiSummit } from './sochi.ts';
import { expect, test } from './test.ts';

const SUMMIT_MAP = 'Sochi, on a map with the other places';

test('the summit stands ringed on a map, in words as in the picture', async ({ timeline }) => {
  await timeline.open();
  await timeline.openEvent(sochiSummit(await timeline.data()).id);
  const map = timeline.panel.getByRole('img', { name: SUMMIT_MAP });
  await expect(map).toBeVisible();
  await expect(map.locator('text')).toHaveText('Sochi');
  await expect(map.locator('.place-map-here')).toHaveCount(1);
  await expectAccessible(timeline.page);
});

test('a place pressed on the map asks for its events, as its link does', async ({ timeline }) => {
  await timeline.open();
  await timeline.openEvent(sochiSummit(await timeline.data()).id);
  await timeline.panel.getByRole('button', { name: 'On the map: Sochi' }).click();
  await expect(timeline.page).toHaveURL(/[?&]place=sochi(?:&|$)/);
});

test('the islands carry both names', async ({ timeline }) => {
  const { events } = await timeline.data();
  const about = events.find(({ places }) => places.join() === 'southern-kuril-islands');
  await timeline.open(`event/${about?.id}/`);
  const name = 'Northern Territories / Southern Kurils, on a map with the other places';
  const map = timeline.panel.getByRole('img', { name });
  await expect(map.locator('tspan')).toHaveText(['Northern Territories /', 'Southern Kurils']);
});

test('an event with no place but a country has no map and no room for one', async ({
  timeline,
}) => {
  const { events, places } = await timeline.data();
  const countries = new Set(places.filter(({ kind }) => kind === 'country').map(({ id }) => id));
  const about = events.find(
    (event) => event.places.length > 0 && event.places.every((id) => countries.has(id)),
  );
  await timeline.open(`event/${about?.id}/`);
  // The foot comes when the map would.
  await expect(timeline.panel.getByRole('button', { name: 'Cite' })).toBeVisible();
  await expect(timeline.panel.locator('.panel-map')).toHaveCount(0);
});

test('on a phone the words come before the map', async ({ timeline }) => {
  const { page } = timeline;
  await page.setViewportSize({ width: 360, height: 800 });
  await timeline.open(`event/${sochiSummit(await timeline.data()).id}/`);
  const map = timeline.panel.getByRole('img', { name: SUMMIT_MAP });
  await expect(map).toBeAttached();
  const above = await timeline.passages.last().boundingBox();
  const below = await map.boundingBox();
  expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
  await expectAccessible(page);
});

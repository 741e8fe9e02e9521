import { expect, test } from './test.ts';

test('opens on all events of the five articles, and says how many', async ({ timeline }) => {
  await timeline.open();
  const { articles, events } = await timeline.data();
  expect(articles).toHaveLength(5);
  expect(events.length).toBeGreaterThan(20);
  await expect(timeline.count).toHaveText(`${events.length} events`);
  await expect(timeline.page).toHaveTitle(/Nichiro/);
  await expect(timeline.page.getByRole('complementary')).toBeHidden();
});

test('lists every event once', async ({ timeline }) => {
  await timeline.open('?view=list');
  const { events } = await timeline.data();
  for (const { id } of events) {
    await expect(timeline.page.locator(`main a[href*="/event/${id}/"]`)).toHaveCount(1);
  }
});

import { sochiSummit } from './sochi.ts';
import { expect, test } from './test.ts';
import { timelinePage } from './timelinePage.ts';

test('a copied address opens the same event in a fresh browser', async ({ timeline, browser }) => {
  await timeline.open();
  const summit = sochiSummit(await timeline.data());
  await timeline.openEvent(summit.id);
  await timeline.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await timeline.panel.getByRole('button', { name: 'Copy link' }).click();
  const address = await timeline.page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(address).pathname).toBe(`/event/${summit.id}/`);

  const context = await browser.newContext();
  const other = timelinePage(await context.newPage());
  await other.open(address);
  await expect(other.panel.getByRole('heading', { level: 2 })).toHaveText(summit.title.en);
  await context.close();
});

test('a link keeps filters and window, and the address does not change by being opened', async ({
  timeline,
}) => {
  await timeline.open('?type=meeting~visit&from=2016-04-01&to=2016-12-31');
  const { events } = await timeline.data();
  const matching = events.filter(({ type }) => ['meeting', 'visit'].includes(type));
  await expect(timeline.count).toHaveText(`${matching.length} of ${events.length} events`);
  const { search } = new URL(timeline.page.url());
  expect(search).toBe('?type=meeting~visit&from=2016-04-01&to=2016-12-31');
});

test('Back returns to what was open before', async ({ timeline }) => {
  await timeline.open('?view=list');
  const { events } = await timeline.data();
  const summit = sochiSummit(await timeline.data());
  await timeline.openFromList(summit.id);
  await expect(timeline.panel).toBeVisible();
  await timeline.panel.getByRole('button', { name: 'Next event' }).click();
  await expect(timeline.panel.getByRole('heading', { level: 2 })).not.toHaveText(summit.title.en);
  await timeline.page.goBack();
  await expect(timeline.panel.getByRole('heading', { level: 2 })).toHaveText(summit.title.en);
  await timeline.page.goBack();
  await expect(timeline.panel).toBeHidden();
  await expect(timeline.count).toHaveText(`${events.length} events`);
});

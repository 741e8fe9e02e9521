import { expectAccessible } from './expectAccessible.ts';
import { sochiSummit } from './sochi.ts';
import { expect, test } from './test.ts';

// The browser itself reports what did not come.
test.use({ expectedComplaint: /Failed to load resource/ });

test('says that the events did not come, and tries again', async ({ timeline }) => {
  const { page } = timeline;
  const { events } = await timeline.data();
  await page.route('**/data/events.json', (route) => route.abort());
  await page.goto('');
  await expect(page.getByRole('heading', { name: /could not be loaded/ })).toBeVisible();
  await page.unroute('**/data/events.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(timeline.count).toHaveText(`${events.length} events`);
  await expect(page.getByRole('main')).toBeFocused();
});

test('leaves the text of a page that can be read when the events do not come', async ({
  timeline,
}) => {
  const { page } = timeline;
  const summit = sochiSummit(await timeline.data());
  await page.route('**/data/events.json', (route) => route.abort());
  await page.goto(`event/${summit.id}/`);
  await expect(page.getByRole('heading', { name: /could not be loaded/ })).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1, name: summit.title.en })).toBeInViewport();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: /could not be loaded/ })).toBeVisible();
  await page.unroute('**/data/events.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(timeline.panel.getByRole('heading', { level: 2 })).toHaveText(summit.title.en);
  await expect(page.getByRole('heading', { name: /could not be loaded/ })).toHaveCount(0);
});

test('shows passages without their paragraphs when the articles do not come, and tries again', async ({
  timeline,
}) => {
  const { page } = timeline;
  const summit = sochiSummit(await timeline.data());
  await page.route('**/data/articles/**', (route) => route.abort());
  await timeline.openEvent(summit.id);
  await timeline.showAllPassages();
  const again = timeline.panel.getByRole('button', { name: 'Try again' });
  await expect(again).not.toHaveCount(0);
  const quotes = summit.reports.map(({ quote }) => quote);
  expect(quotes).toContain(await timeline.passages.first().textContent());

  await page.unroute('**/data/articles/**');
  await again.first().click();
  await expect(again).toHaveCount(0);
  await expect(
    timeline.panel.getByRole('heading', { name: 'The words that say so' }),
  ).toBeFocused();
});

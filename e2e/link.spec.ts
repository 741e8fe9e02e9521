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

test('a link with filter, window and selection opens as the same picture', async ({
  timeline,
  browser,
}) => {
  const summit = sochiSummit(await timeline.data());
  await timeline.open(
    `event/${summit.id}/?actor=shinzo_abe&type=meeting~statement&from=2016-04-01&to=2016-12-31`,
  );
  const { page } = timeline;
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/from=(?!2016-04-01)/);
  await timeline.idle();

  const context = await browser.newContext({ viewport: page.viewportSize() });
  const other = timelinePage(await context.newPage());
  await other.open(page.url());
  await expect(other.panel.getByRole('heading', { level: 2 })).toHaveText(summit.title.en);
  expect(await other.page.getByRole('heading', { level: 1 }).textContent()).toBe(
    await page.getByRole('heading', { level: 1 }).textContent(),
  );
  expect(await other.count.textContent()).toBe(await timeline.count.textContent());
  // The address holds whole days, so a mark at the edge may stand a hair elsewhere.
  expect((await other.markNames()).sort()).toEqual((await timeline.markNames()).sort());
  await context.close();
});

test('a link to an event opens among its neighbours, and its address stays as it is', async ({
  timeline,
}) => {
  const summit = sochiSummit(await timeline.data());
  await timeline.openEvent(summit.id);
  const { page } = timeline;
  const address = page.url();
  await expect(timeline.markOf(summit)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/2016$/);
  await page.setViewportSize({ width: 1300, height: 900 });
  await timeline.idle();
  await timeline.panel.getByRole('button', { name: 'Close the panel' }).click();
  await expect(page).toHaveURL(/\?from=2016-/);
  await page.goBack();
  await expect(timeline.panel).toBeVisible();
  expect(page.url()).toBe(address);
});

for (const [what, damage] of [
  ['the same address', (address: string) => address],
  ['a blank that became a plus', (address: string) => address.replaceAll('%20', '+')],
  ['an address encoded twice', (address: string) => address.replaceAll('%', '%25')],
  ['a full stop and a bracket behind it', (address: string) => `${address}).`],
  ['a Japanese bracket behind it', (address: string) => `${address}」`],
  ['what a network adds', (address: string) => `${address}&fbclid=IwAR0&utm_source=chat`],
  ['a form of old', (address: string) => `${address}&v=1`],
] as const) {
  test(`a link opens as it was given through a chat program: ${what}`, async ({ timeline }) => {
    const given =
      '?view=list&actor=all~abe~putin&type=meeting~statement&q=peace%20treaty&lanes=type';
    await timeline.open(given);
    const count = (await timeline.count.textContent()) ?? '';
    await timeline.open(damage(given));
    await expect(timeline.count).toHaveText(count);
    await expect(timeline.notices).toBeEmpty();
  });
}

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
  await timeline.page.goForward();
  await expect(timeline.panel.getByRole('heading', { level: 2 })).toHaveText(summit.title.en);
});

test('a movement in time leaves no step behind: Back returns to before the selection', async ({
  timeline,
}) => {
  const { page } = timeline;
  await timeline.open('?from=2016-04-01&to=2016-12-31');
  const before = page.url();
  await timeline.marks.first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/event\//);
  await page.keyboard.press('Escape');
  await page.waitForURL((url) => !url.pathname.includes('/event/'));
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForURL((url) => url.href !== before && !url.pathname.includes('/event/'));
  await page.goBack();
  await page.waitForURL(/\/event\//);
});

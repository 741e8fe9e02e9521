import { sochiSummit } from './sochi.ts';
import { expect, test } from './test.ts';

test.describe('an address that leads nowhere', () => {
  // The browser itself reports the status of the page.
  test.use({ expectedComplaint: /status of 404/ });

  test('says which event is unknown, and offers events near it', async ({ timeline }) => {
    await timeline.open();
    const summit = sochiSummit(await timeline.data());
    await timeline.open(`event/${summit.id}-again/`);
    await expect(timeline.notices).toContainText(`There is no event “${summit.id}-again”.`);
    await timeline.notices.getByRole('button', { name: new RegExp(summit.title.en) }).click();
    await expect(timeline.panel.getByRole('heading', { level: 2 })).toHaveText(summit.title.en);
  });

  for (const [path, name, found] of [
    ['place/sotchi/', 'Sochi', '/place/sochi/'],
    ['actor/vladimir-puttin/', 'Vladimir Putin', '/actor/putin/'],
  ] as const) {
    test(`says which name is unknown, and offers those spelt like it: ${path}`, async ({
      timeline,
    }) => {
      await timeline.open(path);
      await expect(timeline.notices).toContainText(path.split('/')[1] ?? '');
      await timeline.notices.getByRole('button', { name, exact: true }).click();
      await expect(timeline.page).toHaveURL((url) => url.pathname === found);
      await expect(timeline.count).toHaveText(/^\d+ of \d+ events$/);
    });
  }

  test('opens the timeline for a page that does not exist, and says so', async ({ timeline }) => {
    await timeline.open('no/such/page');
    const { events } = await timeline.data();
    await expect(timeline.notices).toContainText('no/such/page');
    await expect(timeline.count).toHaveText(`${events.length} events`);
  });
});

test('says what of a damaged query was ignored, and keeps the rest', async ({ timeline }) => {
  await timeline.open(
    '?type=meeting~nonsense&actor=nobody-at-all&from=2016-02-30&to=x&utm_source=y',
  );
  const { events } = await timeline.data();
  for (const value of ['nonsense', 'nobody-at-all', '2016-02-30']) {
    await expect(timeline.notices).toContainText(value);
  }
  await expect(timeline.notices).not.toContainText('utm_source');
  const meetings = events.filter(({ type }) => type === 'meeting');
  await expect(timeline.count).toHaveText(`${meetings.length} of ${events.length} events`);
});

test('shows a linked event that the filters leave out, and says so', async ({ timeline }) => {
  await timeline.open();
  const summit = sochiSummit(await timeline.data());
  await timeline.open(`event/${summit.id}/?type=sanction`);
  await expect(timeline.panel.getByRole('heading', { level: 2 })).toHaveText(summit.title.en);
  await expect(timeline.notices).toContainText('although the filters leave it out');
  await timeline.notices.getByRole('button', { name: 'Clear filters' }).click();
  await expect(timeline.count).toHaveText(/^\d+ events$/);
});

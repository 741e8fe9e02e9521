import { seedText } from './seedTexts.ts';
import { sochiSummit } from './sochi.ts';
import { expect, test } from './test.ts';

test('leads from the Sochi summit to each of its passages, and back', async ({ timeline }) => {
  const { page, panel } = timeline;
  await timeline.open();
  const summit = sochiSummit(await timeline.data());
  const ways = panel.getByRole('link', { name: 'Read in the article' });
  await timeline.openEvent(summit.id);
  await timeline.showAllPassages();
  const addresses = await ways.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')),
  );
  expect(addresses.length).toBeGreaterThan(2);

  for (const [i, address] of addresses.entries()) {
    await timeline.showAllPassages();
    await ways.nth(i).click();
    // The window the event was seen in stays in the address.
    await expect(page).toHaveURL((url) => url.href.startsWith(address ?? 'no address'));
    await timeline.idle();
    await expect(panel).toBeHidden();
    const asked = new URL(address ?? '').searchParams.get('passage') ?? '';
    const passage = page.locator('article .passage').filter({
      has: page.locator(`[data-passage$=":${asked}"]`),
    });
    await expect(passage.first()).toBeInViewport();
    await expect(page.locator('article .passage.is-lit').first()).toBeAttached();
    await page.goBack();
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(summit.title.en);
  }
});

test('opens the event of a passage beside the text, from its mark and from the margin', async ({
  timeline,
}) => {
  const { page, panel } = timeline;
  const { events, articles } = await timeline.data();
  const article = articles.find(({ outlet }) => outlet === 'Viet Nam News')?.id ?? '';
  const told = events.filter(({ reports }) => reports.some((report) => report.article === article));
  await timeline.open(`article/${article}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Viet Nam News');

  const text = page.getByRole('article');
  const [first] = told;
  await text
    .getByRole('button', { name: `${first?.title.en}, ` })
    .first()
    .click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(first?.title.en ?? '');
  await expect(page).toHaveURL(new RegExp(`/article/${article}/\\?event=${first?.id}&passage=`));
  await page.goBack();
  await expect(panel).toBeHidden();

  for (const name of ['In the order told', 'In the order it happened']) {
    const order = page.getByRole('region', { name: 'In this article' });
    const list = order.getByRole('list').nth(name === 'In the order told' ? 0 : 1);
    await expect(order.getByRole('heading', { name })).toBeVisible();
    await expect(list.getByRole('button')).toHaveCount(told.length);
  }
});

test('shows a text in the very characters of its file, prose and what is not', async ({
  timeline,
}) => {
  const { page } = timeline;
  const { articles } = await timeline.data();
  for (const { id } of articles) {
    await timeline.open(`article/${id}/`);
    const shown = await page.getByRole('article').evaluate((text) => {
      for (const added of text.querySelectorAll('summary, .reader-part')) added.remove();
      return text.textContent ?? '';
    });
    const plain = (words: string) => words.replace(/\s/g, '');
    expect(plain(shown)).toBe(plain(seedText(id)));
  }
});

test('lists all articles with when they were printed and how that is known', async ({
  timeline,
}) => {
  const { page } = timeline;
  await timeline.open();
  await page.getByRole('link', { name: 'Articles' }).click();
  await expect(page).toHaveURL(/\?view=articles$/);
  const { articles } = await timeline.data();
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(rows).toHaveCount(articles.length);
  await expect(rows.filter({ hasText: 'The Washington Times' }).first()).toContainText(
    'Wednesday 4 May 2016Wednesday, May 4, 2016',
  );
  await page.getByRole('link', { name: 'The Washington Times' }).click();
  await expect(page).toHaveURL(/\/article\/002_/);
  await page.goBack();
  await expect(rows).toHaveCount(articles.length);
});

test('says so where an article or a passage of a link is not there', async ({ timeline }) => {
  const { articles } = await timeline.data();
  const id = articles[0]?.id ?? '';
  await timeline.open(`article/${id}/?passage=nowhere`);
  await expect(timeline.notices).toContainText('is not in this article');
  await expect(timeline.page.getByRole('article')).toBeVisible();
});

test('shows what changed between the two editions of the December story', async ({ timeline }) => {
  const { page } = timeline;
  const { articles } = await timeline.data();
  const revised = articles.find(({ revisionOf }) => revisionOf !== null);
  await timeline.open(`article/${revised?.id}/`);
  await page.getByRole('button', { name: 'Show what changed' }).click();
  await expect(page).toHaveURL(/\?changes=shown$/);
  const changes = page.locator('.changes');
  await expect(changes.locator('ins').first()).toBeVisible();
  const without = (kind: string) =>
    changes.evaluate((element, tag) => {
      const copy = document.createElement('div');
      copy.append(...[...element.childNodes].map((node) => node.cloneNode(true)));
      for (const each of copy.querySelectorAll(tag)) each.remove();
      return copy.textContent;
    }, kind);
  expect(await without('del')).toBe(seedText(revised?.id ?? ''));
  expect(await without('ins')).toBe(seedText(revised?.revisionOf ?? ''));
  await expect(page.getByRole('heading', { name: /rest on words dropped/ })).toBeVisible();
});

test('a quote is copied with its source', async ({ timeline }) => {
  const { page, panel } = timeline;
  const summit = sochiSummit(await timeline.data());
  await timeline.openEvent(summit.id);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.getByRole('button', { name: 'Copy quote' }).first().click();
  await expect(panel.getByText('Copied with its source')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [quote = '', source = '', address = ''] = copied.split('\n');
  expect(summit.reports.some((report) => quote.includes(report.quote))).toBe(true);
  expect(source).toMatch(/, .*20\d\d$/);
  expect(new URL(address).pathname).toMatch(/^\/article\//);
});

for (const width of [1440, 360]) {
  test(`can be read by keyboard alone at ${width} pixels`, async ({ timeline }) => {
    const { page, panel } = timeline;
    await page.setViewportSize({ width, height: 800 });
    const { articles, events } = await timeline.data();
    const article = articles.find(({ outlet }) => outlet === 'The Washington Times')?.id ?? '';
    const [told] = events
      .flatMap((event) => event.reports.map((report) => ({ event, report })))
      .filter(({ report }) => report.article === article)
      .sort((a, b) => a.report.start - b.report.start);
    await timeline.open(`article/${article}/`);
    const mark = page.getByRole('article').getByRole('button').first();
    for (
      let i = 0;
      i < 30 && !(await mark.evaluate((it) => it === document.activeElement));
      i += 1
    ) {
      await page.keyboard.press('Tab');
    }
    await expect(mark).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(told?.event.title.en ?? '');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(mark).toBeFocused();
  });
}

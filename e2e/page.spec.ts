import type { Locator } from 'playwright/test';
import { sites } from './sites.ts';
import { sochiSummit } from './sochi.ts';
import { expect, test } from './test.ts';
import { timelinePage } from './timelinePage.ts';

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a link previews as its event: title, excerpt and address stand in the page', async ({
    timeline,
  }) => {
    const summit = sochiSummit(await timeline.data());
    const { page } = timeline;
    await page.goto(`event/${summit.id}/`);
    await expect(page).toHaveTitle(`${summit.title.en} – Nichiro`);
    const content = (property: string) =>
      page.locator(`meta[property="${property}"]`).getAttribute('content');
    expect(await content('og:title')).toBe(summit.title.en);
    expect(await content('og:description')).toMatch(/^Friday 6 May 2016, Sochi\. “.+” – .+/);
    expect(await content('og:url')).toContain(`/event/${summit.id}/`);
    const image = await page.request.get((await content('og:image')) ?? '');
    expect(image.headers()['content-type']).toBe('image/png');
    expect((await image.body()).readUInt32BE(16)).toBe(1200);
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(data ?? '')['@graph'].at(-1)).toMatchObject({
      '@type': 'Event',
      name: summit.title.en,
      startDate: '2016-05-06',
    });
  });

  for (const { language, locale, title, when } of [
    { language: 'ja', locale: 'ja_JP', title: /[\p{Script=Han}]/u, when: '2016年5月6日（金）' },
    { language: 'ru', locale: 'ru_RU', title: /\p{Script=Cyrillic}/u, when: '6 мая 2016 года' },
  ] as const) {
    test(`the same link previews in its language: ${language}`, async ({ timeline }) => {
      const summit = sochiSummit(await timeline.data());
      const { page } = timeline;
      await page.goto(`${language}/event/${summit.id}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const content = (property: string) =>
        page.locator(`meta[property="${property}"]`).first().getAttribute('content');
      expect(await content('og:title')).toMatch(title);
      expect(await content('og:title')).toBe(summit.title[language]);
      expect(await content('og:description')).toContain(when);
      expect(await content('og:locale')).toBe(locale);
      const image = await page.request.get((await content('og:image')) ?? '');
      const png = await image.body();
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(300_000);
      const quote = page.locator('blockquote').first();
      await expect(quote).toHaveAttribute('lang', 'en');
      expect(summit.reports.map((report) => report.quote)).toContain(await quote.textContent());
    });
  }

  test('one page leads to itself in every language, and back', async ({ timeline }) => {
    const summit = sochiSummit(await timeline.data());
    const { page } = timeline;
    await page.goto(`event/${summit.id}/`);
    for (const [name, path, back] of [
      ['日本語', `/ja/event/${summit.id}/`, 'English'],
      ['Русский', `/ru/event/${summit.id}/`, 'English'],
    ] as const) {
      await page.getByRole('link', { name, exact: true }).click();
      await page.waitForURL((url) => url.pathname === path);
      await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute(
        'aria-current',
        'page',
      );
      await page.getByRole('link', { name: back, exact: true }).click();
      await page.waitForURL((url) => url.pathname === `/event/${summit.id}/`);
    }
  });

  test('every link of every page, in every language, leads to a page that exists', async ({
    timeline,
  }) => {
    const { page } = timeline;
    const { events } = await timeline.data();
    const { origin } = new URL(sites.seeds);
    const seen = new Set(['/']);
    const broken: string[] = [];
    for (const path of seen) {
      const response = await page.request.get(origin + path);
      if (!response.ok()) broken.push(path);
      const isPage = response.headers()['content-type']?.startsWith('text/html');
      for (const link of isPage ? linksIn(await response.text()) : []) {
        const url = new URL(link, origin + path);
        if (url.origin === origin) seen.add(url.pathname);
      }
    }
    expect(broken).toEqual([]);
    for (const { id } of events) {
      for (const folder of ['/', '/ja/', '/ru/']) expect(seen).toContain(`${folder}event/${id}/`);
    }
  });

  test('an event can be read: what, when, who, where, and every excerpt of it', async ({
    timeline,
  }) => {
    const summit = sochiSummit(await timeline.data());
    const { page } = timeline;
    await page.goto(`event/${summit.id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(summit.title.en);
    await expect(page.getByText('Friday 6 May 2016').first()).toBeVisible();
    const quotes = await page.locator('blockquote').allTextContents();
    expect(quotes.sort()).toEqual(summit.reports.map(({ quote }) => quote).sort());
    await page.getByRole('link', { name: 'Shinzo Abe' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Shinzo Abe');
    await page.getByRole('link', { name: summit.title.en, exact: true }).click();
    await page.getByRole('link', { name: 'Sochi', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sochi');
    await page.goBack();
    await page.locator('figcaption').getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: 'What it tells of' })).toBeVisible();
  });

  test('one can go from event to event, from the first to the last', async ({ timeline }) => {
    const { events } = await timeline.data();
    const { page } = timeline;
    const follow = async (link: Locator) => {
      const { href } = await link.evaluate((found: HTMLAnchorElement) => ({ href: found.href }));
      await link.click();
      await page.waitForURL(href);
    };
    await page.goto('');
    await follow(page.locator('main .page-events a').first());
    const seen = new Set<string>();
    for (;;) {
      seen.add(new URL(page.url()).pathname);
      const next = page.locator('nav a[rel="next"]');
      if ((await next.count()) === 0) break;
      await follow(next);
    }
    expect(seen.size).toBe(events.length);
  });

  test('pages under a base path lead to pages under it', async ({ browser }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      baseURL: sites.damaged,
    });
    const page = await context.newPage();
    await page.goto('');
    await page.locator('main a').first().click();
    expect(page.url()).toContain('/sub/path/event/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const hrefs = await page
      .locator('a[href]:not([rel]), link[href], script[src]')
      .evaluateAll((all) =>
        all.map((each) => each.getAttribute('href') ?? each.getAttribute('src')),
      );
    expect(hrefs.filter((href) => !href?.startsWith('/sub/path/'))).toEqual([]);
    await context.close();
  });
});

test('the app takes the place of a page when its data are there', async ({ timeline }) => {
  const summit = sochiSummit(await timeline.data());
  await timeline.openEvent(summit.id);
  await expect(timeline.page.locator('.page')).toHaveCount(0);
  await expect(timeline.panel.getByRole('heading', { level: 2 })).toHaveText(summit.title.en);
});

test('the front page can be read on a phone while the data are on their way', async ({
  timeline,
}) => {
  const { page } = timeline;
  const summit = sochiSummit(await timeline.data());
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/data/events.json', async (route) => {
    await arrival;
    await route.continue();
  });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('');
  const front = page.locator('.page-front');
  await expect(front.getByRole('link', { name: summit.title.en, exact: true })).toBeVisible();
  arrive();
  await expect(front).toHaveCount(0);
  await expect(page.getByRole('link', { name: summit.title.en })).toBeVisible();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('the page of a person opens the app on their events, and keeps its address', async ({
  timeline,
  browser,
}) => {
  const { events } = await timeline.data();
  await timeline.open('actor/lavrov/?view=list');
  const named = events.filter((event) => [...event.actors, ...event.targets].includes('lavrov'));
  await expect(timeline.count).toHaveText(`${named.length} of ${events.length} events`);
  expect(new URL(timeline.page.url()).pathname).toBe('/actor/lavrov/');
  const context = await browser.newContext({ baseURL: sites.seeds });
  const other = timelinePage(await context.newPage());
  await other.open('place/sochi/');
  await expect(other.count).toHaveText(/^\d+ of \d+ events$/);
  await context.close();
});

/** Where its links lead, those of its head too. */
function linksIn(html: string): string[] {
  const tags = html.match(/<(?:a|link)\b[^>]*>/g) ?? [];
  return tags.flatMap((tag) => /\bhref="([^"]*)"/.exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? []);
}

import type { Page } from 'playwright/test';
import { homePath, type Language, languages } from '../src/model/language.ts';
import { sites } from './sites.ts';
import { sochiSummit } from './sochi.ts';
import { expect, test } from './test.ts';

// What programs that run no scripts read of a site that knows its address.
test.use({
  baseURL: sites.excerpts,
  javaScriptEnabled: false,
  // What the app would use at once stays unused without scripts, and the browser says so.
  expectedComplaint: /was preloaded using link preload/,
});

const ADDRESS = 'https://nichiro.example';

for (const language of languages) {
  test(`each kind of page says what it is, for previews and searches, in ${language}`, async ({
    timeline,
  }) => {
    const { page } = timeline;
    const { id, reports } = sochiSummit(await timeline.data());
    const home = homePath('/', language);
    for (const path of [
      '',
      `event/${id}/`,
      'actor/abe/',
      'place/sochi/',
      `article/${reports[0]?.article}/`,
      'story/sochi-to-nagato/',
    ]) {
      await test.step(path, async () => {
        await page.goto(home + path);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        expect(await content(page, 'og:title')).not.toBe('');
        expect(await content(page, 'og:description')).not.toBe('');
        expect(await content(page, 'description')).toBe(await content(page, 'og:description'));
        expect(await content(page, 'og:url')).toBe(`${ADDRESS}${home}${path}`);
        expect(await content(page, 'twitter:card')).toMatch(/^summary/);
        expect(await content(page, 'twitter:title')).toBe(await content(page, 'og:title'));
        await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
          'href',
          `${ADDRESS}${home}${path}`,
        );
        const alternates = await page
          .locator('link[hreflang]')
          .evaluateAll((all) =>
            all.map((each) => [each.getAttribute('hreflang'), each.getAttribute('href')]),
          );
        expect(Object.fromEntries(alternates)).toEqual({
          ...addressesOf(path),
          'x-default': addressesOf(path).en,
        });
        const data = await page.locator('script[type="application/ld+json"]').textContent();
        expect(JSON.parse(data ?? '')['@context']).toBe('https://schema.org');
      });
    }
  });

  test(`an event has its picture, its neighbours and an answer for oEmbed in ${language}`, async ({
    timeline,
  }) => {
    const { page } = timeline;
    const set = await timeline.data();
    const { events } = set;
    const at = events.indexOf(sochiSummit(set));
    const home = homePath('/', language);
    await page.goto(`${home}event/${events[at]?.id}/`);
    for (const [rel, other] of [
      ['prev', events[at - 1]],
      ['next', events[at + 1]],
    ] as const) {
      await expect(page.locator(`link[rel="${rel}"]`)).toHaveAttribute(
        'href',
        new RegExp(`${home}event/${other?.id}/$`),
      );
    }
    const image = await content(page, 'og:image');
    expect(image).toMatch(new RegExp(`^${ADDRESS}/cards/.+\\.png$`));
    expect(await content(page, 'twitter:image')).toBe(image);
    expect(await content(page, 'og:image:alt')).not.toBe('');
    const png = await (await page.request.get(image.replace(ADDRESS, ''))).body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(300_000);
    const oEmbed = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    const answer = await (await page.request.get((oEmbed ?? '').replace(ADDRESS, ''))).json();
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', thumbnail_url: image });
    expect(answer.html).toContain(`${ADDRESS}${home}event/${events[at]?.id}/?embed=1`);
  });

  test(`the feed in ${language} names each event by an id of its own`, async ({ timeline }) => {
    const { page } = timeline;
    const { events } = await timeline.data();
    const home = homePath('/', language);
    await page.goto(home);
    const feed = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
    const xml = await (await page.request.get((feed ?? '').replace(ADDRESS, ''))).text();
    const ids = [...xml.matchAll(/<id>(tag:[^<]+)<\/id>/g)].map(([, id]) => id ?? '');
    expect(new Set(ids).size).toBe(events.length);
    const folder = home.slice(1);
    for (const { id } of events) {
      const own = new RegExp(`^tag:nichiro\\.example,\\d{4}-\\d\\d-\\d\\d:${folder}event/${id}$`);
      expect(ids.filter((each) => own.test(each))).toHaveLength(1);
    }
  });
}

test('robots.txt leads to the sitemap, and that to every page in each language', async ({
  timeline,
}) => {
  const { page } = timeline;
  const { events, actors, places, articles } = await timeline.data();
  const robots = await (await page.request.get('robots.txt')).text();
  const sitemap = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '';
  const xml = await (await page.request.get(sitemap.replace(ADDRESS, ''))).text();
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) =>
    (loc ?? '').replace(ADDRESS, ''),
  );
  const kinds = { event: events, actor: actors, place: places, article: articles };
  for (const language of languages) {
    for (const [kind, all] of Object.entries(kinds)) {
      for (const { id } of all) {
        expect(paths).toContain(`${homePath('/', language)}${kind}/${encodeURI(id)}/`);
      }
    }
  }
});

test('what hosts read is there: the policy as a header, and no page for what is not found', async ({
  timeline,
}) => {
  const { page } = timeline;
  const headers = await (await page.request.get('_headers')).text();
  expect(headers).toMatch(/Content-Security-Policy: .*frame-ancestors \*/);
  expect(headers).toContain('immutable');
  const redirects = await (await page.request.get('_redirects')).text();
  for (const home of ['/ja/', '/ru/']) expect(redirects).toContain(`${home}* ${home}404.html 404`);
});

test.describe('links that have moved', () => {
  test.use({ baseURL: sites.damaged });

  test('are named to hosts that lead on themselves', async ({ page }) => {
    const redirects = await (await page.request.get('_redirects')).text();
    const path = (slug: string) => `/sub/path/event/${slug}/`;
    expect(redirects).toContain(
      `${path('2019-01-14-ministers-meet')} ${path('2019-01-14-kono-lavrov-moscow')} 301`,
    );
  });

  for (const language of languages) {
    test(`one merged leads on, one that nothing tells of says so, in ${language}`, async ({
      page,
    }) => {
      const home = `/sub/path${homePath('/', language)}`;
      await page.goto(`${home}event/2019-01-14-ministers-meet/`);
      await page.waitForURL(`**${home}event/2019-01-14-kono-lavrov-moscow/`);
      await page.goto(`${home}event/2018-12-01-talks-called-off/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main')).toContainText('2018-12-01-talks-called-off');
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
      await expect(page.locator('main .page-events a').first()).toBeVisible();
    });
  }
});

async function content(page: Page, name: string): Promise<string> {
  const tag = page.locator(`meta[property="${name}"], meta[name="${name}"]`);
  return (await tag.first().getAttribute('content')) ?? '';
}

function addressesOf(path: string): Record<Language, string> {
  const address = (language: Language) => `${ADDRESS}${homePath('/', language)}${path}`;
  return { en: address('en'), ja: address('ja'), ru: address('ru') };
}

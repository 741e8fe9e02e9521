import type { Page } from 'playwright/test';
import type { DiplomaticEvent, EventSet } from '../src/model/schema.ts';
import { adding } from './adding.ts';
import { sochiSummit } from './sochi.ts';
import { expect, test } from './test.ts';

const MARKUP = '<img src=x onerror="hacked=1"><script>hacked=2</script>';

/** Nothing that came as text has become part of the page, and nothing of it has run. */
async function expectOnlyText(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: 'hacked' in window,
    elements: document.querySelectorAll('img[src=x], #app script, #app iframe, [onerror]').length,
    links: [...document.querySelectorAll('a[href]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((address) => /^\s*(?:javascript|data|vbscript):/i.test(address)),
  }));
  expect(found).toEqual({ ran: false, elements: 0, links: [] });
}

test('a pasted article full of markup is shown as the characters it is', async ({ timeline }) => {
  const { page } = timeline;
  await timeline.open();
  const add = adding(page);
  await add.open();
  await add.paste(`Evening Post ${MARKUP} - Friday, September 6, 2019

Prime Minister Shinzo Abe met President Vladimir Putin in Vladivostok on Thursday. ${MARKUP} They spoke of "<svg onload=hacked=3>" and of <a href="javascript:hacked=4">ties</a>.`);
  await expect(add.found).toHaveText(/^[1-9]\d* events?, all new/);
  await expectOnlyText(page);
  await add.links.first().click();
  await expect(timeline.panel.getByRole('heading', { level: 2 })).toBeVisible();
  await expect(timeline.panel).toContainText('Thursday');
  await expectOnlyText(page);
  await page.getByRole('link', { name: 'List' }).click();
  await timeline.idle();
  await expectOnlyText(page);
});

test('a file with a hostile name is a file with that name', async ({ timeline }) => {
  await timeline.open();
  const add = adding(timeline.page);
  await add.open();
  const text = 'Evening Post - Friday, September 6, 2019\n\nLavrov visited Nagoya on Tuesday.';
  await add.choose([
    { name: `${MARKUP}.txt`, buffer: Buffer.from(text) },
    { name: '..\\..\\__proto__.txt', buffer: Buffer.from(text) },
    { name: '__proto__.txt', buffer: Buffer.from(text) },
  ]);
  await add.ended();
  await expect(add.dialog.getByRole('button', { name: /^Remove/ })).toHaveCount(3);
  await expectOnlyText(timeline.page);
});

for (const address of [
  `?q=${encodeURIComponent(MARKUP)}`,
  `?actor=${encodeURIComponent(MARKUP)}&from=${encodeURIComponent(MARKUP)}&to=2016`,
  `?article=__proto__~constructor&lanes=${encodeURIComponent(MARKUP)}`,
  '?event=yours-%3Cimg%20src=x%20onerror=hacked=1%3E',
]) {
  test(`a hostile address asks for nothing but words: ${address.slice(0, 24)}`, async ({
    timeline,
  }) => {
    await timeline.open(address);
    await expect(timeline.page.getByRole('main')).toBeVisible();
    await expectOnlyText(timeline.page);
  });
}

test.describe('addresses that lead nowhere', () => {
  test.use({ expectedComplaint: /status of 404/ });

  test('are named as they are, and nothing in them runs', async ({ timeline }) => {
    await timeline.open(`event/${encodeURIComponent(MARKUP)}/`);
    await expect(timeline.notices).toContainText('<img src=x');
    await expectOnlyText(timeline.page);
  });
});

test('a data file that somebody else wrote cannot do more than say something', async ({
  timeline,
}) => {
  const { page } = timeline;
  const set = await timeline.data();
  const summit = sochiSummit(set);
  await page.route('**/data/events.json', (route) => route.fulfill({ json: hostile(set) }));
  await timeline.openEvent(summit.id);
  await expect(timeline.panel.getByRole('heading', { level: 2 })).toContainText('<img src=x');
  await timeline.showAllPassages();
  await expectOnlyText(page);
  await page.getByRole('link', { name: 'List' }).click();
  await timeline.idle();
  await expectOnlyText(page);
});

test('what the site publishes for adding is looked at before it is used', async ({ timeline }) => {
  const { page } = timeline;
  await timeline.open();
  const add = adding(page);
  await add.open();
  await page.route('**/data/reports.json', (route) =>
    route.fulfill({ json: { version: 1, articles: [MARKUP] } }),
  );
  await add.choose([{ name: 'a.txt', buffer: Buffer.from('Lavrov visited Nagoya on Tuesday.') }]);
  await expect(add.dialog).toContainText('is not as expected');
  await expectOnlyText(page);
});

test('every page of the site carries its policy', async ({ timeline }) => {
  const { page } = timeline;
  const set = await timeline.data();
  const [actor, place, article] = [set.actors[0], set.places[0], set.articles[0]];
  for (const path of [
    '',
    '404.html',
    `event/${sochiSummit(set).id}/`,
    `actor/${actor?.id}/`,
    `place/${place?.id}/`,
    `article/${article?.id}/`,
  ]) {
    const html = await (await page.request.get(path)).text();
    const [policy = ''] = html.match(/<meta http-equiv="Content-Security-Policy"[^>]*>/) ?? [];
    for (const rule of ['default-src &#39;self&#39;', 'require-trusted-types-for', 'worker-src'])
      expect.soft(policy.replaceAll("'", '&#39;'), path).toContain(rule);
    expect.soft(html, path).not.toMatch(/<script(?![^>]*(?:src=|application\/ld\+json))/);
  }
});

test.describe('the policy', () => {
  // The browser tells of each thing it refused.
  test.use({ expectedComplaint: /Content Security Policy|TrustedScript|TrustedHTML|Trusted/ });

  test('refuses markup from text, scripts from elsewhere and other makers of trust', async ({
    timeline,
  }) => {
    await timeline.open();
    const refused = await timeline.page.evaluate(async () => {
      const isRefused = (act: () => unknown) => {
        try {
          act();
          return false;
        } catch {
          return true;
        }
      };
      return {
        markup: isRefused(() => {
          document.body.innerHTML = '<b>x</b>';
        }),
        worker: isRefused(() => new Worker('data:text/javascript,1')),
        policy: isRefused(() =>
          window.trustedTypes?.createPolicy('x', { createScriptURL: String }),
        ),
        elsewhere: await fetch('https://example.org/').then(
          () => false,
          () => true,
        ),
      };
    });
    expect(refused).toMatchObject({ markup: true, worker: true, policy: true, elsewhere: true });
  });
});

/** Markup in every text that a page shows; what links and lookups need stays. */
function hostile(set: EventSet): EventSet {
  const told = (event: DiplomaticEvent): DiplomaticEvent => ({
    ...event,
    title: { ...event.title, en: MARKUP },
    short: { ...event.short, en: MARKUP.slice(0, 40) },
    reports: event.reports.map((report) => ({
      ...report,
      quote: MARKUP,
      attribution: report.attribution && { ...report.attribution, text: MARKUP },
    })),
  });
  return {
    ...set,
    events: set.events.map(told),
    actors: set.actors.map((actor) => ({ ...actor, name: MARKUP })),
    places: set.places.map((place) => ({ ...place, name: MARKUP })),
    articles: set.articles.map((article) => ({
      ...article,
      title: MARKUP,
      outlet: MARKUP,
      address: 'javascript:hacked=5',
    })),
    notes: set.notes.map((note) => ({ ...note, message: MARKUP })),
  };
}

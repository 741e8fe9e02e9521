import type { Page } from 'playwright/test';
import { addWordsJa } from '../src/app/added/addWords.ja.ts';
import { addWordsRu } from '../src/app/added/addWords.ru.ts';
import type { EventSet } from '../src/model/schema.ts';
import { messagesJa } from '../src/state/messages.ja.ts';
import { messagesRu } from '../src/state/messages.ru.ts';
import { filterWordsJa } from '../src/views/filters/filterWords.ja.ts';
import { filterWordsRu } from '../src/views/filters/filterWords.ru.ts';
import { panelWordsJa } from '../src/views/panel/panelWords.ja.ts';
import { panelWordsRu } from '../src/views/panel/panelWords.ru.ts';
import { NEW_SUMMIT } from './adding.ts';
import { expectAccessible } from './expectAccessible.ts';
import { leftInEnglish } from './leftInEnglish.ts';
import { sochiSummit } from './sochi.ts';
import { expect, test } from './test.ts';
import { leadingNowhere, waysOfLooking } from './waysOfLooking.ts';

const spoken = [
  { language: 'ja', timeline: '年表', title: '安倍・プーチン会談', own: '日本語' },
  { language: 'ru', timeline: 'Хроника', title: 'Встреча Абэ и Путина', own: 'Русский' },
] as const;

for (const { language, timeline: view, title, own } of spoken) {
  test(`/${language}/ speaks the language, with an event open, and is clean to axe`, async ({
    timeline,
  }) => {
    const { page } = timeline;
    const { id } = sochiSummit(await timeline.data());
    await timeline.open(`${language}/event/${id}/`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('link', { name: view, exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(page.getByRole('link', { name: own })).toHaveAttribute('aria-current', 'true');
    await expectAccessible(page);
  });

  test(`the switch leads to the same view in ${language}, and the choice is kept`, async ({
    timeline,
  }) => {
    const { page } = timeline;
    const { id } = sochiSummit(await timeline.data());
    await timeline.open(`event/${id}/?type=meeting&from=2016-04-01&to=2016-12-31`);
    await page.getByRole('link', { name: own }).click();
    await page.waitForURL(
      (url) =>
        url.pathname.endsWith(`/${language}/event/${id}/`) && url.search.includes('type=meeting'),
    );
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    const chosen = await page.evaluate(() => localStorage.getItem('nichiro.language'));
    expect(chosen).toBe(language);
    // Remembered: who comes back by an address in another language is offered it.
    await timeline.open();
    const offer = page.getByRole('region', { name: own });
    await offer.getByRole('link').click();
    await page.waitForURL((url) => url.pathname === `/${language}/`);
  });
}

test("the browser's language is offered once, in that language, and can be declined", async ({
  timeline,
}) => {
  const { page } = timeline;
  await timeline.open('ja/');
  const offer = page.getByRole('region', { name: 'English' });
  await expect(offer.getByRole('link')).toHaveText('Read this page in English');
  await offer.getByRole('button').click();
  await expect(offer).toBeHidden();
  const chosen = await page.evaluate(() => localStorage.getItem('nichiro.language'));
  expect(chosen).toBe('ja');
});

const tables = {
  ja: { messages: messagesJa, filters: filterWordsJa, panel: panelWordsJa, adding: addWordsJa },
  ru: { messages: messagesRu, filters: filterWordsRu, panel: panelWordsRu, adding: addWordsRu },
} as const;
type Words = (typeof tables)[keyof typeof tables];

/** What opens a dialog over the timeline with an event open, by what is pressed. */
const openers: Readonly<Record<string, (words: Words) => string | RegExp>> = {
  adding: ({ messages }) => messages.add,
  commands: ({ messages }) => messages.commands,
  help: ({ messages }) => messages.help,
  notes: ({ messages }) => anyNumber(messages.notesButton(17)),
  exporting: ({ messages }) => messages.exportButton,
  embedding: ({ messages }) => messages.embedButton,
  stories: ({ messages }) => messages.storiesButton,
  'going to a date': ({ messages }) => messages.goToShort,
  citing: ({ panel }) => panel.cite,
  'all values of a facet': ({ filters }) => anyNumber(filters.moreIn(17, filters.field.actor)),
};

for (const { language } of spoken) {
  const words = tables[language];
  const expectNoEnglish = async (page: Page, set: EventSet, where: string, own = '') => {
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    // What is fetched after the first picture speaks too.
    await page.waitForLoadState('networkidle');
    expect.soft(await leftInEnglish(page, set, own), where).toEqual([]);
  };

  for (const width of [1440, 360]) {
    test(`no English is left over in any view of /${language}/ at ${width} px`, async ({
      timeline,
    }) => {
      test.slow();
      const { page } = timeline;
      await page.setViewportSize({ width, height: 800 });
      const set = await timeline.data();
      for (const way of waysOfLooking(set)) {
        await timeline.open(`${language}/${way}`);
        await expectNoEnglish(page, set, way);
      }
    });
  }

  test(`no English is left over in the dialogs of /${language}/`, async ({ timeline }) => {
    test.slow();
    const { page } = timeline;
    const set = await timeline.data();
    for (const [what, name] of Object.entries(openers)) {
      await timeline.open(`${language}/event/${sochiSummit(set).id}/`);
      await page.getByRole('button', { name: name(words), exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoEnglish(page, set, what);
    }
  });

  test(`no English is left over in the filters and commands of a phone, in /${language}/`, async ({
    timeline,
  }) => {
    const { page } = timeline;
    await page.setViewportSize({ width: 360, height: 800 });
    const set = await timeline.data();
    await timeline.open(`${language}/`);
    await page.getByRole('button', { name: words.messages.filters, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoEnglish(page, set, 'filters');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('2016');
    await expect(page.getByRole('option').first()).toBeVisible();
    await expectNoEnglish(page, set, 'commands');
  });

  test(`no English is left over where an article is added in /${language}/`, async ({
    timeline,
  }) => {
    const { page } = timeline;
    const set = await timeline.data();
    await timeline.open(`${language}/`);
    await page.getByRole('button', { name: words.messages.add, exact: true }).click();
    const dialog = page.getByRole('dialog');
    for (const text of pasted) {
      await dialog.getByRole('textbox').first().fill(text);
      await dialog.getByRole('button', { name: words.adding.add, exact: true }).click();
      await expect(dialog.getByRole('region', { name: words.adding.outcome })).toBeVisible();
      await expect(dialog.getByRole('progressbar')).toHaveCount(0);
      await expectNoEnglish(page, set, text, pasted.join('\n'));
    }
  });

  test.describe(`what goes wrong in /${language}/`, () => {
    test.use({ expectedComplaint: /Failed to load resource/ });

    test('is said without English where the events do not come', async ({ timeline }) => {
      const { page } = timeline;
      const set = await timeline.data();
      await page.route('**/data/events.json', (route) => route.abort());
      await page.goto(`${language}/`);
      await expect(page.getByRole('heading', { name: words.messages.loadFailed })).toBeVisible();
      await expectNoEnglish(page, set, 'no events');
    });

    test('is said without English where an address leads nowhere', async ({ timeline }) => {
      const set = await timeline.data();
      for (const address of leadingNowhere) {
        await timeline.open(`${language}/${address}`);
        await expectNoEnglish(timeline.page, set, address);
      }
    });
  });

  test.describe(`without scripts, in /${language}/`, () => {
    test.use({ javaScriptEnabled: false });

    test('no English is left over in any page', async ({ timeline }) => {
      test.slow();
      const { page } = timeline;
      const set = await timeline.data();
      for (const path of ['', 'how/', '404.html', ...pagesOf(set)]) {
        await page.goto(`${language}/${path}`);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        expect.soft(await leftInEnglish(page, set), path).toEqual([]);
      }
    });
  });
}

/** With its date and without. */
const pasted = [NEW_SUMMIT, 'Foreign Minister Sergey Lavrov visited Nagoya on Tuesday.'];

function pagesOf({ events, actors, places, articles, formerLinks }: EventSet): string[] {
  const of = (kind: string, all: readonly { readonly id: string }[]) =>
    all.map(({ id }) => `${kind}/${id}/`);
  return [
    ...of('event', events),
    ...of('actor', actors),
    ...of('place', places),
    ...of('article', articles),
    ...formerLinks.map(({ kind, id }) => `${kind}/${id}/`),
    'story/sochi-to-nagato/',
  ];
}

/** A name with another number in the place of its own. */
function anyNumber(words: string): RegExp {
  return new RegExp(`^${words.replace(/\d+/, '\\d+')}$`);
}

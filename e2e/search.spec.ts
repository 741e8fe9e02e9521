import type { Page } from 'playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './expectAccessible.ts';
import { expect, test } from './test.ts';

const searchBox = (page: Page) => page.getByRole('searchbox');
const about = (page: Page) => page.getByRole('region', { name: 'About the search' });

/** What is marked, in the order of the page; waits until the page has settled on it. */
function marked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('search-hit') ?? [])];
    return ranges.map((range) => range.toString());
  });
}

/** Where the first marked word of the article stands, seen from what is in view of it. */
function firstInText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [view, text] = [
      document.querySelector('.reader'),
      document.querySelector('.reader-text'),
    ];
    const ranges = [...(CSS.highlights.get('search-hit') ?? [])];
    const first = ranges.find((range) => text?.contains(range.startContainer));
    if (!view || !(first instanceof Range)) return 'nowhere';
    const [box, mark] = [view.getBoundingClientRect(), first.getBoundingClientRect()];
    if (mark.bottom < box.top) return 'above';
    return mark.top > box.bottom ? 'below' : 'in view';
  });
}

for (const [what, spellings] of [
  ['a person', ['Abe', 'abe', '安倍', '安倍晋三', 'Абэ', 'Abe Shinzo']],
  ['a place', ['Kurils', 'Northern Territories', '北方領土', 'Курилы', 'Курильские', '千島列島']],
] as const) {
  test(`finds the same events by each name of ${what}`, async ({ timeline }) => {
    const { page, count } = timeline;
    await timeline.open('?view=list');
    const counts: string[] = [];
    for (const spelling of spellings) {
      await searchBox(page).fill(spelling);
      await expect(about(page)).toContainText(/hits?$|\d hit/);
      await expect(page).toHaveURL(new RegExp(`[?&]q=${escaped(writtenInUrl(spelling))}$`));
      counts.push((await count.textContent()) ?? '');
    }
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toMatch(/^[1-9]\d* of \d+ events$/);
  });
}

test('marks the words where they stand: in rows, in the panel, in the reader', async ({
  timeline,
}) => {
  const { page } = timeline;
  await timeline.open('?view=list&q=sochi');
  await expect.poll(() => marked(page)).toContain('Sochi');
  const inRows = (await marked(page)).length;
  await timeline.rows.first().click();
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(inRows);

  await timeline.open('?view=list&q=%E5%8C%97%E6%96%B9%E9%A0%98%E5%9C%9F');
  await timeline.rows.first().click();
  await expect.poll(async () => (await marked(page)).join(' ')).toMatch(/Kuril/);

  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect.poll(() => marked(page)).toEqual([]);
});

test('marks on the timeline all that is found, and nothing else', async ({ timeline }) => {
  const { page } = timeline;
  await timeline.open('?view=list&q=peace%20treaty');
  await expect(timeline.count).toHaveText(/^[1-9]\d* of/);
  const titles = await timeline.rows.evaluateAll((all) =>
    all.map((each) => each.getAttribute('href')?.split('/').at(-2) ?? ''),
  );
  const { events } = await timeline.data();
  await timeline.open('?q=peace%20treaty');
  const found = events.filter(({ id }) => titles.includes(id));
  await expect
    .poll(async () => (await timeline.markNames()).reduce((sum, name) => sum + countIn(name), 0))
    .toBe(found.length);
  for (const name of await timeline.markNames()) {
    expect(found.some(({ title }) => name.includes(title.en))).toBe(true);
  }
  await page.keyboard.press('/');
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(timeline.panel).toBeVisible();
  await expect(timeline.marks.and(page.getByRole('button', { name: /selected/ }))).toHaveCount(1);
});

test('opens an article whose text has the words, with the words marked', async ({ timeline }) => {
  const { page } = timeline;
  await timeline.open('?view=list');
  await searchBox(page).fill('islands');
  const texts = about(page).getByText(/^In the texts? of \d+ articles?$/);
  await texts.click();
  await about(page).getByRole('link').first().click();
  await page.waitForURL(/\/article\/.*[?&]q=islands/);
  await expect.poll(() => marked(page)).toContain('islands');
});

test('opens an article at the first of its words, and leaves it where its reader scrolls', async ({
  timeline,
}) => {
  const { page } = timeline;
  await page.setViewportSize({ width: 1440, height: 500 });
  await timeline.open();
  await searchBox(page).fill('peace treaty');
  await about(page)
    .getByText(/^In the texts? of \d+ articles?$/)
    .click();
  await about(page).getByRole('link').last().click();
  await page.waitForURL(/\/article\//);
  await expect.poll(() => firstInText(page)).toBe('in view');
  await page.locator('.reader').evaluate((reader) => {
    reader.scrollTop = reader.scrollHeight;
  });
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await searchBox(page).fill('peace');
  await expect.poll(() => marked(page)).toContain('peace');
  expect(await firstInText(page)).toBe('above');
});

test('leads to articles in the language of the page', async ({ timeline }) => {
  const { page } = timeline;
  await timeline.open('ja/?q=peace');
  const texts = page.locator('details').filter({ hasText: /記事/ });
  await texts.locator('summary').click();
  await expect(texts.getByRole('link').first()).toHaveAttribute('href', /\/ja\/article\//);
});

test('goes from hit to hit by keys alone, and says which', async ({ timeline }) => {
  const { page, panel } = timeline;
  await timeline.open();
  await page.keyboard.press('/');
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.type('putin');
  const said = about(page).getByRole('status').first();
  await expect(said).toHaveText(/^\d+ hits$/);
  const hits = /^\d+/.exec((await said.textContent()) ?? '')?.[0] ?? '';

  await page.keyboard.press('Enter');
  await expect(said).toContainText(`1 of ${hits}`);
  await expect(panel).toBeVisible();
  const [first, second] = [panel.getByRole('heading', { level: 2 }), said];
  const title = (await first.textContent()) ?? '';
  await expect(second).toContainText(title);
  await page.keyboard.press('Enter');
  await expect(said).toContainText(`2 of ${hits}`);
  await page.keyboard.press('Shift+Enter');
  await expect(said).toContainText(`1 of ${hits}`);
  await expect(searchBox(page)).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(searchBox(page)).toHaveValue('');
  await expect(about(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(searchBox(page)).not.toBeFocused();
});

test('takes a word for the nearest only where no event has it, and says so', async ({
  timeline,
}) => {
  const { page, count } = timeline;
  await timeline.open('?view=list');
  await searchBox(page).fill('sochi');
  await expect(count).toHaveText(/^[1-9]\d* of/);
  const exact = (await count.textContent()) ?? '';
  await searchBox(page).fill('sotchi');
  await expect(about(page)).toContainText('No event has “sotchi”; searched for “sochi”.');
  await expect(count).toHaveText(exact);
});

test('proposes words that find something where nothing is found', async ({ timeline }) => {
  const { page, count } = timeline;
  for (const [typed, meant] of [
    ['vladvstk', 'vladivostok'],
    ['ыщсрш', 'sochi'],
  ] as const) {
    await timeline.open('?view=list');
    await searchBox(page).fill(typed);
    await expect(count).toHaveText(/^0 of/);
    await about(page).getByRole('button', { name: meant, exact: true }).click();
    await expect(searchBox(page)).toHaveValue(meant);
    await expect(count).toHaveText(/^[1-9]\d* of/);
  }
});

for (const [page, q] of [
  ['', 'Dec 2016 Abe'],
  ['', 'Abe December 2016'],
  ['ja/', '2016年12月 安倍'],
  ['ja/', '2016年12月安倍'],
  ['ru/', 'Абэ декабрь 2016'],
  ['ru/', 'Абэ в декабре 2016 года'],
] as const) {
  test(`finds what happened at a time that is typed: /${page} ${q}`, async ({ timeline }) => {
    const set = await timeline.data();
    const then = set.events.filter(
      ({ earliest, latest }) => (earliest ?? '') <= '2016-12-31' && (latest ?? '9') >= '2016-12-01',
    );
    await timeline.open(`${page}?view=list&q=${encodeURIComponent('2016-12')}`);
    const rows = timeline.page.getByRole('main').getByRole('listitem').getByRole('link');
    await expect(rows).toHaveCount(then.length);
    await timeline.open(`${page}?view=list&q=${encodeURIComponent(q)}`);
    await expect.poll(() => rows.count()).toBeGreaterThan(0);
    const found = await rows.evaluateAll((all) =>
      all.map((each) => each.getAttribute('href')?.split('/').at(-2)),
    );
    const ids: readonly (string | undefined)[] = then.map(({ id }) => id);
    expect(found.filter((id) => !ids.includes(id))).toEqual([]);
    expect(found).toContain(
      then.find(({ type, actors }) => type === 'meeting' && actors.includes('abe'))?.id,
    );
  });
}

test('waits for an input method, and leaves its Enter and Escape alone', async ({
  timeline,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'the protocol that composes is Chromium’s');
  const { page, count, panel } = timeline;
  await timeline.open('?view=list');
  await searchBox(page).focus();
  const input = await page.context().newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: 'あべ', selectionStart: 2, selectionEnd: 2 });
  await expect(searchBox(page)).toHaveValue('あべ');
  await expect(count).toHaveText(/^\d+ events$/);
  await searchBox(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await searchBox(page).dispatchEvent('keydown', { key: 'Escape', isComposing: true });
  await expect(searchBox(page)).toHaveValue('あべ');
  await input.send('Input.insertText', { text: '安倍' });
  await expect(searchBox(page)).toHaveValue('安倍');
  await expect(count).toHaveText(/^[1-9]\d* of \d+ events$/);
  await expect(panel).toBeHidden();
});

test('says so and tries again where the search does not come', async ({ timeline }) => {
  const { page, count, notices } = timeline;
  await page.route('**/data/spellings.json', (route) => route.fulfill({ status: 200, body: '[' }));
  await timeline.open('?view=list');
  await searchBox(page).fill('soc');
  await expect(notices).toContainText('could not be loaded');
  await page.unroute('**/data/spellings.json');
  await searchBox(page).fill('sochi');
  await expect(count).toHaveText(/^[1-9]\d* of/);
  await expect(notices).not.toContainText('could not be loaded');
});

for (const width of [1440, 360]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${width} wide, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width, height: 780 } });

      for (const q of ['islands', 'sotchi', 'vladvstk']) {
        test(`can be used by everyone: ${q}`, async ({ timeline }) => {
          const { page } = timeline;
          await timeline.open(`?view=list&q=${q}`);
          await expect(about(page)).toBeVisible();
          await expectAccessible(page);
        });
      }

      test('steps to a hit without scrolling sideways', async ({ timeline }) => {
        const { page } = timeline;
        await timeline.open('?q=putin');
        await about(page).getByRole('button', { name: 'Next hit' }).click();
        await expect(timeline.panel).toBeVisible();
        await expectNoSidewaysScroll(page);
      });
    });
  }
}

test.describe('by finger', () => {
  test.use({ hasTouch: true, isMobile: true });

  for (const width of [320, 360, 600, 820]) {
    test(`there is room to read what one types, and for all buttons in a line, at ${width} px`, async ({
      timeline,
    }) => {
      const { page } = timeline;
      await page.setViewportSize({ width, height: 780 });
      await timeline.open('?q=putin');
      const header = page.getByRole('banner');
      await expect(header.getByRole('button', { name: /^EN\. Languages: / })).toBeVisible();
      const room = await searchBox(page).evaluate((box) => box.clientWidth);
      expect(room).toBeGreaterThanOrEqual(90);
      const tops = await header
        .locator('.icon-button')
        .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
      expect(new Set(tops).size).toBe(1);
      await expectNoSidewaysScroll(page);
    });
  }
});

/** "3 events: …" of a cluster; a single event is one. */
function countIn(name: string): number {
  return Number(/^(\d+) events: /.exec(name)?.[1] ?? 1);
}

/** As the page writes it: readable, blanks aside. */
function writtenInUrl(q: string): string {
  return encodeURIComponent(q);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

import AxeBuilder from '@axe-core/playwright';
import { seedText } from './seedTexts.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

test('says of the data what the data file says: events, passages, articles, types, notes', async ({
  timeline,
}) => {
  await timeline.open();
  const { page } = timeline;
  const { articles, events, notes } = await timeline.data();
  await page.getByRole('button', { name: /notes$/ }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'How this was made' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How this was made');

  const passages = events.flatMap(({ reports }) => reports);
  await expect(page.getByRole('main')).toContainText(
    `${events.length} events, from ${passages.length} passages in ${articles.length} articles.`,
  );
  const { rows, head } = await page.getByRole('table').evaluate((table) => {
    const cells = (row: Element) => [...row.children].map(({ textContent }) => textContent ?? '');
    const [first, ...others] = [...table.querySelectorAll('tr')].map(cells);
    return { head: first ?? [], rows: others };
  });
  const numberAt = (row: string, column: string) =>
    Number(rows.find(([name]) => name === row)?.[head.indexOf(column)]);
  for (const type of new Set(events.map((event) => event.type))) {
    const ofType = events.filter((event) => event.type === type);
    const row = type[0]?.toUpperCase() + type.slice(1);
    expect([row, numberAt(row, 'All')]).toEqual([row, ofType.length]);
    const planned = ofType.filter(({ status }) => status === 'planned');
    expect([row, numberAt(row, 'Planned')]).toEqual([row, planned.length]);
  }
  expect(numberAt('All', 'All')).toBe(events.length);
  for (const { id } of articles) {
    const told = passages.filter(({ article }) => article === id).length;
    const line = page.locator(`li:has(a[href$="/article/${id}/"])`).first();
    await expect(line).toContainText(`${told} passage`);
  }
  for (const { message } of notes) await expect(page.getByRole('main')).toContainText(message);
  await expect(page.getByText(/^As of|As of .* \d{4}, version/)).toBeVisible();
  await expect(page.getByText(/Compared with \d+ events/)).toBeVisible();

  await page.getByRole('link', { name: 'Planned' }).click();
  await timeline.idle();
  const planned = events.filter(({ status }) => status === 'planned');
  await expect(timeline.count).toHaveText(`${planned.length} of ${events.length} events`);
});

test('leads from a note to the words it is about, and so do the notes of the app', async ({
  timeline,
}) => {
  const { page } = timeline;
  const { notes } = await timeline.data();
  const { article, span } = notes.find((note) => note.span !== null) ?? {};
  const words = seedText(article ?? '').slice(span?.start, span?.end);
  const address = `/article/${article}/?passage=${span?.start}-${span?.end}`;
  const asked = page.locator('.asked-words');
  const expectThere = async () => {
    await expect(page).toHaveURL((url) => url.href.endsWith(address));
    await expect(asked.first()).toBeInViewport();
    expect((await asked.allTextContents()).join('')).toBe(words);
  };
  await page.goto('how/');
  await page.locator(`a[href$="${address}"]`).click();
  await expectThere();

  await timeline.open();
  await page.getByRole('button', { name: /notes$/ }).click();
  await page.getByRole('dialog').locator(`a[href$="${address}"]`).click();
  await expectThere();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 360]) {
    test.describe(`${colorScheme}, ${width} wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 780 } });

      for (const path of ['how/', 'ja/how/', 'ru/how/']) {
        test(`can be read by everyone, and starts no script: ${path}`, async ({ timeline }) => {
          const { page } = timeline;
          await page.goto(path);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          expect(await page.content()).not.toMatch(/<script[^>]* src=/);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
            [],
          );
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide).toBeLessThanOrEqual(width);
        });
      }
    });
  }
}

test('is reached and left by keyboard alone', async ({ timeline }) => {
  const { page } = timeline;
  await page.goto('how/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Nichiro' })).toBeFocused();
  await page.keyboard.press('Enter');
  await timeline.idle();
  await page.keyboard.press('?');
  const link = page.getByRole('dialog').getByRole('link', { name: 'How this was made' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How this was made');
});

test.describe('a site that names a place for reports', () => {
  test.use({ baseURL: sites.damaged });

  test('has a link to it that carries the event’s address', async ({ timeline }) => {
    await timeline.open();
    const [event] = (await timeline.data()).events;
    await timeline.openEvent(event?.id ?? '');
    const link = timeline.panel.getByRole('link', { name: 'Report a problem with this event' });
    const target = new URL((await link.getAttribute('href')) ?? '');
    expect(target.hostname).toBe('desk.example');
    expect(target.searchParams.get('about')).toBe(
      new URL(`event/${event?.id}/`, sites.damaged).href,
    );
    expect(target.searchParams.get('title')).toBe(event?.title.en);
  });

  test('says that nobody checked these articles, and which files were not read', async ({
    timeline,
  }) => {
    const { page } = timeline;
    await page.goto('how/');
    await expect(page.getByText('Nobody has checked these articles by hand')).toBeVisible();
    await expect(
      page.getByRole('heading', { name: /^Files that could not be read: \d+/ }),
    ).toBeVisible();
  });
});

test('a site that names no place for reports has no such link', async ({ timeline }) => {
  await timeline.open();
  const [event] = (await timeline.data()).events;
  await timeline.openEvent(event?.id ?? '');
  await expect(timeline.panel.getByRole('button', { name: 'Cite' })).toBeVisible();
  await expect(timeline.panel.getByRole('link', { name: /Report a problem/ })).toHaveCount(0);
});

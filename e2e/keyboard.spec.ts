import type { Page } from 'playwright/test';
import { seedText } from './seedTexts.ts';
import { sochiSummit } from './sochi.ts';
import { expect, test } from './test.ts';

const MOST_PRESSES = 80;

test('leads from the start to an excerpt of the Sochi summit by keyboard alone', async ({
  timeline,
}) => {
  await timeline.open();
  const { page } = timeline;
  const summit = sochiSummit(await timeline.data());

  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('Sochi');
  await expect(timeline.count).toHaveText(/ of \d+ events$/);
  await timeline.idle();
  await pressUntil(page, 'Tab', (focused) => focused.list === 'Events in view');
  await page.keyboard.press('Home');
  await pressUntil(page, 'ArrowRight', ({ name }) => name.includes(`, ${summit.title.en}, `));
  await page.keyboard.press('Enter');

  await expect(timeline.panel.getByRole('heading', { level: 2 })).toHaveText(summit.title.en);
  const [first] = await timeline.passages.allTextContents();
  const articles = summit.reports.map(({ article }) => seedText(article));
  expect(articles.some((text) => text.includes(first ?? 'no passage'))).toBe(true);

  await pressUntil(page, 'Tab', ({ name }) => name === 'Copy link');
  await page.keyboard.press('Escape');
  await expect(timeline.panel).toBeHidden();
  const { name } = await focusedOn(page);
  expect(name).toContain(summit.title.en);
});

test('explains its keys, and lets the reader go back to where they were', async ({ timeline }) => {
  await timeline.open();
  const { page } = timeline;
  await pressUntil(page, 'Tab', (focused) => focused.list === 'Events in view');
  const before = await focusedOn(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Zoom in or out');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await focusedOn(page)).toEqual(before);
});

test('skips to the events with the first press of Tab', async ({ timeline }) => {
  await timeline.open();
  const { page } = timeline;
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('skips to the open event, and Escape leads back to where it is', async ({ timeline }) => {
  const summit = sochiSummit(await timeline.data());
  await timeline.openEvent(summit.id);
  const { page } = timeline;
  const address = page.url();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(timeline.panel.getByRole('heading', { level: 2 })).toBeFocused();
  expect(page.url()).toBe(address);
  await page.keyboard.press('Escape');
  await expect(timeline.markOf(summit)).toBeFocused();
});

test('goes to a date that is typed, and says what it cannot read', async ({ timeline }) => {
  await timeline.open();
  const { page } = timeline;
  const dialog = page.getByRole('dialog', { name: 'Go to a date' });
  await page.keyboard.press('g');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('soon');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toContainText('“soon” is not a date');
  await page.keyboard.type('6 May 2016');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/[?&]from=2016-04-26&to=2016-05-16$/);
  await timeline.idle();
  expect(await timeline.markNames()).toContainEqual(expect.stringContaining('6 May 2016'));
});

test('keys work from a box of the key, and Escape closes the panel from there', async ({
  timeline,
}) => {
  await timeline.openEvent(sochiSummit(await timeline.data()).id);
  const { page } = timeline;
  await timeline.key.getByRole('checkbox').first().focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(timeline.panel).toBeHidden();
});

test('single keys stay switched off once they are', async ({ timeline }) => {
  await timeline.open();
  const { page } = timeline;
  await page.getByRole('button', { name: 'Help and keys' }).click();
  await page.getByRole('checkbox', { name: 'Single keys are shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  await timeline.open();
  for (const key of ['/', 'g', '?', '+']) await page.keyboard.press(key);
  await expect(page.getByRole('searchbox')).not.toBeFocused();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All years');
});

interface Focused {
  readonly name: string;
  /** Name of the list round it. */
  readonly list: string;
}

function focusedOn(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return {
      name: element?.getAttribute('aria-label') ?? element?.textContent ?? '',
      list: element?.closest('ol, ul')?.getAttribute('aria-label') ?? '',
    };
  });
}

async function pressUntil(
  page: Page,
  key: string,
  isThere: (focused: Focused) => boolean,
): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    const focused = await focusedOn(page);
    if (isThere(focused)) return;
    seen.push(focused.name);
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never led there, only to: ${[...new Set(seen)].join(' | ')}`);
}

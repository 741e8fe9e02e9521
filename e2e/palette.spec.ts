import type { Page } from 'playwright/test';
import { expectAccessible } from './expectAccessible.ts';
import { sochiSummit } from './sochi.ts';
import { expect, test } from './test.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Commands' });
const box = (page: Page) => palette(page).getByRole('combobox');
const group = (page: Page, name: string) => palette(page).getByRole('group', { name });
const option = (page: Page, name: string | RegExp) => palette(page).getByRole('option', { name });

test('opens an event by name, by keys alone, and its panel has the focus', async ({ timeline }) => {
  const { page, panel } = timeline;
  await timeline.open();
  const summit = sochiSummit(await timeline.data());
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('sochi meet');
  await expect(group(page, 'Events')).toBeVisible();
  await expect(option(page, new RegExp(summit.title.en))).toBeVisible();
  await goTo(page, summit.title.en);
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeHidden();
  await page.waitForURL(`**/event/${summit.id}/`);
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
});

test('filters by a person, whichever script the name is typed in', async ({ timeline }) => {
  const { page } = timeline;
  for (const typed of ['Lavrov', 'ラブロフ', 'Лавров', 'lavrof']) {
    await timeline.open('?view=list');
    await page.keyboard.press('Control+k');
    await box(page).fill(typed);
    await expect(group(page, 'People and bodies').getByRole('option').first()).toContainText(
      'Sergey Lavrov',
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/actor\/lavrov\/|[?&]actor=lavrov/);
  }
});

test('filters by a place and opens an article', async ({ timeline }) => {
  const { page } = timeline;
  await timeline.open();
  await page.getByRole('button', { name: 'Commands' }).click();
  await box(page).fill('長門');
  await group(page, 'Places').getByRole('option').first().click();
  await page.waitForURL(/\/place\/nagato\/|[?&]place=nagato/);
  await page.getByRole('button', { name: 'Commands' }).click();
  await box(page).fill('washington times');
  await group(page, 'Articles').getByRole('option').first().click();
  await page.waitForURL(/\/article\//);
  await expect(page.getByRole('article')).toBeVisible();
});

test('does what its commands say', async ({ timeline }) => {
  const { page } = timeline;
  await timeline.open();
  await choose(page, 'view list', /^View: list/);
  await page.waitForURL(/[?&]view=list/);
  await choose(page, 'lanes actor', /^Lanes by actor/);
  await page.waitForURL(/[?&]lanes=actor/);
  await choose(page, 'dark', /^Colours: dark/);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await choose(page, 'May 2016', /^Go to May 2016/);
  await page.waitForURL(/[?&]from=2016/);
  await choose(page, 'fit', /^Fit all events/);
  await expect(page).not.toHaveURL(/from=/);
  await choose(page, 'csv', /^Export/);
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
});

test('changes the language and keeps the place; opens the stories', async ({ timeline }) => {
  const { page } = timeline;
  await timeline.open('?view=list&lanes=actor');
  await choose(page, 'stories', /^Stories/);
  await expect(page.getByRole('dialog', { name: 'Stories' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await box(page).fill('日本語');
  await option(page, /^Language: 日本語/).click();
  await page.waitForURL(/\/ja\/\?view=list&lanes=actor$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
});

test('shows all events with the words as a search', async ({ timeline }) => {
  const { page, count } = timeline;
  await timeline.open('?view=list');
  await choose(page, 'putin', /^Show all \d+ events with “putin”/);
  await expect(count).toHaveText(/^[1-9]\d* of \d+ events$/);
  await expect(page.getByRole('searchbox')).toHaveValue('putin');
});

test('lists what was chosen last first, when it is opened anew', async ({ timeline }) => {
  const { page } = timeline;
  await timeline.open();
  await choose(page, 'fit', /^Fit all events/);
  await choose(page, 'lavrov', /^Sergey Lavrov/);
  await page.keyboard.press('Control+k');
  const recent = group(page, 'Recent').getByRole('option');
  await expect(recent).toHaveCount(2);
  await expect(recent.first()).toContainText('Sergey Lavrov');
  await expect(recent.nth(1)).toContainText('Fit all events');
  await expect(recent.first()).toHaveAttribute('aria-selected', 'true');
});

test('goes through its list by arrows, round its ends, and names the active one', async ({
  timeline,
}) => {
  const { page } = timeline;
  await timeline.open();
  await page.keyboard.press('Control+k');
  const options = palette(page).getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await expect(options.last()).toBeInViewport();
  const id = (await options.last().getAttribute('id')) ?? '';
  await expect(box(page)).toHaveAttribute('aria-activedescendant', id);
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
});

test('opens on a Russian keyboard, and with single keys switched off', async ({ timeline }) => {
  const { page } = timeline;
  await timeline.open();
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Single keys are shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await press(page, { key: 'л', code: 'KeyK', ctrlKey: true });
  await expect(palette(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
  await press(page, { key: 'п', code: 'KeyG' });
  await press(page, { key: '.', code: 'Slash' });
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('searchbox')).not.toBeFocused();
});

test('takes single keys from a Russian keyboard', async ({ timeline }) => {
  const { page } = timeline;
  await timeline.open();
  await press(page, { key: '.', code: 'Slash' });
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await press(page, { key: 'п', code: 'KeyG' });
  await expect(page.getByRole('dialog', { name: 'Go to a date' })).toBeVisible();
});

test('leaves the Enter of an input method alone', async ({ timeline }) => {
  const { page } = timeline;
  await timeline.open();
  await press(page, { key: 'k', code: 'KeyK', ctrlKey: true, isComposing: true });
  await page.keyboard.press('Control+k');
  await box(page).fill('lavrov');
  await expect(option(page, /^Sergey Lavrov/)).toBeVisible();
  await box(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await box(page).dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true });
  await expect(option(page, /^Sergey Lavrov/)).toHaveAttribute('aria-selected', 'true');
});

test('says where nothing has the name', async ({ timeline }) => {
  const { page } = timeline;
  await timeline.open();
  await page.keyboard.press('Control+k');
  await box(page).fill('qqqqqq');
  await expect(palette(page).getByRole('status')).toHaveText('Nothing is called “qqqqqq”.');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeVisible();
});

for (const width of [1440, 360]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${width} wide, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width, height: 780 } });

      test('can be used by everyone, by button too', async ({ timeline }) => {
        const { page } = timeline;
        await timeline.open();
        await page.getByRole('button', { name: 'Help and keys' }).click();
        await page.getByRole('button', { name: /all commands/ }).click();
        await expect(palette(page)).toBeVisible();
        await expectAccessible(page);
        await box(page).fill('абэ');
        await expect(group(page, 'People and bodies')).toBeVisible();
        await expectAccessible(page);
        await option(page, /^Shinzo Abe/).click();
        await page.waitForURL(/\/actor\/abe\/|[?&]actor=abe/);
      });
    });
  }
}

async function choose(page: Page, typed: string, name: RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await box(page).fill(typed);
  await option(page, name).click();
  await expect(palette(page)).toBeHidden();
}

/** Down to an option that is there. */
async function goTo(page: Page, name: string): Promise<void> {
  const wanted = option(page, new RegExp(`^${name}`));
  const options = palette(page).getByRole('option');
  const names = await options.allTextContents();
  const place = names.findIndex((each) => each.startsWith(name));
  for (let i = 0; i < place; i += 1) await page.keyboard.press('ArrowDown');
  await expect(wanted).toHaveAttribute('aria-selected', 'true');
}

function press(page: Page, key: Readonly<Record<string, string | boolean>>): Promise<void> {
  return page.locator('body').dispatchEvent('keydown', { bubbles: true, ...key });
}

import type { Page } from 'playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './expectAccessible.ts';
import { sochiSummit } from './sochi.ts';
import { expect, test } from './test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 820, 360]) {
    test.describe(`${colorScheme}, ${width} wide`, () => {
      test.use({ colorScheme, viewport: { width, height: width === 360 ? 780 : 900 } });

      test('can be used by everyone: all events', async ({ timeline }) => {
        await timeline.open();
        await expectAccessible(timeline.page);
      });

      test('can be used by everyone: articles, a revised one, what changed', async ({
        timeline,
      }) => {
        const { articles } = await timeline.data();
        const revised = articles.find(({ revisionOf }) => revisionOf !== null)?.id;
        for (const path of ['?view=articles', `article/${revised}/`]) {
          await timeline.open(path);
          await expectAccessible(timeline.page);
        }
        await timeline.page.getByRole('button', { name: 'Show what changed' }).click();
        await expect(timeline.page.locator('.changes')).toBeVisible();
        await expectAccessible(timeline.page);
      });

      test('can be used by everyone: the Sochi summit open', async ({ timeline }) => {
        await timeline.open();
        const { id } = sochiSummit(await timeline.data());
        await timeline.openEvent(id);
        await timeline.showAllPassages();
        await expectAccessible(timeline.page);
      });
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme}, what opens over the page`, () => {
    test.use({ colorScheme });

    test('can be used by everyone: list, help, notes, date, key, export', async ({ timeline }) => {
      const { page } = timeline;
      await timeline.open('?view=list');
      await expectAccessible(page);
      for (const open of [
        () => page.keyboard.press('?'),
        () => page.keyboard.press('g'),
        () => page.getByRole('button', { name: /^\d+ notes$/ }).click(),
        () => page.getByRole('button', { name: 'Key and filters' }).click(),
        () => page.getByRole('button', { name: 'Export…' }).click(),
      ]) {
        await open();
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectAccessible(page);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
      }
    });
  });
}

test.describe('under a finger', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

  test('what the page and the panel have to press is 44 px high', async ({ timeline }) => {
    await timeline.open();
    expect(await smallTargets(timeline.page, 'header, .control-row')).toEqual([]);
    await timeline.openEvent(sochiSummit(await timeline.data()).id);
    await timeline.panel.waitFor();
    expect(await smallTargets(timeline.page, 'aside')).toEqual([]);
  });
});

test('fits a screen of 320 pixels without scrolling sideways', async ({ timeline }) => {
  await timeline.page.setViewportSize({ width: 320, height: 640 });
  await timeline.open();
  await expectNoSidewaysScroll(timeline.page);
});

/** Names of what can be pressed and is lower than a finger needs, the handle's reach counted in. */
function smallTargets(page: Page, within: string): Promise<string[]> {
  return page
    .locator(within)
    .locator('a:not(.skip-link), button, input')
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility())
        .filter((control) => {
          const reach = Number.parseFloat(getComputedStyle(control, '::after').height) || 0;
          return Math.max(control.getBoundingClientRect().height, reach) < 44;
        })
        .map((control) => control.getAttribute('aria-label') ?? control.textContent ?? ''),
    );
}

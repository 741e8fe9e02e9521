import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
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

test('fits a screen of 320 pixels without scrolling sideways', async ({ timeline }) => {
  await timeline.page.setViewportSize({ width: 320, height: 640 });
  await timeline.open();
  await expectNoSidewaysScroll(timeline.page);
});

async function expectAccessible(page: Page): Promise<void> {
  await expectNoSidewaysScroll(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  );
  expect(found).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(beyond).toBeLessThanOrEqual(0);
}

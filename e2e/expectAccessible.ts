// What holds in every state of the page: axe finds nothing, and nothing is wider than the screen.
// That names hold what is written is asked for too, which axe leaves off.

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';

/** `also`: rules that axe leaves off, and that do not hold in every state. */
export async function expectAccessible(page: Page, ...also: string[]): Promise<void> {
  await expectNoSidewaysScroll(page);
  const rules = Object.fromEntries(
    ['label-content-name-mismatch', ...also].map((rule) => [rule, { enabled: true }]),
  );
  const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  );
  expect(found).toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(beyond).toBeLessThanOrEqual(0);
}

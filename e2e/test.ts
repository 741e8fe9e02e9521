// The test function of every spec: it comes with the page as a reader uses it, and fails when the
// page complains on the console, throws, or asks another host for anything.

import { test as base, expect, type Page } from 'playwright/test';
import { type TimelinePage, timelinePage } from './timelinePage.ts';

interface Fixtures {
  readonly timeline: TimelinePage;
  /** A console line that a test expects, such as the browser's own on a page with status 404. */
  readonly expectedComplaint: RegExp | undefined;
}

export const test = base.extend<Fixtures>({
  expectedComplaint: [undefined, { option: true }],
  timeline: async ({ page, browserName, expectedComplaint }, use) => {
    // Firefox warns of its own affairs as well.
    const kinds = browserName === 'firefox' ? ['error'] : ['error', 'warning'];
    const complaints = complaintsOf(page, kinds);
    await use(timelinePage(page));
    expect(complaints.filter((line) => !expectedComplaint?.test(line))).toEqual([]);
  },
});

export { expect };

/** Everything that went wrong on a page, as it comes in. */
export function complaintsOf(page: Page, kinds = ['error', 'warning']): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isOfTests = message.text().includes('blocked by Playwright');
    if (kinds.includes(message.type()) && !isOfTests) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOurs = hostname === '127.0.0.1' || ['data:', 'blob:'].includes(protocol);
    if (!isOurs) complaints.push(`asked another host: ${request.url()}`);
  });
  return complaints;
}

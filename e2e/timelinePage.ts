// What a reader does on the page, by role and name. Nothing here waits for a time: the page says
// when it is idle, and expectations wait by themselves.

import { expect, type Locator, type Page } from 'playwright/test';
import type { DiplomaticEvent, EventSet } from '../src/model/schema.ts';

export interface TimelinePage {
  readonly page: Page;
  readonly panel: Locator;
  /** "44 of 46 events" */
  readonly count: Locator;
  readonly notices: Locator;
  /** The key, which is the filter. */
  readonly key: Locator;
  /** The buttons over the timeline's marks, single events and clusters. */
  readonly marks: Locator;
  readonly clusters: Locator;
  /** The button of an event that has a mark of its own. */
  readonly markOf: (event: DiplomaticEvent) => Locator;
  readonly markNames: () => Promise<string[]>;
  /** Events in the list. */
  readonly rows: Locator;
  /** The passages that say so, in the panel. */
  readonly passages: Locator;
  /** The data file the page was given. */
  readonly data: () => Promise<EventSet>;
  /** Opens an address, relative to the site, and waits until it is drawn. */
  readonly open: (address?: string) => Promise<void>;
  readonly openEvent: (id: string) => Promise<void>;
  /** Opens an event by its row in the list. */
  readonly openFromList: (id: string) => Promise<void>;
  /** Ticks a value of the key, in the full list where it is not among the first rows. */
  readonly choose: (field: string, name: string) => Promise<void>;
  readonly showAllPassages: () => Promise<void>;
  readonly idle: () => Promise<void>;
}

export function timelinePage(page: Page): TimelinePage {
  const idle = async () => {
    await page.locator('[data-idle="true"]').first().waitFor();
    await expect(page.locator('[data-idle="false"]')).toHaveCount(0);
  };
  const open = async (address = '') => {
    await page.goto(address);
    await idle();
  };
  const inView = page.getByRole('list', { name: 'Events in view' });
  const key = page.getByRole('region', { name: 'Key and filters' });
  const panel = page.getByRole('complementary');
  return {
    page,
    panel,
    count: page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /\d events?$/ }),
    notices: page.getByRole('status', { name: 'Notices' }),
    key,
    marks: inView.getByRole('button'),
    clusters: inView.getByRole('button', { name: /^\d+ events: / }),
    markOf: ({ title }) =>
      inView.getByRole('button', { name: new RegExp(`, ${escaped(title.en)}, `) }),
    markNames: () =>
      inView
        .getByRole('button')
        .evaluateAll((buttons) => buttons.map((each) => each.getAttribute('aria-label') ?? '')),
    rows: page.getByRole('main').getByRole('listitem').getByRole('link'),
    passages: panel.locator('q'),
    data: async () => (await page.request.get('data/events.json')).json(),
    open,
    openEvent: (id) => open(`event/${id}/`),
    openFromList: (id) => page.locator(`main a[href*="/event/${id}/"]`).click(),
    choose: async (field, name) => {
      const column = key.getByRole('region', { name: field, exact: true });
      const box = (within: Locator) => within.getByRole('checkbox', { name: labelWith(name) });
      await column.waitFor();
      if (await box(column).isVisible()) return box(column).check();
      await column.getByRole('button', { name: /more in/ }).click();
      const dialog = page.getByRole('dialog', { name: field });
      await box(dialog).check();
      await dialog.getByRole('button', { name: 'Close' }).click();
    },
    showAllPassages: async () => {
      const more = panel.getByRole('button', { name: /^Show all/ });
      if (await more.isVisible()) await more.click();
    },
    idle,
  };
}

/** A row of the key: its name, then its count. */
function labelWith(name: string): RegExp {
  return new RegExp(`^${escaped(name)}\\s*\\d+$`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

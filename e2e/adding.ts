// What a reader does to add articles of their own, by role and name, and the texts they add.

import type { Locator, Page } from 'playwright/test';
import { expect } from './test.ts';

export interface Adding {
  readonly dialog: Locator;
  /** "3 events: 2 new, 1 joined …" of each file, in order. */
  readonly found: Locator;
  readonly links: Locator;
  readonly open: () => Promise<void>;
  readonly paste: (text: string, printed?: string) => Promise<void>;
  readonly choose: (files: readonly TextFile[]) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  /** Waits until what was asked for has ended. */
  readonly ended: () => Promise<void>;
}

export interface TextFile {
  readonly name: string;
  readonly buffer: Buffer;
}

/** A million characters on a busy machine. */
const LONGEST = 120_000;

/** A meeting that the seeds tell of too. */
export const KNOWN_SUMMIT = `Evening Post - Saturday, May 7, 2016

President Vladimir Putin and Prime Minister Shinzo Abe met in Sochi on Friday.`;

/** A journey that no seed tells of. */
export const NEW_SUMMIT = `Evening Post - Friday, September 6, 2019

Prime Minister Shinzo Abe met President Vladimir Putin in Vladivostok on Thursday.`;

export function adding(page: Page): Adding {
  const dialog = page.getByRole('dialog', { name: 'Add an article' });
  const ended = async () => {
    await expect(dialog.getByRole('progressbar')).toHaveCount(0, { timeout: LONGEST });
    await expect(dialog.getByRole('region', { name: 'What was found' })).toBeVisible();
  };
  return {
    dialog,
    found: dialog.getByRole('article').getByText(/^(?:No events|Not added|[\d,]+ events?)/),
    links: dialog.getByRole('article').getByRole('link'),
    open: () => page.getByRole('button', { name: 'Add an article' }).click(),
    paste: async (text, printed = '') => {
      await dialog.getByLabel('Text of the article').fill(text);
      await dialog.getByLabel('Printed on, if').fill(printed);
      await dialog.getByRole('button', { name: 'Add', exact: true }).click();
      await ended();
    },
    choose: async (files) => {
      const chooser = page.waitForEvent('filechooser');
      await dialog.getByRole('button', { name: 'Choose files' }).click();
      await (await chooser).setFiles(
        files.map(({ name, buffer }) => ({ name, buffer, mimeType: 'text/plain' })),
      );
    },
    remove: (name) => dialog.getByRole('button', { name: `Remove ${name}` }).click(),
    ended,
  };
}

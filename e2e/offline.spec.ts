import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { serveSite } from '../src/build/runner/staticServer.mjs';
import { adding, NEW_SUMMIT } from './adding.ts';
import { sochiSummit } from './sochi.ts';
import { expect, test } from './test.ts';

const DIST = join(import.meta.dirname, '../dist');

test.use({ serviceWorkers: 'allow' });

/** Until the browser has kept the whole site. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

test('after one visit the site opens without a network: events, their passages, adding', async ({
  timeline,
  context,
}) => {
  const { page } = timeline;
  const set = await timeline.data();
  const summit = sochiSummit(set);
  await timeline.open();
  await kept(page);
  await context.setOffline(true);
  await page.reload();
  await timeline.idle();
  await expect(timeline.count).toHaveText(`${set.events.length} events`);

  await timeline.openEvent(summit.id);
  await expect(timeline.panel.getByRole('heading', { level: 2 })).toHaveText(summit.title.en);
  await timeline.showAllPassages();
  await expect(timeline.panel.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  await expect(timeline.panel.locator('mark').first()).toBeVisible();

  const add = adding(page);
  await add.open();
  await add.paste(NEW_SUMMIT);
  await expect(add.found).toHaveText(/^1 event, all new/);
});

test.describe('a site that changes', () => {
  let folder = '';
  let site: Awaited<ReturnType<typeof serveSite>> | undefined;
  test.beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nichiro-'));
    cpSync(DIST, folder, { recursive: true });
    site = await serveSite({ dir: folder, base: '/', host: '127.0.0.1', port: 0 });
  });
  test.afterEach(() => {
    site?.close();
    rmSync(folder, { recursive: true });
  });

  /** Another version: one event less, and a worker that says so. */
  function change(): number {
    const data = join(folder, 'data/events.json');
    const set = JSON.parse(readFileSync(data, 'utf8'));
    const events = set.events.filter(({ relations }: { relations: unknown[] }, i: number) => {
      return i > 0 || relations.length > 0;
    });
    writeFileSync(data, JSON.stringify({ ...set, events }));
    const worker = join(folder, 'sw.js');
    const script = readFileSync(worker, 'utf8');
    expect(script).toMatch(/nichiro-[0-9a-f]{12}/);
    writeFileSync(worker, script.replace(/nichiro-[0-9a-f]{12}/, 'nichiro-000000000000'));
    return events.length;
  }

  test('tells of the new version, and stays the old one, whole, until the reader takes it', async ({
    timeline,
  }) => {
    const { page } = timeline;
    const url = site?.url ?? '';
    const before = JSON.parse(readFileSync(join(folder, 'data/events.json'), 'utf8')).events.length;
    await page.goto(url);
    await timeline.idle();
    await kept(page);
    await page.reload();
    await timeline.idle();
    await expect(timeline.notices).toBeEmpty();

    const after = change();
    expect(after).toBe(before - 1);
    await page.reload();
    await timeline.idle();
    await expect(timeline.notices).toContainText('There is a new version of this site.');
    await expect(timeline.count).toHaveText(`${before} events`);
    await timeline.notices.getByRole('button', { name: 'Load it' }).click();
    await expect(timeline.count).toHaveText(`${after} events`);
    await expect(timeline.notices).toBeEmpty();
  });

  test.describe('when a file of the new version is missing', () => {
    test.use({ expectedComplaint: /./ });

    test('it is not kept, and the old one goes on', async ({ timeline }) => {
      const { page } = timeline;
      await page.goto(site?.url ?? '');
      await timeline.idle();
      await kept(page);
      change();
      rmSync(join(folder, 'manifest.webmanifest'));
      await page.reload();
      await timeline.idle();
      const states = await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update().catch(() => undefined);
        const { installing } = registration;
        await new Promise<void>((resolve) => {
          if (!installing || installing.state === 'redundant') resolve();
          installing?.addEventListener('statechange', () => resolve());
        });
        return { waiting: registration.waiting?.state, kept: await caches.keys() };
      });
      expect(states.waiting).toBeUndefined();
      await expect(timeline.notices).toBeEmpty();
    });
  });
});

test('can be installed', async ({ timeline, page }) => {
  await timeline.open();
  const client = await page.context().newCDPSession(page);
  const { errors, data } = await client.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '');
  expect(manifest).toMatchObject({
    name: expect.stringContaining('Nichiro'),
    display: 'standalone',
  });
  for (const { src, type } of manifest.icons) {
    const icon = await page.request.get(src);
    expect(icon.status()).toBe(200);
    expect(icon.headers()['content-type']).toContain(type);
  }
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page, Request } from 'playwright/test';
import { parseEventSet } from '../src/model/eventSet.ts';
import type { EventSet } from '../src/model/schema.ts';
import { adding, KNOWN_SUMMIT, NEW_SUMMIT } from './adding.ts';
import { longText } from './longText.ts';
import { sites } from './sites.ts';
import { sochiSummit } from './sochi.ts';
import { expect, test } from './test.ts';

test('an article on a summit that is there joins it, and keeps its address', async ({
  timeline,
}) => {
  const { page } = timeline;
  const set = await timeline.data();
  const summit = sochiSummit(set);
  await timeline.open();
  const add = adding(page);
  await add.open();
  await add.paste(KNOWN_SUMMIT);
  await expect(add.found).toHaveText(/^1 event, all joined/);

  await add.links.click();
  await expect(add.dialog).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`/event/${summit.id}/`));
  await expect(timeline.panel).toContainText('An article you added tells of it too.');
  await timeline.showAllPassages();
  const sources = timeline.panel.getByRole('article');
  await expect(sources.filter({ hasText: 'your article' })).toContainText('met in Sochi');
  await expect(timeline.panel.locator('.section-note').first()).toHaveText(
    new RegExp(`^${summit.reports.length + 1} passages`),
  );
  await expect(timeline.count).toHaveText(`${set.events.length} events`);
});

test('an article on a new summit brings it, marked as the reader’s on every view', async ({
  timeline,
}) => {
  const { page } = timeline;
  const before = (await timeline.data()).events.length;
  await timeline.open();
  const add = adding(page);
  await add.open();
  await add.paste(NEW_SUMMIT);
  await expect(add.found).toHaveText(/^1 event, all new/);
  await add.links.click();
  await expect(timeline.count).toHaveText(`${before + 1} events`);
  await expect(timeline.panel.getByRole('heading', { level: 2 })).toHaveText(/Vladivostok/);
  await expect(timeline.panel).toContainText('It has no public address');
  await expect(page).toHaveURL(/\?event=yours-2019-/);
  expect(await timeline.markNames()).toEqual(
    expect.arrayContaining([expect.stringMatching(/2019, .*Vladivostok.*, yours,/)]),
  );
  await page.getByRole('link', { name: 'List' }).click();
  await timeline.idle();
  await expect(page.getByRole('listitem').filter({ hasText: '5 Sep · yours' })).toBeVisible();
});

test('nothing of it leaves the machine', async ({ timeline }) => {
  const { page } = timeline;
  await timeline.open();
  const add = adding(page);
  await add.open();
  const asked: Request[] = [];
  page.on('request', (request) => asked.push(request));
  await add.paste(NEW_SUMMIT);
  await expect(add.found).toHaveText(/^1 event, all new/);
  await add.links.click();
  await expect(timeline.panel).toBeVisible();
  expect(asked.map((request) => request.url())).toContainEqual(
    expect.stringMatching(/\/data\/reports\.json$/),
  );
  for (const request of asked) {
    expect([request.method(), request.postData()]).toEqual(['GET', null]);
    const { search, pathname, origin } = new URL(request.url());
    expect(origin).toBe(new URL(page.url()).origin);
    expect(`${pathname}${search}`).not.toMatch(/vladivostok|yours|evening/i);
  }
});

test('what was added is there on the next visit, and its link opens it', async ({ timeline }) => {
  const { page } = timeline;
  const before = (await timeline.data()).events.length;
  await timeline.open();
  const add = adding(page);
  await add.open();
  await add.paste(NEW_SUMMIT);
  await add.links.click();
  await expect(page).toHaveURL(/\?event=yours-/);
  const link = page.url();

  await page.reload();
  await expect(timeline.panel.getByRole('heading', { level: 2 })).toHaveText(/Vladivostok/);
  await expect(timeline.notices).toBeEmpty();
  await expect(page).toHaveURL(link);
  await expect(timeline.count).toHaveText(`${before + 1} events`);

  await add.open();
  await add.remove('Evening Post - Friday, September 6, 2019');
  await expect(add.dialog.getByRole('heading', { name: 'Your articles' })).toHaveCount(0);
  await add.dialog.getByRole('button', { name: 'Close' }).click();
  await expect(timeline.count).toHaveText(`${before} events`);
  await expect(timeline.panel).toHaveCount(0);
  await page.reload();
  await timeline.idle();
  await expect(timeline.count).toHaveText(`${before} events`);
});

test('a link to somebody else’s event says what it is', async ({ timeline }) => {
  await timeline.open('?event=yours-2019-09-05-abe-putin-vladivostok');
  await expect(timeline.notices).toContainText('added in their own browser');
});

test('files are taken together, each with its own outcome, and removed one by one', async ({
  timeline,
}) => {
  const { page } = timeline;
  const before = (await timeline.data()).events.length;
  await timeline.open();
  const add = adding(page);
  await add.open();
  await add.choose([
    { name: 'known.txt', buffer: Buffer.from(KNOWN_SUMMIT) },
    { name: 'new.txt', buffer: Buffer.from(NEW_SUMMIT) },
  ]);
  await add.ended();
  await expect(add.found).toHaveText([/^1 event, all joined/, /^1 event, all new/]);
  await add.remove('known');
  await expect(add.dialog.getByRole('button', { name: 'Remove known' })).toHaveCount(0);
  await expect(add.dialog.getByRole('button', { name: 'Remove new' })).toBeVisible();
  await add.dialog.getByRole('button', { name: 'Close' }).click();
  await expect(timeline.count).toHaveText(`${before + 1} events`);
});

test('bad files get the notes that a build gives them', async ({ timeline }) => {
  const { page } = timeline;
  const folder = join(import.meta.dirname, 'seeds/damaged');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, buffer: readFileSync(join(folder, name)) }));
  const built: EventSet = await (await page.request.get(`${sites.damaged}data/events.json`)).json();
  await timeline.open();
  const add = adding(page);
  await add.open();
  await add.choose(files);
  await add.ended();
  const refused = built.notes.filter(({ code }) => code === 'unreadable-file');
  const foreign = built.notes.filter(({ code }) => code === 'not-english');
  expect(refused.length).toBeGreaterThan(2);
  expect(foreign.length).toBeGreaterThan(0);
  for (const { message } of [...refused, ...foreign]) {
    await expect(add.dialog.getByText(message, { exact: true })).toBeVisible();
  }
  await expect(add.found.filter({ hasText: 'Not added.' })).toHaveCount(refused.length);
});

test('an article without a date takes it from the reader', async ({ timeline }) => {
  await timeline.open();
  const add = adding(timeline.page);
  await add.open();
  await add.paste('Foreign Minister Sergey Lavrov visited Nagoya on Tuesday.');
  await expect(add.found).toHaveText('No events.');
  const date = add.dialog.getByLabel(/was printed on$/);
  await date.fill('Smarch 9');
  await date.press('Enter');
  await expect(add.dialog.getByText('“Smarch 9” is not a date')).toBeVisible();
  await date.fill('5 May 2016');
  await date.press('Enter');
  await expect(add.found).toHaveText(/^1 event, all new/);
  await expect(add.dialog.getByText('Tuesday 3 May 2016 · new')).toBeVisible();
});

test('cancelling leaves everything as it was', async ({ timeline }) => {
  const { page } = timeline;
  const before = (await timeline.data()).events.length;
  await timeline.open();
  const add = adding(page);
  await add.open();
  await page.route('**/data/reports.json', () => undefined);
  await add.choose([{ name: 'new.txt', buffer: Buffer.from(NEW_SUMMIT) }]);
  await add.dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(add.dialog.getByRole('progressbar')).toHaveCount(0);
  await expect(add.dialog.getByRole('heading', { name: 'Your articles' })).toHaveCount(0);
  await add.dialog.getByRole('button', { name: 'Close' }).click();
  await expect(timeline.count).toHaveText(`${before} events`);
});

test('a million characters are read while the page goes on drawing', async ({ timeline }) => {
  const { page } = timeline;
  test.slow();
  const text = longText(1_000_000);
  await timeline.open();
  const add = adding(page);
  await add.open();
  await page.evaluate(countFrames);
  await add.choose([{ name: 'long.txt', buffer: Buffer.from(text) }]);
  await add.ended();
  const { frames, longest, all } = await page.evaluate(countedFrames);
  expect(frames).toBeGreaterThan(20);
  // One stop, to take the result in, is not the whole of the work.
  expect(longest).toBeLessThan(all / 2);
  await expect(add.found).toHaveText(/^[\d,]{3,} events/);
});

test('files and texts may be dropped anywhere, with a hint while they are dragged', async ({
  timeline,
}) => {
  const { page } = timeline;
  await timeline.open();
  const add = adding(page);
  // The page takes drops once its first picture stands.
  await expect
    .poll(async () => {
      await drag(page, 'dragenter', NEW_SUMMIT);
      return page.getByText('Drop to add to the timeline').isVisible();
    })
    .toBe(true);
  await drag(page, 'drop', NEW_SUMMIT);
  await add.ended();
  await expect(page.getByText('Drop to add to the timeline')).toHaveCount(0);
  await expect(add.found).toHaveText(/^1 event, all new/);
});

test('what was added can be saved: each text as it came, and the data in the data file’s form', async ({
  timeline,
}) => {
  const { page } = timeline;
  await timeline.open();
  const add = adding(page);
  await add.open();
  const bytes = Buffer.from(`\uFEFF${KNOWN_SUMMIT}`, 'utf16le');
  await add.choose([{ name: 'wide.txt', buffer: bytes }]);
  await add.ended();
  await expect(add.found).toHaveText(/^1 event, all joined/);
  const saved = async (name: string) => {
    const coming = page.waitForEvent('download');
    await add.dialog.getByRole('button', { name }).click();
    const download = await coming;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  expect(await saved('Save the text wide')).toEqual({ name: 'wide.txt', bytes });
  const data = await saved('Save the data of your articles');
  const parsed = parseEventSet(JSON.parse(data.bytes.toString()));
  expect(parsed.status).toBe('ok');
  if (parsed.status !== 'ok') return;
  const summit = sochiSummit(await timeline.data());
  expect(parsed.eventSet.events.map(({ id }) => id)).toEqual([summit.id]);
  expect(parsed.eventSet.articles.map(({ id }) => id)).toContain('yours/wide');
});

test('where the browser keeps nothing, it says so and holds them until the page is closed', async ({
  timeline,
}) => {
  const { page } = timeline;
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await timeline.open();
  const add = adding(page);
  await add.open();
  await add.paste(NEW_SUMMIT);
  await expect(add.found).toHaveText(/^1 event, all new/);
  await expect(add.dialog).toContainText('This browser does not keep them');
});

test.describe('when the site’s part does not come', () => {
  test.use({ expectedComplaint: /Failed to load resource/ });

  test('it says so, and tries again', async ({ timeline }) => {
    const { page } = timeline;
    await timeline.open();
    const add = adding(page);
    await add.open();
    await page.route('**/data/reports.json', (route) => route.fulfill({ status: 503 }));
    await add.choose([{ name: 'new.txt', buffer: Buffer.from(NEW_SUMMIT) }]);
    await expect(add.dialog).toContainText('the server answered 503');
    await page.unroute('**/data/reports.json');
    await add.dialog.getByRole('button', { name: 'Try again' }).click();
    await expect(add.found).toHaveText(/^1 event, all new/);
  });
});

for (const width of [1440, 360]) {
  test(`the dialog works by keyboard alone and is clean to axe at ${width} pixels`, async ({
    timeline,
  }) => {
    const { page } = timeline;
    await page.setViewportSize({ width, height: 780 });
    await timeline.open();
    const add = adding(page);
    const button = page.getByRole('button', { name: 'Add an article' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(add.dialog.getByLabel('Text of the article')).toBeFocused();
    await page.keyboard.insertText(NEW_SUMMIT);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(add.dialog.getByRole('button', { name: 'Add', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await add.ended();
    await expect(add.found).toHaveText(/^1 event, all new/);
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations).toEqual([]);
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow).toBe(0);
    await page.keyboard.press('Escape');
    await expect(add.dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  });
}

interface Frames {
  frames: number;
  longest: number;
  all: number;
}

declare global {
  interface Window {
    nichiroFrames?: Frames;
  }
}

/** In the page: frames drawn while the dialog shows progress, and the longest stop between two. */
function countFrames(): void {
  const counted: Frames = { frames: 0, longest: 0, all: 0 };
  window.nichiroFrames = counted;
  let last = 0;
  const onFrame = () => {
    // A frame that a stop held up is told the time before it.
    const now = performance.now();
    const isWorking = document.querySelector('dialog progress') !== null;
    if (last > 0) {
      counted.frames += 1;
      counted.longest = Math.max(counted.longest, now - last);
      counted.all += now - last;
    }
    last = isWorking ? now : 0;
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
}

/** In the page: what was counted, once the stop that ended it is counted too. */
function countedFrames(): Promise<Frames> {
  return new Promise((resolve) => {
    const none = { frames: 0, longest: 0, all: 1 };
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(window.nichiroFrames ?? none)));
  });
}

async function drag(page: Page, type: 'dragenter' | 'drop', text: string): Promise<void> {
  await page.evaluate(
    ([kind = '', dropped = '']) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([dropped], 'dropped.txt', { type: 'text/plain' }));
      document.body.dispatchEvent(
        new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }),
      );
    },
    [type, text],
  );
}

import type { FrameLocator, Page } from 'playwright/test';
import { expectAccessible } from './expectAccessible.ts';
import { framingPage } from './framingPage.ts';
import { sites } from './sites.ts';
import { sochiSummit } from './sochi.ts';
import { expect, test } from './test.ts';

const FILTERS = '?type=meeting~visit&lanes=type';

/** Opens a page under another origin that holds `body`, and closes it in the end. */
async function inNewspaper(page: Page, body: string, work: () => Promise<void>): Promise<void> {
  const newspaper = await framingPage(body);
  try {
    await page.goto(newspaper.url);
    await work();
  } finally {
    newspaper.close();
  }
}

function frameOf(page: Page): FrameLocator {
  return page.frameLocator('iframe');
}

async function drawn(frame: FrameLocator): Promise<void> {
  await frame.locator('[data-idle="true"]').first().waitFor();
}

/** The height of the element once it no longer changes. */
async function settledHeight(page: Page): Promise<number> {
  const height = async () => (await page.locator('nichiro-timeline').boundingBox())?.height ?? 0;
  let last = -1;
  await expect
    .poll(
      async () => {
        const before = last;
        last = await height();
        return last === before && last > 0;
      },
      { intervals: [500] },
    )
    .toBe(true);
  return last;
}

function element(address: string, height = 420): string {
  return `<script async src="${sites.seeds}embed.js"></script>
    <nichiro-timeline src="${address}" title="Talks in Sochi" height="${height}"><a href="${address}">Talks in Sochi</a></nichiro-timeline>`;
}

test('a frame shows the view of its address, and nothing that acts for the reader', async ({
  timeline,
}) => {
  const { page } = timeline;
  const summit = sochiSummit(await timeline.data());
  const address = `${sites.seeds}event/${summit.id}/${FILTERS}&embed=1`;
  await inNewspaper(
    page,
    `<iframe src="${address}" width="1200" height="700" title="x"></iframe>`,
    async () => {
      const frame = frameOf(page);
      await drawn(frame);
      await expect(frame.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(
        summit.title.en,
      );
      await expect(frame.getByRole('status').filter({ hasText: / of \d+ events$/ })).toBeVisible();
      await expect(frame.getByRole('combobox', { name: 'Lanes' })).toHaveValue('type');
      for (const name of [
        /add an article/i,
        /help/i,
        /^colours/i,
        /^export/i,
        /^embed/i,
        /notes$/,
      ]) {
        await expect(frame.getByRole('button', { name })).toHaveCount(0);
      }
      await expect(frame.getByRole('searchbox')).toHaveCount(0);
      await expect(frame.getByRole('region', { name: 'Key and filters' })).toHaveCount(0);
    },
  );
});

test('an embed keeps nothing in the browser and starts nothing there', async ({ timeline }) => {
  const { page } = timeline;
  await timeline.open('?embed=1');
  const { page: embed } = timeline;
  await embed.getByRole('button', { name: 'Zoom in' }).click();
  await timeline.idle();
  const kept = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: await caches.keys(),
  }));
  expect(kept).toEqual({ local: {}, session: {}, cookie: '', databases: 0, caches: [] });
});

test('the state stays while one looks around, and the full view opens with all of it', async ({
  timeline,
}) => {
  const { page } = timeline;
  const summit = sochiSummit(await timeline.data());
  const address = `${sites.seeds}event/${summit.id}/${FILTERS}&from=2016-04-01&to=2016-12-31&embed=1`;
  await inNewspaper(
    page,
    `<iframe src="${address}" width="1200" height="700" title="x"></iframe>`,
    async () => {
      const frame = frameOf(page);
      await drawn(frame);
      await frame.getByRole('complementary').getByRole('button', { name: 'Next event' }).click();
      const heading = frame.getByRole('complementary').getByRole('heading', { level: 2 });
      await expect(heading).not.toHaveText(summit.title.en);
      const next = (await heading.textContent()) ?? '';
      const opened = page.context().waitForEvent('page');
      await frame.getByRole('link', { name: 'Open the full view' }).click();
      const full = await opened;
      await full.waitForURL(
        /\/event\/[^?]+\?type=meeting~visit&from=2016-\d\d-\d\d&to=2016-\d\d-\d\d&lanes=type$/,
      );
      await full.locator('[data-idle="true"]').first().waitFor();
      await expect(full.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(
        next,
      );
      await expect(full.getByRole('button', { name: 'Add an article' })).toBeVisible();
      expect(await full.evaluate(() => window.opener)).toBeNull();
      expect(page.frames()).toHaveLength(2);
    },
  );
});

test('the element fits its height to what it shows, within the screen', async ({ timeline }) => {
  const { page } = timeline;
  await inNewspaper(page, element(`${sites.seeds}?lanes=actor`), async () => {
    await drawn(frameOf(page));
    const height = async () => (await page.locator('nichiro-timeline').boundingBox())?.height ?? 0;
    // More lanes than 420 px hold.
    await expect.poll(height).toBeGreaterThan(600);
    expect(await height()).toBeLessThanOrEqual(900);
    await frameOf(page).getByRole('combobox', { name: 'Lanes' }).selectOption('side');
    await expect.poll(height).toBeLessThan(600);
  });
});

test('the element is as low as a short list', async ({ timeline }) => {
  const { page } = timeline;
  await inNewspaper(page, element(`${sites.seeds}?view=list&type=economy`, 800), async () => {
    await drawn(frameOf(page));
    const box = page.locator('nichiro-timeline');
    await expect.poll(async () => (await box.boundingBox())?.height ?? 0).toBeLessThan(500);
    await box.evaluate((host) =>
      host.setAttribute('src', `${host.getAttribute('src')}~meeting~statement`),
    );
    await drawn(frameOf(page));
    await expect.poll(async () => (await box.boundingBox())?.height ?? 0).toBeGreaterThan(700);
  });
});

test('the element believes nothing but heights from its own frame', async ({ timeline }) => {
  const { page } = timeline;
  const hostile = `<iframe id="hostile" srcdoc="x" title="another frame"></iframe>`;
  await inNewspaper(page, `${element(`${sites.seeds}?embed=1`)}${hostile}`, async () => {
    const own = page.frameLocator('nichiro-timeline iframe');
    await drawn(own);
    const settled = await settledHeight(page);
    const heard = await page.evaluate(async () => {
      const seen: unknown[] = [];
      addEventListener('message', ({ data }) => seen.push(data));
      const foreign = document.querySelector<HTMLIFrameElement>('#hostile')?.contentWindow;
      window.postMessage({ nichiroHeight: 333 }, '*');
      foreign?.parent.postMessage({ nichiroHeight: 334 }, '*');
      const channel = new MessageChannel();
      window.postMessage({ nichiroHeight: 335 }, '*', [channel.port1]);
      window.dispatchEvent(
        new MessageEvent('message', {
          data: { nichiroHeight: 336 },
          source:
            document.querySelector('nichiro-timeline')?.shadowRoot?.querySelector('iframe')
              ?.contentWindow ?? null,
          origin: 'https://evil.example',
        }),
      );
      await new Promise<void>((resolve) => {
        addEventListener('message', ({ data }) => data === 'last' && resolve());
        window.postMessage('last', '*');
      });
      return seen.length;
    });
    expect(heard).toBeGreaterThanOrEqual(4);
    expect(await settledHeight(page)).toBe(settled);
    // What is no height is nothing, whoever says it.
    await own.locator('body').evaluate(() => {
      for (const nichiroHeight of ['9999px', -5, Number.NaN, 1e9, null])
        window.parent.postMessage({ nichiroHeight }, '*');
      window.parent.postMessage('<b>x</b>', '*');
    });
    expect(await settledHeight(page)).toBe(settled);
  });
});

test('an element without an address of the web keeps the link inside it', async ({ timeline }) => {
  const { page } = timeline;
  await inNewspaper(page, element('javascript:alert(1)'), async () => {
    await page.waitForFunction(() => customElements.get('nichiro-timeline') !== undefined);
    await expect(page.getByRole('link', { name: 'Talks in Sochi' })).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the element is the link inside it, and a frame is the page without scripts', async ({
    page,
  }) => {
    const frame = `<iframe src="${sites.seeds}?embed=1" title="x" width="900" height="600"></iframe>`;
    await inNewspaper(page, element(`${sites.seeds}?lanes=type`) + frame, async () => {
      await expect(page.getByRole('link', { name: 'Talks in Sochi' })).toBeVisible();
      await expect(frameOf(page).getByRole('heading', { level: 1 })).toBeVisible();
    });
  });
});

for (const width of [360, 820, 1200]) {
  test(`an embed is accessible at ${width} px`, async ({ timeline }) => {
    const { page } = timeline;
    await page.setViewportSize({ width, height: 640 });
    await timeline.open('?embed=1');
    await expectAccessible(page);
    await timeline.open(`event/${sochiSummit(await timeline.data()).id}/?embed=1`);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
}

test('the code to paste shows the view as it stands', async ({ timeline }) => {
  const { page } = timeline;
  const summit = sochiSummit(await timeline.data());
  await timeline.open(`event/${summit.id}/${FILTERS}`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Embed…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed this view' });
  await expect(dialog).toContainText(summit.title.en);
  await expectAccessible(page);
  await dialog.getByRole('spinbutton').fill('520');
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Copied');
  const frameCode = await page.evaluate(() => navigator.clipboard.readText());
  expect(frameCode).toContain('height="520"');
  await dialog.getByRole('radio', { name: /^Element/ }).check();
  await expect(dialog.getByRole('textbox')).toHaveValue(/<nichiro-timeline /);
  const elementCode = await dialog.getByRole('textbox').inputValue();
  for (const code of [frameCode, elementCode]) {
    await inNewspaper(page, code, async () => {
      const frame = frameOf(page);
      await drawn(frame);
      await expect(frame.getByRole('link', { name: 'Open the full view' })).toBeVisible();
      await expect(frame.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(
        summit.title.en,
      );
      await expect(frame.getByRole('combobox', { name: 'Lanes' })).toHaveValue('type');
    });
  }
});

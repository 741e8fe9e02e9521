import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './test.ts';

const STORY = 'story/sochi-to-nagato/';

test('a story is told step by step: by buttons, keys and scrolling, and Back goes back', async ({
  timeline,
}) => {
  const { page } = timeline;
  await timeline.open();
  await page.getByRole('button', { name: 'Stories' }).click();
  const dialog = page.getByRole('dialog', { name: 'Stories' });
  await dialog.getByRole('link', { name: 'The road from Sochi to Nagato' }).click();
  await page.waitForURL(/\/story\/sochi-to-nagato\/$/);
  const card = page.getByRole('region', { name: 'Story: The road from Sochi to Nagato' });
  const heading = timeline.panel.getByRole('heading', { level: 2 });
  await expect(card).toContainText('1 of 8');
  await expect(heading).toHaveText('Abe and Putin meet in Sochi');

  await card.getByRole('link', { name: 'Next step' }).click();
  await page.waitForURL(/\?step=2$/);
  await expect(heading).toContainText('Abe proposes');
  await card.getByRole('link', { name: 'Next step' }).press('ArrowRight');
  await page.waitForURL(/\?step=3$/);
  await expect(card).toContainText('3 of 8');
  await card.getByRole('link', { name: 'Next step' }).press('PageDown');
  await page.waitForURL(/\?step=4$/);
  await card.getByRole('region', { name: /^Captions/ }).evaluate((box) => {
    const caption = [...box.querySelectorAll('li')].at(-1);
    if (caption) box.scrollTop = caption.offsetTop;
  });
  await page.waitForURL(/\?step=8$/);
  await expect(heading).toHaveText('Abe and Putin meet in Nagato');
  await page.goBack();
  await page.waitForURL(/\?step=4$/);
  await expect(heading).toContainText('Vladivostok');
});

test('a link to a step opens there; one can leave, keep what one sees, and come back', async ({
  timeline,
}) => {
  const { page } = timeline;
  await timeline.open(`${STORY}?step=7`);
  const card = page.getByRole('region', { name: /^Story: / });
  const heading = timeline.panel.getByRole('heading', { level: 2 });
  await expect(card).toContainText('7 of 8');
  await expect(heading).toHaveText('Putin: there is no territorial dispute');
  await timeline.panel.getByRole('button', { name: 'Previous event' }).click();
  await page.waitForURL(/\/event\/[^?]+\?.*story=sochi-to-nagato~7$/);
  await expect(card.getByRole('link', { name: 'Back to the story' })).toBeVisible();
  await card.getByRole('link', { name: 'Back to the story' }).click();
  await page.waitForURL(/\/story\/sochi-to-nagato\/\?step=7$/);
  await expect(heading).toHaveText('Putin: there is no territorial dispute');
  await card.getByRole('button', { name: 'Leave the story' }).click();
  await page.waitForURL(/\/event\/2016-12-13-putin-territorial-dispute\/(?!.*story)/);
  await expect(card).toBeHidden();
});

test('a link to a step that the story does not have tells the first, and says so', async ({
  timeline,
}) => {
  const { page } = timeline;
  await timeline.open(`${STORY}?step=99`);
  await expect(page.getByRole('region', { name: /^Story: / })).toContainText('1 of 8');
  await expect(timeline.notices).toContainText('“99”');
  await expect(timeline.panel.getByRole('heading', { level: 2 })).toHaveText(
    'Abe and Putin meet in Sochi',
  );
  await page.getByRole('link', { name: 'Next step' }).click();
  await page.waitForURL(/\?step=2$/);
});

for (const [width, scheme] of [
  [1440, 'light'],
  [820, 'dark'],
  [360, 'light'],
] as const) {
  test(`a story is accessible at ${width} px`, async ({ timeline }) => {
    const { page } = timeline;
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    await timeline.open(`${STORY}?step=2`);
    await expect(page.getByRole('region', { name: /^Story: / })).toContainText('2 of 8');
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(overflow).toBeLessThanOrEqual(width);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, title, first] of [
    [STORY, 'The road from Sochi to Nagato', 'Friday, 6 May 2016.'],
    [`ja/${STORY}`, 'ソチから長門への道', '2016年5月6日'],
    [`ru/${STORY}`, 'Дорога из Сочи в Нагато', '6 мая 2016'],
  ] as const) {
    test(`a story can be read whole: ${path}`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.getByRole('main')).toContainText(first);
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(8);
      await expect(
        page.getByRole('link', { name: /Abe and Putin meet in Nagato|長門|Нагато/ }).last(),
      ).toBeVisible();
    });
  }
});

test.describe('a story that is not there', () => {
  test.use({ expectedComplaint: /status of 404/ });

  test('is named, with a way on', async ({ timeline }) => {
    const { page } = timeline;
    await timeline.open('story/no-such-story/');
    await expect(page.getByRole('alert')).toContainText('“no-such-story”');
    await page.getByRole('button', { name: 'Leave the story' }).click();
    await expect(page.getByRole('alert')).toBeHidden();
    await expect(timeline.count).toBeVisible();
  });
});

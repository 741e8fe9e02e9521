import type { Page } from 'playwright/test';
import { laneKinds } from '../src/query/lanePlan.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './test.ts';
import { waysOfLooking } from './waysOfLooking.ts';

const most2016 = 'view=timeline&from=2016-04-01&to=2016-12-31';

for (const kind of laneKinds) {
  test(`has nothing to press that is under 24 px or under another: lanes by ${kind}`, async ({
    timeline,
  }) => {
    for (const address of [`?lanes=${kind}`, `?lanes=${kind}&${most2016}`]) {
      await timeline.open(address);
      expect(await tooSmall(timeline.page)).toEqual([]);
      expect(await overlapping(timeline.page)).toEqual([]);
    }
  });
}

for (const { language, width, height, isMobile } of [
  { language: '', width: 412, height: 823, isMobile: true },
  { language: 'ja/', width: 1440, height: 900, isMobile: false },
  { language: 'ru/', width: 320, height: 640, isMobile: true },
]) {
  test.describe(`/${language} at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, isMobile, hasTouch: isMobile });

    test('every way of looking can be used by everyone', async ({ timeline }) => {
      test.slow();
      const { page } = timeline;
      for (const way of waysOfLooking(await timeline.data())) {
        await timeline.open(language + way);
        await page.waitForLoadState('networkidle');
        await test.step(way, () => expectAccessible(page, 'target-size'));
      }
    });
  });
}

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('the timeline can be used by everyone, and marks the selection', async ({ timeline }) => {
    const { page } = timeline;
    await timeline.open(`?lanes=actor&${most2016}`);
    await expectAccessible(page);
    await timeline.marks.first().focus();
    await page.keyboard.press('Enter');
    await timeline.idle();
    await expectAccessible(page);
  });
});

// A reader who has text twice as large has half as many pixels.
test.describe('with text twice as large', () => {
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });

  for (const kind of laneKinds) {
    test(`nothing is cut, lanes by ${kind}`, async ({ timeline }) => {
      const { page } = timeline;
      await timeline.open(`?${most2016}&lanes=${kind}`);
      await expectAccessible(page);
      const cut = await page
        .locator('.control-row, .gutter-head p:not(.aloud), .timeline button')
        .evaluateAll((all) =>
          all
            .filter((each) => each.scrollWidth > each.clientWidth + 1)
            .map((each) => each.textContent),
        );
      expect(cut).toEqual([]);
    });
  }
});

/** Names of what can be pressed in the timeline and is smaller than 24 × 24. */
function tooSmall(page: Page): Promise<string[]> {
  return page.locator('.timeline button').evaluateAll((buttons) =>
    buttons
      .map((button) => ({ button, box: button.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < 23.9)
      .map(
        ({ button, box }) => `${button.getAttribute('aria-label')} ${box.width} × ${box.height}`,
      ),
  );
}

/** Pairs of names of what can be pressed in the lanes and lies over each other. */
function overlapping(page: Page): Promise<string[]> {
  return page.locator('.timeline-lanes button').evaluateAll((buttons) => {
    const boxes = buttons.map((button) => ({
      name: button.getAttribute('aria-label'),
      box: button.getBoundingClientRect(),
    }));
    return boxes.flatMap((one, i) =>
      boxes
        .slice(i + 1)
        .filter(
          ({ box }) =>
            one.box.left < box.right - 0.5 &&
            box.left < one.box.right - 0.5 &&
            one.box.top < box.bottom - 0.5 &&
            box.top < one.box.bottom - 0.5,
        )
        .map((other) => `${one.name} | ${other.name}`),
    );
  });
}

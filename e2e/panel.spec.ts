import type { Locator } from 'playwright/test';
import { expectAccessible } from './expectAccessible.ts';
import { boxOf } from './ground.ts';
import { sochiSummit } from './sochi.ts';
import { expect, test } from './test.ts';

test('previous and next go through what the filter leaves, in order, and say where one is', async ({
  timeline,
}) => {
  const { panel } = timeline;
  const { events } = await timeline.data();
  const meetings = events.filter(({ type }) => type === 'meeting');
  const title = panel.getByRole('heading', { level: 2 });
  await timeline.open(`event/${meetings[0]?.id}/?type=meeting`);
  expect(meetings.length).toBeGreaterThan(3);
  for (const [i, event] of meetings.entries()) {
    await expect(title).toHaveText(event.title.en);
    await expect(panel.getByText(`${i + 1} of ${meetings.length}`, { exact: true })).toBeVisible();
    if (i < meetings.length - 1) await panel.getByRole('button', { name: 'Next event' }).click();
  }
  await expect(panel.getByRole('button', { name: 'Next event' })).toBeDisabled();
  await panel.getByRole('button', { name: 'Previous event' }).click();
  await expect(title).toHaveText(meetings.at(-2)?.title.en ?? '');
});

test('says how a date is known: how finely, from which words, counted from which day', async ({
  timeline,
}) => {
  const { panel } = timeline;
  await timeline.openEvent(sochiSummit(await timeline.data()).id);
  await expect(panel).toContainText('Friday 6 May 2016');
  await expect(panel).toContainText('Known to the day. Counted from the publication date.');
  await expect(panel).toContainText('printed Wed 4 May');
  await expect(panel).toContainText('says “Friday”');
  await expect(panel).toContainText('Meeting·Took place');
});

test('a person or a place leads to their other events by one press', async ({ timeline }) => {
  const { page, panel } = timeline;
  const set = await timeline.data();
  const { id } = sochiSummit(set);
  const ofAbe = set.events.filter(({ actors, targets }) => [...actors, ...targets].includes('abe'));
  const inSochi = set.events.filter(({ places }) => places.includes('sochi'));
  for (const [name, parameter, told] of [
    ['Shinzo Abe', 'actor=abe', ofAbe],
    ['Sochi', 'place=sochi', inSochi],
  ] as const) {
    await timeline.openEvent(id);
    await panel.getByRole('button', { name: `${name}: show only such events` }).click();
    await expect(page).toHaveURL(new RegExp(`[?&]${parameter}(?:&|$)`));
    await expect(timeline.count).toHaveText(`${told.length} of ${set.events.length} events`);
  }
});

test('each article says how it saw the event then, and who says so', async ({ timeline }) => {
  const { panel } = timeline;
  const set = await timeline.data();
  await timeline.openEvent(sochiSummit(set).id);
  await timeline.showAllPassages();
  const sources = panel.getByRole('article');
  const paper = sources.filter({ hasText: 'The Washington Times' });
  await expect(paper.getByRole('heading')).toContainText('planned at the time');
  // In the order in which they were printed.
  const days = await sources.getByRole('heading').allTextContents();
  const outlets = ['The Washington Times', 'Nikkei', 'Viet Nam News'];
  const places = outlets.map((outlet) => days.findIndex((line) => line.startsWith(outlet)));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);

  const claim = set.events.find(({ differences }) => differences.length > 0);
  await timeline.openEvent(claim?.id ?? '');
  await expect(panel.getByText('Says so: Sergey Lavrov')).toBeVisible();
});

test('accounts that differ stand side by side, and the one that is used says so', async ({
  timeline,
}) => {
  const { page, panel } = timeline;
  const set = await timeline.data();
  const disputed = set.events.find(({ differences }) => differences.length > 0);
  const [difference] = disputed?.differences ?? [];
  const wordings = difference?.wordings ?? [];
  expect(wordings.length).toBeGreaterThan(1);
  await timeline.openEvent(disputed?.id ?? '');
  const section = panel.getByRole('heading', { name: 'Where accounts differ' }).locator('../..');
  const quotes = section.locator('q');
  await expect(quotes).toHaveText(wordings.map(({ text }) => text));
  const [left, right] = [await boxOf(quotes.first()), await boxOf(quotes.last())];
  expect(right.y).toBe(left.y);
  expect(right.x).toBeGreaterThanOrEqual(left.x + left.width);
  await expect(section).toContainText('Both are left standing.');

  // One account taken by the editor, say.
  const [used] = wordings;
  const events = set.events.map((event) =>
    event.id === disputed?.id
      ? { ...event, differences: [{ ...difference, used: used?.value }] }
      : event,
  );
  await page.route('**/data/events.json', (route) => route.fulfill({ json: { ...set, events } }));
  await page.reload();
  const account = section.locator('.difference > div');
  await expect(account.filter({ hasText: 'used here' })).toContainText(used?.text ?? '');
  await expect(account.filter({ hasText: 'used here' })).toHaveCount(1);
});

test('what led to an event and what came of it are a press away, there and back', async ({
  timeline,
}) => {
  const { panel } = timeline;
  const set = await timeline.data();
  const summit = sochiSummit(set);
  const results = set.events.filter(({ relations }) =>
    relations.some(({ kind, event }) => kind === 'results-from' && event === summit.id),
  );
  await timeline.openEvent(summit.id);
  const title = panel.getByRole('heading', { level: 2 });
  const section = (name: string) => panel.getByRole('heading', { name }).locator('../..');
  const came = section('What came of it').getByRole('listitem');
  await expect(came).toHaveCount(results.length);
  for (const { title: each } of results) {
    await expect(came.getByRole('button', { name: each.en })).toBeVisible();
  }
  await came.getByRole('button').first().click();
  await expect(title).toHaveText(results[0]?.title.en ?? '');
  await section('What led to it').getByRole('button', { name: summit.title.en }).click();
  await expect(title).toHaveText(summit.title.en);
});

test('dating words, people and places differ by more than colour', async ({ timeline }) => {
  const { panel } = timeline;
  await timeline.openEvent(sochiSummit(await timeline.data()).id);
  const look = (words: Locator) =>
    words.first().evaluate((element) => {
      const { textDecorationLine, textDecorationStyle, boxShadow } = getComputedStyle(element);
      return { textDecorationLine, textDecorationStyle, isBarred: boxShadow !== 'none' };
    });
  const date = panel.locator('q mark').filter({ hasText: 'Friday' });
  expect(await look(date)).toMatchObject({ isBarred: true });
  const person = panel.locator('q .actor-words');
  expect(await look(person)).toMatchObject({ textDecorationStyle: 'dotted' });
  const place = panel.locator('.excerpt .place-words');
  expect(await look(place)).toMatchObject({ textDecorationStyle: 'dashed' });
  await timeline.page.emulateMedia({ forcedColors: 'active' });
  expect(await look(date)).toMatchObject({ textDecorationLine: 'underline', isBarred: false });
});

test('on paper an event is printed whole, without buttons, in light colours', async ({
  timeline,
}) => {
  const { page, panel } = timeline;
  await page.emulateMedia({ colorScheme: 'dark' });
  await timeline.openEvent(sochiSummit(await timeline.data()).id);
  await timeline.showAllPassages();
  await page.emulateMedia({ media: 'print' });
  await expect(panel.getByRole('button', { name: 'Copy link' })).toBeHidden();
  await expect(page.getByRole('main')).toBeHidden();
  const { isCut, ink, paper } = await panel.evaluate((element) => ({
    isCut: [element, ...element.querySelectorAll('.panel-body')].some(
      (each) =>
        each.scrollHeight > each.clientHeight && getComputedStyle(each).overflowY !== 'visible',
    ),
    ink: getComputedStyle(element).color,
    paper: getComputedStyle(document.body).backgroundColor,
  }));
  expect(isCut).toBe(false);
  expect([ink, paper]).toEqual(['rgb(20, 24, 29)', 'rgb(255, 255, 255)']);
});

for (const { language, width } of [
  { language: '', width: 900 },
  { language: '', width: 1200 },
  { language: '', width: 1280 },
  { language: 'ja/', width: 1200 },
  { language: 'ru/', width: 1000 },
  { language: 'ru/', width: 1440 },
]) {
  test(`beside it all else can be pressed: /${language} at ${width} px`, async ({ timeline }) => {
    const { page } = timeline;
    await page.setViewportSize({ width, height: 900 });
    const { id } = sochiSummit(await timeline.data());
    await timeline.open(`${language}event/${id}/?type=meeting~visit&from=2016-04-01&to=2016-12-31`);
    const edge = (await boxOf(page.getByRole('complementary'))).x;
    const beyond = await page
      .locator('main :is(button, select, input, a)')
      .evaluateAll(
        (all, right) =>
          all
            .filter(
              (each) => each.checkVisibility() && each.getBoundingClientRect().right > right + 1,
            )
            .map((each) => each.getAttribute('aria-label') ?? each.textContent),
        edge,
      );
    expect(beyond).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('by keyboard alone one goes from the summit to each of its passages, and back', async ({
    timeline,
  }) => {
    const { page, panel } = timeline;
    const summit = sochiSummit(await timeline.data());
    await timeline.openEvent(summit.id);
    const tabTo = async (wanted: Locator) => {
      for (let i = 0; i < 60; i += 1) {
        await page.keyboard.press('Tab');
        if (await wanted.evaluate((element) => element === document.activeElement)) return;
      }
      await expect(wanted).toBeFocused();
    };
    await tabTo(page.getByRole('link', { name: 'Skip to the open event' }));
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
    await tabTo(panel.getByRole('button', { name: /^Show all/ }));
    await page.keyboard.press('Enter');
    const ways = panel.getByRole('link', { name: 'Read in the article' });
    await expect(ways.nth(3)).toBeVisible();
    const addresses = await ways.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    for (const [i, address] of addresses.entries()) {
      await tabTo(ways.nth(i));
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL((url) => url.href.startsWith(address ?? 'no address'));
      const asked = new URL(address ?? '').searchParams.get('passage') ?? '';
      const mark = page.locator(`[data-passage$=":${asked}"]`);
      await expect(mark).toBeFocused();
      await expect(mark).toBeInViewport();
      await page.goBack();
      await expect(ways.nth(i)).toBeFocused();
      await expect(ways.nth(i)).toBeInViewport();
    }
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
  });

  test('the sheet is pulled up and down, thrown away, and grows by key', async ({ timeline }) => {
    const { page, panel } = timeline;
    const { id } = sochiSummit(await timeline.data());
    await timeline.openEvent(id);
    const heightShare = async () => Math.round(((await boxOf(panel)).height / 740) * 100);
    const pull = async (by: number) => {
      const { x, y, width, height } = await boxOf(
        panel.getByRole('button', { name: /the panel/ }).first(),
      );
      const [middle, from] = [x + width / 2, y + height / 2];
      await page.mouse.move(middle, from);
      await page.mouse.down();
      // Pulled, not thrown: it rests before it is let go.
      await page.mouse.move(middle, from + by, { steps: 8 });
      await page.mouse.move(middle, from + by);
      await page.mouse.up();
    };
    await expect.poll(heightShare).toBe(66);
    await pull(-200);
    await expect.poll(heightShare).toBe(100);
    const handle = panel.getByRole('button', { name: 'Make the panel shorter' });
    await handle.focus();
    await page.keyboard.press('Enter');
    await expect.poll(heightShare).toBe(66);
    await panel.getByRole('button', { name: 'Make the panel taller' }).press('Enter');
    await expect.poll(heightShare).toBe(100);
    await pull(640);
    await expect(panel).toHaveCount(0);
    await expect(page).not.toHaveURL(/event\//);
  });
});

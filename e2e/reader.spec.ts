import { seedText } from './seedTexts.ts';
import { sochiSummit } from './sochi.ts';
import { expect, test } from './test.ts';

test('leads from the Sochi summit to each of its passages, and back', async ({ timeline }) => {
  const { page, panel } = timeline;
  await timeline.open();
  const summit = sochiSummit(await timeline.data());
  const ways = panel.getByRole('link', { name: 'Read in the article' });
  await timeline.openEvent(summit.id);
  await timeline.showAllPassages();
  const addresses = await ways.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')),
  );
  expect(addresses.length).toBeGreaterThan(2);

  for (const [i, address] of addresses.entries()) {
    await timeline.showAllPassages();
    await ways.nth(i).click();
    // The window the event was seen in stays in the address.
    await expect(page).toHaveURL((url) => url.href.startsWith(address ?? 'no address'));
    await timeline.idle();
    await expect(panel).toBeHidden();
    const asked = new URL(address ?? '').searchParams.get('passage') ?? '';
    const passage = page.locator('article .passage').filter({
      has: page.locator(`[data-passage$=":${asked}"]`),
    });
    await expect(passage.first()).toBeInViewport();
    await expect(page.locator('article .passage.is-lit').first()).toBeAttached();
    await page.goBack();
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(summit.title.en);
  }
});

test('opens the event of a passage beside the text, from its mark and from the margin', async ({
  timeline,
}) => {
  const { page, panel } = timeline;
  const { events, articles } = await timeline.data();
  const article = articles.find(({ outlet }) => outlet === 'Viet Nam News')?.id ?? '';
  const told = events.filter(({ reports }) => reports.some((report) => report.article === article));
  await timeline.open(`article/${article}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Viet Nam News');

  const text = page.getByRole('article');
  const [first] = told;
  await text
    .getByRole('button', { name: `${first?.title.en}, ` })
    .first()
    .click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(first?.title.en ?? '');
  await expect(page).toHaveURL(new RegExp(`/article/${article}/\\?event=${first?.id}&passage=`));
  await page.goBack();
  await expect(panel).toBeHidden();

  for (const name of ['In the order told', 'In the order it happened']) {
    const order = page.getByRole('region', { name: 'In this article' });
    const list = order.getByRole('list').nth(name === 'In the order told' ? 0 : 1);
    await expect(order.getByRole('heading', { name })).toBeVisible();
    await expect(list.getByRole('button')).toHaveCount(told.length);
  }
});

test('shows a text in the very characters of its file, prose and what is not', async ({
  timeline,
}) => {
  const { page } = timeline;
  const { articles } = await timeline.data();
  for (const { id } of articles) {
    await timeline.open(`article/${id}/`);
    const shown = await page.getByRole('article').evaluate((text) => {
      for (const added of text.querySelectorAll('summary, .reader-part')) added.remove();
      return text.textContent ?? '';
    });
    const plain = (words: string) => words.replace(/\s/g, '');
    expect(plain(shown)).toBe(plain(seedText(id)));
  }
});

test('marks every passage where it stands: behind its mark come its own words', async ({
  timeline,
}) => {
  const { page } = timeline;
  const { articles, events } = await timeline.data();
  const reports = events.flatMap((event) => event.reports);
  for (const { id } of articles) {
    await timeline.open(`article/${id}/`);
    const told = reports.filter(({ article }) => article === id);
    const marks = page.locator('article [data-passage]');
    await expect(marks).toHaveCount(told.length);
    const behind = await marks.evaluateAll((all) =>
      all.map((mark) => {
        const range = document.createRange();
        range.setStartAfter(mark);
        range.setEndAfter(mark.closest('article') ?? mark);
        return [mark.getAttribute('data-passage') ?? '', range.toString()] as const;
      }),
    );
    const plain = (words: string) => words.replace(/\s/g, '');
    for (const [name, words] of behind) {
      const report = told.find((each) => each.id === name);
      expect(plain(words).startsWith(plain(report?.quote ?? 'no such report'))).toBe(true);
    }
  }
});

test('text and order light each other up, by pointer and by keyboard', async ({ timeline }) => {
  const { page } = timeline;
  const { articles, events } = await timeline.data();
  const article = articles.find(({ outlet }) => outlet === 'Viet Nam News')?.id ?? '';
  await timeline.open(`article/${article}/`);
  const passage = page.locator('article .passage').first();
  const mark = passage.locator('.passage-mark').first();
  const id = (await mark.getAttribute('data-event')) ?? '';
  const title = events.find((event) => event.id === id)?.short.en ?? '';
  const order = page.getByRole('region', { name: 'In this article' });
  const [told, happened] = [order.getByRole('list').first(), order.getByRole('list').last()];
  const lit = (list: typeof told) => list.locator('.is-lit');
  await expect(lit(happened)).toHaveCount(0);

  await passage.hover();
  await expect(lit(told)).toContainText(title);
  await expect(lit(happened)).toHaveAttribute('data-date', id);
  await page.mouse.move(2, 400);
  await expect(lit(happened)).toHaveCount(0);

  await happened.locator(`[data-date="${id}"]`).getByRole('button').focus();
  await expect(passage).toHaveClass(/is-lit/);
  await mark.focus();
  await expect(lit(told)).toContainText(title);
});

test('what is not prose is folded away, says what it is, and stays paler than the text', async ({
  timeline,
}) => {
  const { page } = timeline;
  const { articles } = await timeline.data();
  const article = articles.find(({ outlet }) => outlet === 'Viet Nam News');
  await timeline.open(`article/${article?.id}/`);
  const text = page.getByRole('article');
  const asides = text.getByRole('group').filter({ hasText: 'not prose' });
  const folded = asides.filter({ hasText: 'navigation and small print' });
  const words = folded.locator('p').first();
  await expect(words).toBeHidden();
  await folded.locator('summary').press('Enter');
  await expect(words).toBeVisible();
  const [boilerplate] = (article?.notProse ?? []).filter(({ kind }) => kind === 'boilerplate');
  const small = seedText(article?.id ?? '').slice(boilerplate?.start, boilerplate?.end);
  await expect(folded).toContainText(small.trim());
  const colour = (element: Element) => getComputedStyle(element).color;
  const prose = text.locator('p').filter({ hasText: 'Experts view recent rapprochement' });
  expect(await words.evaluate(colour)).not.toBe(await prose.evaluate(colour));
});

test('says on top who printed it, when, how that is known, and how it was read', async ({
  timeline,
}) => {
  const { page } = timeline;
  const set = await timeline.data();
  const article = set.articles.find(({ outlet }) => outlet === 'The Washington Times');
  const articles = set.articles.map((each) =>
    each === article ? { ...each, byline: 'A. Reporter' } : each,
  );
  await page.route('**/data/events.json', (route) => route.fulfill({ json: { ...set, articles } }));
  await timeline.open(`article/${article?.id}/`);
  const facts = page.locator('.facts');
  await expect(facts.getByRole('heading', { level: 1 })).toHaveText('The Washington Times');
  for (const fact of [
    'By A. Reporter',
    'Wednesday 4 May 2016',
    'Wednesday, May 4, 2016',
    'printed in the text',
    `${article?.id}.txt, utf-8, ${article?.length} characters`,
  ]) {
    await expect(facts).toContainText(fact);
  }
  const notes = set.notes.filter((note) => note.article === article?.id);
  await facts.getByText(/^\d+ notes?$/).click();
  for (const { message } of notes) await expect(facts.getByText(message)).toBeVisible();
});

test('on paper an article stands whole, its passages and dating words marked by lines', async ({
  timeline,
}) => {
  const { page } = timeline;
  await page.emulateMedia({ colorScheme: 'dark' });
  const { articles } = await timeline.data();
  const article = articles.find(({ outlet }) => outlet === 'Viet Nam News')?.id ?? '';
  await timeline.open(`article/${article}/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('region', { name: 'In this article' })).toBeHidden();
  await expect(page.locator('.facts').getByText('Friday 2 September 2016')).toBeVisible();
  const text = page.getByRole('article');
  const { overflow, ink } = await text.evaluate((element) => {
    const scroller = element.closest('.reader') ?? element;
    return { overflow: getComputedStyle(scroller).overflowY, ink: getComputedStyle(element).color };
  });
  expect([overflow, ink]).toEqual(['visible', 'rgb(20, 24, 29)']);
  const line = (side: 'borderBottomStyle' | 'textDecorationLine', words: string) =>
    text
      .locator(words)
      .first()
      .evaluate((element, name) => getComputedStyle(element)[name], side);
  expect(await line('borderBottomStyle', '.passage')).toBe('solid');
  expect(await line('textDecorationLine', '.passage mark')).toBe('underline');
});

test('lists all articles with when they were printed and how that is known', async ({
  timeline,
}) => {
  const { page } = timeline;
  await timeline.open();
  await page.getByRole('link', { name: 'Articles' }).click();
  await expect(page).toHaveURL(/\?view=articles$/);
  const { articles } = await timeline.data();
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(rows).toHaveCount(articles.length);
  await expect(rows.filter({ hasText: 'The Washington Times' }).first()).toContainText(
    'Wednesday 4 May 2016Wednesday, May 4, 2016',
  );
  await page.getByRole('link', { name: 'The Washington Times' }).click();
  await expect(page).toHaveURL(/\/article\/002_/);
  await page.goBack();
  await expect(rows).toHaveCount(articles.length);
});

test('says so where an article or a passage of a link is not there', async ({ timeline }) => {
  const { articles } = await timeline.data();
  const id = articles[0]?.id ?? '';
  await timeline.open(`article/${id}/?passage=nowhere`);
  await expect(timeline.notices).toContainText('is not in this article');
  await expect(timeline.page.getByRole('article')).toBeVisible();
});

test('shows what changed between the two editions of the December story', async ({ timeline }) => {
  const { page } = timeline;
  const { articles } = await timeline.data();
  const revised = articles.find(({ revisionOf }) => revisionOf !== null);
  await timeline.open(`article/${revised?.id}/`);
  await page.getByRole('button', { name: 'Show what changed' }).click();
  await expect(page).toHaveURL(/\?changes=shown$/);
  const changes = page.locator('.changes');
  await expect(changes.locator('ins').first()).toBeVisible();
  const without = (kind: string) =>
    changes.evaluate((element, tag) => {
      const copy = document.createElement('div');
      copy.append(...[...element.childNodes].map((node) => node.cloneNode(true)));
      for (const each of copy.querySelectorAll(tag)) each.remove();
      return copy.textContent;
    }, kind);
  expect(await without('del')).toBe(seedText(revised?.id ?? ''));
  expect(await without('ins')).toBe(seedText(revised?.revisionOf ?? ''));

  // Those whose passages the later edition does not have word for word, and no others.
  const set = await timeline.data();
  const later = seedText(revised?.id ?? '').replace(/\s+/g, ' ');
  const resting = set.events.filter(({ reports }) =>
    reports.some(
      (report) =>
        report.article === revised?.revisionOf &&
        !later.includes(report.quote.replace(/\s+/g, ' ')),
    ),
  );
  expect(resting.length).toBeGreaterThan(1);
  const section = page.getByRole('heading', { name: /rest on words dropped/ }).locator('..');
  const named = section.getByRole('listitem').getByRole('button');
  await expect(named).toHaveCount(resting.length);
  for (const { title } of resting) {
    await expect(section.getByRole('button', { name: title.en })).toBeVisible();
  }
});

test('a quote is copied with its source', async ({ timeline }) => {
  const { page, panel } = timeline;
  const summit = sochiSummit(await timeline.data());
  await timeline.openEvent(summit.id);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.getByRole('button', { name: 'Copy quote' }).first().click();
  await expect(panel.getByText('Copied with its source')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [quote = '', source = '', address = ''] = copied.split('\n');
  expect(summit.reports.some((report) => quote.includes(report.quote))).toBe(true);
  expect(source).toMatch(/, .*20\d\d$/);
  expect(new URL(address).pathname).toMatch(/^\/article\//);
});

for (const width of [1440, 360]) {
  test(`can be read by keyboard alone at ${width} pixels`, async ({ timeline }) => {
    const { page, panel } = timeline;
    await page.setViewportSize({ width, height: 800 });
    const { articles, events } = await timeline.data();
    const article = articles.find(({ outlet }) => outlet === 'The Washington Times')?.id ?? '';
    const [told] = events
      .flatMap((event) => event.reports.map((report) => ({ event, report })))
      .filter(({ report }) => report.article === article)
      .sort((a, b) => a.report.start - b.report.start);
    await timeline.open(`article/${article}/`);
    const mark = page.getByRole('article').getByRole('button').first();
    for (
      let i = 0;
      i < 30 && !(await mark.evaluate((it) => it === document.activeElement));
      i += 1
    ) {
      await page.keyboard.press('Tab');
    }
    await expect(mark).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(told?.event.title.en ?? '');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(mark).toBeFocused();
  });
}

import { seedText } from './seedTexts.ts';
import { expectExcerptsAsPrinted } from './shownExcerpts.ts';
import { sochiSummit } from './sochi.ts';
import { expect, test } from './test.ts';

test('shows every excerpt of the Sochi summit in the very characters of its article', async ({
  timeline,
}) => {
  await timeline.open();
  const summit = sochiSummit(await timeline.data());
  await timeline.openEvent(summit.id);
  await timeline.showAllPassages();

  // Passages that touch are shown as one.
  const shown = await timeline.passages.allTextContents();
  const texts = summit.reports.map(({ article }) => seedText(article));
  for (const { article, start, end } of summit.reports) {
    const quote = seedText(article).slice(start, end);
    expect(shown.filter((passage) => passage.includes(quote))).not.toEqual([]);
  }
  for (const passage of shown) expect(texts.some((text) => text.includes(passage))).toBe(true);
  expect(new Set(summit.reports.map(({ article }) => article)).size).toBe(3);
  await expect(timeline.panel.getByText(/passages, 3 articles/)).toBeVisible();
});

test('marks the words that date it, and names outlet and day of every article', async ({
  timeline,
}) => {
  await timeline.open();
  const summit = sochiSummit(await timeline.data());
  await timeline.openEvent(summit.id);
  await timeline.showAllPassages();
  const marked = await timeline.panel.locator('q mark').allTextContents();
  const expressions = summit.reports.flatMap(({ expression }) => expression?.text ?? []);
  expect(expressions.length).toBeGreaterThan(0);
  for (const words of expressions) expect(marked.join('|')).toContain(words);
  await expect(timeline.panel.getByText('Friday 6 May 2016').first()).toBeVisible();
  for (const heading of await timeline.panel.getByRole('heading', { level: 4 }).all()) {
    await expect(heading).toHaveText(/, (.* 20\d\d|date not known)/);
  }
});

test('shows every excerpt of every event in the very characters of its article', async ({
  timeline,
}) => {
  await expectExcerptsAsPrinted(timeline);
});

test('never publishes an excerpt that is not in its article', async ({ timeline }) => {
  await timeline.open();
  const { events } = await timeline.data();
  for (const report of events.flatMap(({ reports }) => reports)) {
    const text = seedText(report.article);
    expect(text.slice(report.start, report.end)).toBe(report.quote);
  }
});

test('says what the editor supplied of an article, and links only to the web', async ({
  timeline,
}) => {
  const { page } = timeline;
  const set = await timeline.data();
  const summit = sochiSummit(set);
  const [first, second] = new Set(summit.reports.map(({ article }) => article));
  const addresses = new Map([
    [first, 'https://news.example/summit'],
    [second, 'javascript:alert(1)'],
  ]);
  const articles = set.articles.map((article) => {
    const address = addresses.get(article.id);
    return address ? { ...article, address, fromEditor: ['address'] } : article;
  });
  await page.route('**/data/events.json', (route) => route.fulfill({ json: { ...set, articles } }));
  await timeline.open(`event/${summit.id}/`);
  await timeline.showAllPassages();
  await expect(timeline.panel.getByText('Supplied by the editor: address.').first()).toBeVisible();
  const links = timeline.panel.getByRole('link', { name: 'At the publisher' });
  await expect(links.first()).toHaveAttribute('href', 'https://news.example/summit');
  await expect(links.first()).toHaveAttribute('rel', /\bnoopener\b/);
  await expect(timeline.panel.getByText('javascript:alert(1)').first()).toBeVisible();
  await expect(timeline.panel.locator('a[href^="javascript"]')).toHaveCount(0);
});

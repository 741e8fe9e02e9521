import { seedText } from './seedTexts.ts';
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

test('never shows an excerpt that is not in its article', async ({ timeline }) => {
  await timeline.open();
  const { events } = await timeline.data();
  for (const report of events.flatMap(({ reports }) => reports)) {
    const text = seedText(report.article);
    expect(text.slice(report.start, report.end)).toBe(report.quote);
  }
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedText } from './seedTexts.ts';
import { excerptsFolder, sites } from './sites.ts';
import { expect, test } from './test.ts';

test.use({ baseURL: sites.excerpts });

/** Words in a row that only a sentence of an article would have. */
const TELLING = 7;

test('publishes every excerpt in its article’s characters, and no other sentence anywhere', async ({
  timeline,
}) => {
  const { articles, events } = await timeline.data();
  const reports = events.flatMap((event) => event.reports);
  for (const { article, start, end, quote } of reports) {
    expect(seedText(article).slice(start, end)).toBe(quote);
  }

  const output = filesUnder(excerptsFolder).map((path) => plain(readFileSync(path, 'utf8')));
  const texts = articles.map(({ id }) =>
    readFileSync(join(excerptsFolder, 'data/articles', `${id}.txt`), 'utf8'),
  );
  const leaked = articles.flatMap(({ id, withheld = [] }) =>
    withheld
      .flatMap(({ start, end }) => runsOf(seedText(id).slice(start, end)))
      .filter((run) => !texts.some((text) => plain(text).includes(run)))
      .filter((run) => output.some((content) => content.includes(run))),
  );
  expect(leaked).toEqual([]);
});

test('shows the excerpts of an article in order, and where words are left out', async ({
  timeline,
}) => {
  const { page, panel } = timeline;
  const { articles, events } = await timeline.data();
  const article = articles.find(({ outlet }) => outlet === 'Viet Nam News')?.id ?? '';
  const reports = events
    .flatMap((event) => event.reports)
    .filter((report) => report.article === article)
    .sort((a, b) => a.start - b.start);
  await timeline.open(`article/${article}/`);
  await expect(page.getByText('Only the excerpts of this article may be published')).toBeVisible();
  const text = (await page.getByRole('article').textContent()) ?? '';
  expect(text).toContain('[…]');
  expect(text).not.toContain('░');
  for (const { quote } of reports) expect(plain(text)).toContain(plain(quote));

  await page.getByRole('article').getByRole('button').first().click();
  await expect(panel).toBeVisible();
  await timeline.showAllPassages();
  expect(await panel.textContent()).not.toContain('░');
});

/** Every run of so many words in what is withheld. */
function runsOf(text: string): string[] {
  return text.split(/[░\n]+/).flatMap((line) => {
    const words = plain(line).split(' ').filter(Boolean);
    return words.slice(TELLING - 1).map((_, i) => words.slice(i, i + TELLING).join(' '));
  });
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Report } from '../src/model/schema.ts';
import { overlaps, type Span } from '../src/model/span.ts';
import { seedText } from './seedTexts.ts';
import { expectExcerptsAsPrinted } from './shownExcerpts.ts';
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
  const texts = articles.map((article) => sortedOut(article, reports));
  const told = texts.map(({ published }) => plain(published.join(' '))).join(' | ');
  const runs = texts
    .flatMap(({ others }) => others.flatMap(runsOf))
    .filter((run) => !told.includes(run));
  expect(runs.length).toBeGreaterThan(500);
  expect(runs.filter((run) => output.some((content) => content.includes(run)))).toEqual([]);
});

test('shows every excerpt of every event in the very characters of its article', async ({
  timeline,
}) => {
  await expectExcerptsAsPrinted(timeline);
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

/** The sentences of a seed that may be published and all others, told apart without the program's help. */
function sortedOut(article: Article, reports: readonly Report[]) {
  const text = seedText(article.id);
  const proofs = [article.published, ...article.parts.map(({ published }) => published)].flatMap(
    (published) => published?.evidence ?? [],
  );
  const spans: readonly Span[] = [
    ...reports
      .filter((report) => report.article === article.id)
      .flatMap((report) => [report, report.expression ?? [], report.attribution ?? []].flat()),
    ...proofs.filter((proof) => proof.article === article.id),
  ];
  const names = [article, ...article.parts].flatMap(({ title, byline, outlet }) =>
    [title, byline, outlet].map((name) =>
      plain(typeof name === 'string' ? name : (name?.text ?? '')),
    ),
  );
  const sentences = sentencesOf(text);
  const isPublished = (sentence: Span) =>
    spans.some((span) => overlaps(span, sentence)) ||
    names.includes(plain(text.slice(sentence.start, sentence.end)));
  const wordsOf = (each: Span) => text.slice(each.start, each.end);
  return {
    published: sentences.filter(isPublished).map(wordsOf),
    others: sentences.filter((each) => !isPublished(each)).map(wordsOf),
  };
}

/** As a person would cut them: at the ends of lines, and behind a stop before a capital. */
function sentencesOf(text: string): Span[] {
  const ends = /\n|(?<!\b(?:Mr|Mrs|Dr|U\.S|[A-Z]))[.!?]["”’)]*\s+(?=["“]?\p{Lu})/gu;
  const cuts = [...text.matchAll(ends)].map(({ index, 0: end }) => index + end.length);
  return [0, ...cuts].map((start, i) => ({ start, end: cuts[i] ?? text.length }));
}

/** Every run of so many words. */
function runsOf(sentence: string): string[] {
  const words = plain(sentence).split(' ').filter(Boolean);
  return words.slice(TELLING - 1).map((_, i) => words.slice(i, i + TELLING).join(' '));
}

/** Letters and figures alone: no file spells them otherwise, as it may quotation marks. */
function plain(text: string): string {
  return text
    .replace(/\\[nrt"]|&(?:quot|amp|lt|gt|#x?[0-9a-f]+);/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

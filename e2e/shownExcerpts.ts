// What the panel shows of the articles, event by event, held against the files the articles were read from.

import { seedText } from './seedTexts.ts';
import { expect } from './test.ts';
import type { TimelinePage } from './timelinePage.ts';

/** Goes through all events: each passage is shown in its article's characters, and nothing else as one. */
export async function expectExcerptsAsPrinted(timeline: TimelinePage): Promise<void> {
  const { panel, passages } = timeline;
  const { events, articles } = await timeline.data();
  const texts = articles.map(({ id }) => seedText(id));
  const next = panel.getByRole('button', { name: 'Next event' });
  await timeline.openEvent(events[0]?.id ?? '');
  for (const [i, { title, reports }] of events.entries()) {
    if (i > 0) await next.click();
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(title.en);
    await timeline.showAllPassages();
    // The passages stand in their paragraphs once the articles are there.
    await expect(panel.getByRole('link', { name: 'Read in the article' }).first()).toBeVisible();
    const shown = await passages.allTextContents();
    for (const { article, start, end } of reports) {
      const quote = seedText(article).slice(start, end);
      expect(shown.filter((passage) => passage.includes(quote))).not.toEqual([]);
    }
    for (const passage of shown) {
      expect(texts.filter((text) => text.includes(passage))).not.toEqual([]);
    }
  }
  await expect(next).toBeDisabled();
}

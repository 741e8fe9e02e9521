import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright/test';
import { homePath, languages } from '../src/model/language.ts';
import { sochiSummit } from './sochi.ts';
import { expect, test } from './test.ts';

// Bytes of script, gzipped, that a reader waits for before the first picture: of the first page the
// budget, 120,000; a linked event comes with its panel, a phone without the timeline.
const pictures = [
  { what: 'the timeline', width: 1440, isEvent: false, most: 120_000 },
  { what: 'a linked event', width: 1440, isEvent: true, most: 133_000 },
  { what: 'the list on a phone', width: 360, isEvent: false, most: 106_000 },
];
const all = languages.flatMap((language) => pictures.map((each) => ({ ...each, language })));

for (const { language, what, width, isEvent, most } of all) {
  test(`${what} is drawn in ${language} after no more script than the budget`, async ({
    timeline,
  }) => {
    const { page } = timeline;
    await page.setViewportSize({ width, height: 800 });
    const scripts = new Map<string, Response>();
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.set(response.url(), response);
    });
    const place = isEvent ? `event/${sochiSummit(await timeline.data()).id}/` : '';
    await timeline.open(homePath('', language) + place);
    const before = await page.evaluate(() => {
      const [drawn] = performance.getEntriesByName('nichiro:drawn');
      const loaded = performance
        .getEntriesByType('resource')
        .filter(
          (entry) => entry instanceof PerformanceResourceTiming && entry.name.endsWith('.js'),
        );
      return loaded
        .filter((entry) => entry.startTime + entry.duration <= (drawn?.startTime ?? 0))
        .map(({ name }) => name);
    });
    expect(before.length).toBeGreaterThan(0);
    const weights = await Promise.all(
      before.map(
        async (url) => gzipSync((await scripts.get(url)?.body()) ?? '', { level: 9 }).length,
      ),
    );
    expect(weights.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most);
  });
}

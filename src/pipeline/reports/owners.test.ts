// Whom "they" at the head of a sentence stands for, and whose "its" things are.

import { describe, expect, it } from 'vitest';
import { readReports } from '../readReports.ts';

function actorsOfLast(text: string): readonly string[] {
  const story = `Harbour News - Monday, March 4, 2013\n\n${text}`;
  const { found } = readReports({ name: 'a.txt', bytes: new TextEncoder().encode(story) });
  return found?.reports.at(-1)?.actors ?? ['nothing was read'];
}

describe('"they"', () => {
  it('are the two states that the sentence before began with', () => {
    const text =
      'Japan and China signed a fishing pact in 1931. Ten years later they signed a second pact in Moscow.';
    expect(actorsOfLast(text)).toEqual(['japan', 'china']);
  });

  it('are not states named further back, nor one state alone', () => {
    const text =
      'Japan and China signed a fishing pact in 1931. The fish were many. In 1941 they signed a second pact with Russia.';
    expect(actorsOfLast(text)).toEqual(['russia']);
    expect(
      actorsOfLast('Japan signed a pact in 1931. In 1941 they signed a pact with Russia.'),
    ).toEqual(['russia']);
  });
});

describe('"its" behind "and"', () => {
  it('is of who the sentence began with, not of who was named last', () => {
    const text =
      'Japan declared war on China on 8 August 1931 and its troops landed on Hainan ten days later.';
    expect(actorsOfLast(text)).toEqual(['japan']);
  });

  it('is of who was named last where the sentence begins with what somebody has', () => {
    const text = 'Japan’s warning angered China and its troops landed on Hainan in May 1932.';
    expect(actorsOfLast(text)).toEqual(['china']);
  });
});

describe('"him"', () => {
  it.each([
    ['Abe received Putin in Tokyo in May 2012. In June Kerry met him in Oslo.', 'putin'],
    ['In May 2012 Abe received Putin in Tokyo and met him again in Oslo in June.', 'putin'],
    ['In May 2012 Putin met Lavrov; the Japanese prime minister, Abe, met him in June.', 'lavrov'],
    [
      'In May 2012 Abe, a minister, praised the fleet; the lower house censured him in June.',
      'abe',
    ],
  ])('is whoever was named last and does not act: %s', (text, him) => {
    const { found } = readReports({
      name: 'a.txt',
      bytes: new TextEncoder().encode(`Harbour News - Monday, March 4, 2013\n\n${text}`),
    });
    const last = found?.reports.at(-1);
    expect([...(last?.actors ?? []), ...(last?.targets ?? [])]).toContain(him);
  });
});

describe('the subject of a verb joined by "but"', () => {
  it('is who acts in the main clause, not in the one between', () => {
    const text =
      'Japan offered to leave once a pact was signed, but withdrew its offer on 3 May 1931.';
    expect(actorsOfLast(text)).toEqual(['japan']);
  });
});

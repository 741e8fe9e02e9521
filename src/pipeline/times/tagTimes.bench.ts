// How fast times are found, beside chrono-node on the same made-up news. Prints the ratio.

import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import { bench, describe } from 'vitest';
import { readGold } from './gold.ts';
import { tagTimes } from './tagTimes.ts';

const gold = readGold(readFileSync(new URL('./golden/times.txt', import.meta.url), 'utf8'));

/** Real news has a time in every third or fourth sentence; the rest is names, figures and verbs. */
const filler = [
  'The ministers praised the work of their delegations and thanked the hosts for the welcome.',
  'Officials on both sides declined to give details of the proposal or of what it would cost.',
  'Analysts at the institute see little room for a compromise on the islands themselves.',
];

const articles = gold.map(({ sentence }, index) =>
  [filler[index % 3], sentence, filler[(index + 1) % 3], filler[(index + 2) % 3]].join(' '),
);
const text = articles.join('\n\n');
const published = new Date(Date.UTC(2016, 4, 4));

describe('finding times in a folder of articles', () => {
  bench('tagTimes', () => {
    for (const article of articles) tagTimes(article);
  });
  bench('chrono-node', () => {
    for (const article of articles) chrono.parse(article, published);
  });
});

describe('finding times in one long text', () => {
  bench('tagTimes', () => {
    tagTimes(text);
  });
  bench('chrono-node', () => {
    chrono.parse(text, published);
  });
});

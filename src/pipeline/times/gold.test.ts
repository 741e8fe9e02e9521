import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readGold } from './gold.ts';
import { resolveTimes } from './resolveTimes.ts';
import { tagTimes } from './tagTimes.ts';

const gold = readGold(readFileSync(new URL('./golden/times.txt', import.meta.url), 'utf8'));

/** Expressions right in place, words and value, of all marked ones; raise these, never lower them. */
const FLOOR = { found: 0.995, alsoRight: 0.99, notTimes: 0 };

const results = gold.map(({ sentence, published, times }) => {
  const found = resolveTimes(tagTimes(sentence), { prose: sentence, published }).map((time) => ({
    start: time.mention.start,
    text: time.mention.text,
    value: time.value,
  }));
  return { sentence, times, found };
});

const marked = results.flatMap(({ sentence, times, found }) =>
  times.map((time) => ({
    sentence,
    time,
    twin: found.find((other) => other.start === time.start && other.text === time.text),
  })),
);

it('holds four hundred expressions over all families', () => {
  expect(marked.length).toBeGreaterThan(400);
});

it('finds the marked expressions, word for word', () => {
  const missed = marked.filter(({ twin }) => !twin);
  const shown = missed.map(({ sentence, time }) => `${time.text} | ${sentence}`).join('\n');
  expect(1 - missed.length / marked.length, shown).toBeGreaterThanOrEqual(FLOOR.found);
});

it('gives them the values marked', () => {
  const wrong = marked.filter(({ time, twin }) => twin?.value !== time.value);
  const shown = wrong
    .map(({ sentence, time, twin }) => `${time.text} ${time.value} ${twin?.value} | ${sentence}`)
    .join('\n');
  expect(1 - wrong.length / marked.length, shown).toBeGreaterThanOrEqual(FLOOR.alsoRight);
});

it('finds hardly anything else', () => {
  const extra = results.flatMap(({ sentence, times, found }) =>
    found
      .filter(
        (other) => !times.some((time) => time.start === other.start && time.text === other.text),
      )
      .map((other) => `${other.text} ${other.value} | ${sentence}`),
  );
  expect(extra.length, extra.join('\n')).toBeLessThanOrEqual(FLOOR.notTimes);
});

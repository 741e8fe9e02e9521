import { describe, expect, it } from 'vitest';
import { resolveTimes } from './resolveTimes.ts';
import { tagTimes } from './tagTimes.ts';
import { timeRules } from './timeRules.ts';

const published = '2016-05-04';

describe.each(timeRules)('time rule "$name"', (rule) => {
  it.each(rule.examples)('reads %j', (sentence, found, value) => {
    const resolved = resolveTimes(tagTimes(sentence), { prose: sentence, published });
    const own = resolved.filter(({ mention }) => mention.rule === rule.name);
    expect(own.map((time) => [time.mention.text, time.value])).toEqual([[found, value]]);
    expect(own.map(({ mention }) => sentence.slice(mention.start, mention.end))).toEqual([found]);
  });

  it.each(rule.counterExamples)('finds nothing in %j', (sentence) => {
    expect(tagTimes(sentence).filter((mention) => mention.rule === rule.name)).toEqual([]);
  });
});

it('every row has a name of its own, and examples unless it blocks', () => {
  const names = timeRules.map((rule) => rule.name);
  expect(new Set(names).size).toBe(names.length);
  expect(timeRules.filter((rule) => !rule.isBlock && rule.examples.length === 0)).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { knownTimes, knownTimesIn } from './generalKnowledge.ts';

describe.each(knownTimes)('general knowledge "$name"', ({ examples, counterExamples, edtf }) => {
  it.each(examples)('dates %j', (sentence, found) => {
    const whole = { start: 0, end: sentence.length };
    expect(
      knownTimesIn(sentence, whole).map((time) => [
        sentence.slice(time.start, time.end),
        time.edtf,
      ]),
    ).toEqual([[found, edtf]]);
  });

  it.each(counterExamples)('dates nothing in %j', (sentence) => {
    expect(knownTimesIn(sentence, { start: 0, end: sentence.length })).toEqual([]);
  });
});

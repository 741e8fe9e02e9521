import { describe, expect, it } from 'vitest';
import { boilerplateRules } from './boilerplateRules.ts';
import { authorNoteRules, bylineRules } from './bylineRules.ts';
import { captionRules } from './captionRules.ts';
import { creditRules } from './creditRules.ts';
import { datelineRules } from './datelineRules.ts';
import { findRule, joinRules, type LineRule } from './lineRule.ts';
import { dateForms, printedDatesIn } from './printedDate.ts';
import { stampRules } from './stampRules.ts';

const tables = {
  boilerplateRules,
  bylineRules,
  authorNoteRules,
  captionRules,
  creditRules,
  datelineRules,
};

describe.each(Object.entries(tables))('%s', (_, rules) => {
  it.each(rules.map((rule) => [rule.name, rule] as const))(
    '"%s" reads its own examples and none of its counter-examples',
    (name, { examples, counterExamples }) => {
      expect(examples.length).toBeGreaterThan(0);
      expect(counterExamples.length).toBeGreaterThan(0);
      const table = joinRules<LineRule>(rules);
      expect(examples.map((text) => findRule(table, text)?.name)).toEqual(examples.map(() => name));
      expect(counterExamples.filter((text) => findRule(table, text)?.name === name)).toEqual([]);
    },
  );
});

describe.each(dateForms)('date form "$name"', ({ pattern, examples, counterExamples }) => {
  it('reads its own examples as the days they name', () => {
    for (const [text, words, day] of examples) {
      const found = printedDatesIn(text).map((d) => [text.slice(d.start, d.end), d.day]);
      expect(found).toEqual([[words, day]]);
      expect(text.match(pattern)?.[0]).toBe(words);
    }
  });

  it('finds no day in its counter-examples', () => {
    expect(counterExamples.flatMap((text) => printedDatesIn(text))).toEqual([]);
  });
});

describe('stamp rules', () => {
  const ruleFor = (before: string, after: string) =>
    stampRules.find((rule) => rule.before.test(before) && rule.after.test(after))?.name;

  it.each(stampRules.map((rule) => [rule.name, rule] as const))(
    '"%s" reads its own examples and none of its counter-examples',
    (name, { examples, counterExamples }) => {
      expect(examples.length * counterExamples.length).toBeGreaterThan(0);
      for (const [before, , after] of examples) expect(ruleFor(before, after)).toBe(name);
      for (const [before, , after] of counterExamples)
        expect(ruleFor(before, after)).not.toBe(name);
    },
  );
});

it("says when the weekday printed with a date is not the calendar's", () => {
  const [right, wrong] = printedDatesIn('Tuesday, May 3, 2011 | Monday, May 3, 2011');
  expect([right?.wrongWeekday, wrong?.wrongWeekday]).toEqual([null, 'Monday']);
});

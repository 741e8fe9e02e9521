// Every row of the trigger tables reads its own examples and none of its counter-examples.

import { describe, expect, it } from 'vitest';
import { exampleReports } from './exampleReports.ts';
import { triggerRows } from './triggers/triggerRows.ts';

describe.each(triggerRows)('trigger row "$name"', ({ name, examples, counterExamples, type }) => {
  it('shows an example and a counter-example', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(counterExamples.length).toBeGreaterThan(0);
  });

  it.each(examples)('reads %j', (sentence, expected) => {
    expect(exampleReports(sentence).map(({ line }) => line)).toContain(expected.trim());
  });

  it.each(counterExamples)('reads nothing in %j', (sentence) => {
    const found = exampleReports(sentence).filter(
      (report) => report.rule === name || report.type === type,
    );
    expect(found.map(({ line }) => line)).toEqual([]);
  });
});

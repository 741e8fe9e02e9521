import { describe, expect, it } from 'vitest';
import { exampleTitle } from './exampleTitle.ts';
import { headlineClasses } from './headlineExamples.ts';

describe.each(headlineClasses)('$name', ({ examples, counterExamples }) => {
  it.each(examples.map(([sentence, ...titles]) => [sentence, titles] as const))(
    '%s',
    (sentence, [title, short]) => {
      const titles = exampleTitle(sentence);
      expect(titles?.title.en).toBe(title);
      if (short !== undefined) expect(titles?.short.en).toBe(short);
    },
  );

  it.each(counterExamples)('%s does not make "%s"', (sentence, never) => {
    const titles = exampleTitle(sentence);
    expect(titles?.title.en).toMatch(/\S/);
    expect(titles?.title.en).not.toContain(never);
    expect(titles?.short.en).not.toContain(never);
  });
});

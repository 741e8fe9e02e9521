import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreeInWhatDecides, decidingWords } from './decidingWords.ts';
import { nearWords } from './nearWords.ts';

const pairs = (key: 'examples' | 'counterExamples') =>
  decidingWords.flatMap((rule) => rule[key].map(([a, b]) => [rule.what, a, b] as const));

describe('two wordings', () => {
  it.each(pairs('examples'))('differ in %s: "%s" and "%s"', (_, a, b) => {
    expect(agreeInWhatDecides(a, b)).toBe(false);
    expect(nearWords(`It rained. ${b} It stopped.`, a)).toBeUndefined();
  });

  it.each(pairs('counterExamples'))('agree in %s: "%s" and "%s"', (_, a, b) => {
    expect(agreeInWhatDecides(a, b)).toBe(true);
    expect(nearWords(`It rained all day.\n\n${b}\n\nPorters left.`, a)).toBeDefined();
  });
});

it('proposes whole words, as they stand now', () => {
  const text = 'The hall was full. Both envoys arrived in the morning by train. It rained.';
  expect(nearWords(text, 'Both envoys arived in the morning by train.')).toBe(
    'Both envoys arrived in the morning by train.',
  );
});

it('proposes nothing where two places are equally near', () => {
  const text = 'The envoys arrived by trains. The envoys arrived by traink.';
  expect(nearWords(text, 'envoys arrived by train?')).toBeUndefined();
});

it('never proposes a wording with one “not” more or less, wherever it stands in it', () => {
  const words = ['Both', 'envoys', 'agreed', 'to', 'open', 'the', 'border', 'this', 'spring.'];
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: words.length - 1 }),
      fc.constantFrom('not', 'never'),
      (at, denial) => {
        const denied = [...words.slice(0, at), denial, ...words.slice(at)].join(' ');
        const plain = words.join(' ');
        expect(nearWords(`Snow fell. ${denied} Rain fell.`, plain)).toBeUndefined();
        expect(nearWords(`Snow fell. ${plain} Rain fell.`, denied)).toBeUndefined();
      },
    ),
  );
});

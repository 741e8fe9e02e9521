import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '../testing/anyText.ts';
import { selectorsIn } from './selectors.ts';

/** A text and a span of it that begins and ends between characters. */
const textAndSpan = fc.tuple(anyText, fc.nat(), fc.nat()).map(([text, a, b]) => {
  const edges = [...graphemeEdges(text)];
  const [from = 0, to = 0] = [a % edges.length, b % edges.length].sort((x, y) => x - y);
  return { text, span: { start: edges[from] ?? 0, end: edges[to] ?? 0 } };
});

function graphemeEdges(text: string): Set<number> {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  return new Set([0, ...[...graphemes].map(({ index }) => index), text.length]);
}

it('lets a program that counts code points cut the same words', () => {
  fc.assert(
    fc.property(textAndSpan, ({ text, span }) => {
      const [position, quote] = selectorsIn(text)(span);
      const words = [...text].slice(position.start, position.end).join('');
      expect(words).toBe(text.slice(span.start, span.end));
      expect(quote.exact).toBe(words);
    }),
  );
});

it('gives what stands right before and after, and cuts no character in two', () => {
  fc.assert(
    fc.property(textAndSpan, ({ text, span }) => {
      const [, { exact, prefix, suffix }] = selectorsIn(text)(span);
      expect(text.slice(span.start - prefix.length)).toMatch(startingWith(prefix + exact + suffix));
      const edges = graphemeEdges(text);
      expect(edges).toContain(span.start - prefix.length);
      expect(edges).toContain(span.end + suffix.length);
    }),
    { numRuns: 500 },
  );
});

it('takes some 32 characters on both sides, fewer at the ends of the text', () => {
  const text = `${'a'.repeat(50)}they met${'b'.repeat(10)}`;
  expect(selectorsIn(text)({ start: 50, end: 58 })).toEqual([
    { type: 'TextPositionSelector', start: 50, end: 58 },
    {
      type: 'TextQuoteSelector',
      exact: 'they met',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(10),
    },
  ]);
});

function startingWith(words: string): RegExp {
  return new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

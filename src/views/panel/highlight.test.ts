import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, type Mark } from './highlight.ts';

const kinds = ['passage', 'date', 'actor', 'place', 'gap'] as const;
const offset = fc.integer({ min: 0, max: 60 });
const mark: fc.Arbitrary<Mark> = fc.record({
  kind: fc.constantFrom(...kinds),
  start: offset,
  end: offset,
});

describe('cutText', () => {
  it('gives pieces that join back to the text, whatever the marks', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), offset, fc.array(mark), (text, start, marks) => {
        const pieces = cutText(text, start, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });

  it('marks a character exactly when a mark covers it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), offset, fc.array(mark), (text, start, marks) => {
        let at = start;
        for (const piece of cutText(text, start, marks)) {
          for (const kind of kinds) {
            const covered = marks.some((m) => m.kind === kind && m.start <= at && at < m.end);
            expect(piece[kind]).toBe(covered);
          }
          at += piece.text.length;
        }
      }),
    );
  });

  it('keeps a dating word inside its passage', () => {
    const pieces = cutText('They met on Monday, he said.', 100, [
      { kind: 'passage', start: 100, end: 118 },
      { kind: 'date', start: 109, end: 118 },
    ]);
    expect(pieces.map(({ text, passage, date }) => [text, passage, date])).toEqual([
      ['They met ', true, false],
      ['on Monday', true, true],
      [', he said.', false, false],
    ]);
  });
});

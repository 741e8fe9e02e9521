import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WITHHELD, withholdAllBut } from './publishedText.ts';

const offset = fc.integer({ min: 0, max: 50 });
const aSpan = fc.tuple(offset, offset).map(([start, length]) => ({ start, end: start + length }));
const aText = fc.string({ unit: 'binary', maxLength: 60 });
const isLineEnd = (sign: string) => /[\n\r\u2028\u2029]/.test(sign);

describe('withholdAllBut', () => {
  it('keeps the length, the kept spans and blanks, and no other character', () => {
    fc.assert(
      fc.property(aText, fc.array(aSpan, { maxLength: 4 }), (whole, kept) => {
        const { text, withheld } = withholdAllBut(whole, kept);
        expect(text).toHaveLength(whole.length);
        for (let at = 0; at < whole.length; at += 1) {
          const lies = ({ start, end }: { start: number; end: number }) => start <= at && at < end;
          const own = whole.charAt(at);
          if (kept.some(lies)) expect(text.charAt(at)).toBe(own);
          else if (own.trim() !== '') expect(text.charAt(at)).toBe(WITHHELD);
          const isWithheld = withheld.some(lies) && !isLineEnd(own);
          expect(text.charAt(at)).toBe(isWithheld ? WITHHELD : own);
        }
      }),
    );
  });

  it('says where words are missing, blanks at the ends of a gap aside', () => {
    const whole = 'One.\n\nTwo is. Three.\n\nFour.';
    const { text, withheld } = withholdAllBut(whole, [{ start: 6, end: 13 }]);
    expect(withheld.map(({ start, end }) => whole.slice(start, end))).toEqual([
      'One.',
      'Three.\n\nFour.',
    ]);
    expect(text).toBe('░░░░\n\nTwo is. ░░░░░░\n\n░░░░░');
  });

  it('takes sentences that touch as one', () => {
    const kept = [
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ];
    expect(withholdAllBut('One. Two.', kept)).toEqual({ text: 'One. Two.', withheld: [] });
  });
});

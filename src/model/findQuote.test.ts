import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../testing/anyText.ts';
import { findQuote } from './findQuote.ts';
import { selectorsIn } from './selectors.ts';

const SIGNED = 'Both sides agreed to sign a peace treaty.';
const TEXT = `A first line.\n\n${SIGNED} 🇯🇵 「平和」\n\nLast words.`;
const quote = (exact: string, text = TEXT) => {
  const start = text.indexOf(exact);
  const [, { prefix, suffix }] = selectorsIn(text)({ start, end: start + exact.length });
  return { exact, start, prefix, suffix };
};

describe('a quote in an edited article', () => {
  it.each([
    ['nothing', TEXT, 'same'],
    ['what stands far behind it', `${TEXT} More.`, 'same'],
    ['a paragraph put before it', `Путин 👩‍👩‍👧‍👦 сказал.\n\n${TEXT}`, 'moved'],
    ['a word before it taken away', TEXT.replace('first ', ''), 'moved'],
    ['its paragraph told twice', `${TEXT}\n\n${TEXT}`, 'same'],
    ['the same words elsewhere too, all else changed', `${SIGNED} ${SIGNED}`, 'several'],
    ['its sentence taken away', TEXT.replace(SIGNED, ''), 'gone'],
    ['a “not” put into it', TEXT.replace('agreed to', 'agreed not to'), 'gone'],
    ['a word turned round', TEXT.replace('agreed', 'refused'), 'gone'],
    ['a number put into it', TEXT.replace('a peace', 'one peace'), 'gone'],
    ['a mark put on a letter', TEXT.replace('peace', 'peace\u0301'), 'gone'],
    ['full-width letters', TEXT.replace('peace', 'ｐｅａｃｅ'), 'gone'],
    ['another line end in it', TEXT.replace('sign a', 'sign\r\na'), 'gone'],
  ])('after %s', (_, text, status) => {
    const found = findQuote(text, quote(SIGNED));
    expect(found.status).toBe(status);
    if ('start' in found) {
      expect(text.slice(found.start, found.start + SIGNED.length)).toBe(SIGNED);
    }
  });

  it('is told from equal words by what stands round it', () => {
    const text = 'He agreed. She agreed. They agreed.';
    const moved = `Later. ${text}`;
    const she = { ...quote('agreed', text), start: 15, prefix: 'She ', suffix: '. They' };
    expect(findQuote(moved, she)).toEqual({ status: 'moved', start: moved.indexOf('agreed', 14) });
    expect(findQuote(moved, { exact: 'agreed' }).status).toBe('several');
  });
});

const edit = fc.record({ at: fc.nat(), cut: fc.nat({ max: 12 }), put: anyText });

it('is found exactly or not at all, whatever was edited', () => {
  fc.assert(
    fc.property(
      anyText,
      edit,
      fc.nat(),
      fc.nat({ max: 20 }),
      (text, { at, cut, put }, a, length) => {
        const start = a % (text.length + 1);
        const exact = text.slice(start, start + length + 1);
        const [, { prefix, suffix }] = selectorsIn(text)({ start, end: start + exact.length });
        const from = at % (text.length + 1);
        const edited = text.slice(0, from) + put + text.slice(from + cut);
        const found = findQuote(edited, { exact, start, prefix, suffix });
        if ('start' in found) {
          expect(edited.slice(found.start, found.start + exact.length)).toBe(exact);
        } else if (found.status === 'gone' && exact !== '') expect(edited).not.toContain(exact);
      },
    ),
    { numRuns: 500 },
  );
});

it('stays where it was in a text nobody edited', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat({ max: 20 }), (text, a, length) => {
      const start = a % (text.length + 1);
      const exact = text.slice(start, start + length + 1);
      fc.pre(exact !== '');
      const [, { prefix, suffix }] = selectorsIn(text)({ start, end: start + exact.length });
      expect(findQuote(text, { exact, start, prefix, suffix })).toEqual({ status: 'same', start });
    }),
  );
});

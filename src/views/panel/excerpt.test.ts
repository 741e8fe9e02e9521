import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withholdAllBut } from '../../model/publishedText.ts';
import { makeReport } from '../../testing/makeEvent.ts';
import { excerptOf } from './excerpt.ts';

const known = { names: { actors: new Map(), places: new Map() } };
const sentence = 'the two leaders met at noon';
const filler = (count: number) => 'seven words of no use at all '.repeat(count);

function inParagraph(before: string, quote: string, after: string) {
  const text = `${before}${quote}${after}`;
  const report = makeReport({
    start: before.length,
    quote,
    paragraph: { start: 0, end: text.length },
  });
  return { text, report };
}

function shown(excerpt: ReturnType<typeof excerptOf>): string {
  return excerpt.pieces.map((piece) => piece.text).join('');
}

describe('excerptOf', () => {
  it('shows the passage alone until the article is there', () => {
    const { report } = inParagraph(filler(2), sentence, filler(2));
    const excerpt = excerptOf([report], undefined, known);
    expect(shown(excerpt)).toBe(sentence);
    expect(excerpt).toMatchObject({ cutBefore: false, cutAfter: false });
  });

  it('shows the passage alone where the article is not the one it was cut from', () => {
    const { text, report } = inParagraph(filler(2), sentence, filler(2));
    expect(shown(excerptOf([report], `A newer ${text}`, known))).toBe(sentence);
  });

  it('shows a short paragraph whole', () => {
    const { text, report } = inParagraph('On Friday ', sentence, ', it was said.');
    expect(shown(excerptOf([report], text, known))).toBe(text);
  });

  it('cuts a long paragraph at word ends, outside the passage', () => {
    const { text, report } = inParagraph(filler(20), sentence, ` ${filler(20)}`);
    const excerpt = excerptOf([report], text, known);
    expect(excerpt).toMatchObject({ cutBefore: true, cutAfter: true });
    expect(shown(excerpt)).toContain(sentence);
    expect(shown(excerpt).length).toBeLessThan(text.length / 2);
    expect(` ${text} `).toContain(` ${shown(excerpt).trim()} `);
  });

  it('keeps the article’s own characters and the whole passage, whatever the text', () => {
    const any = fc.string({ maxLength: 400, unit: 'grapheme' });
    fc.assert(
      fc.property(any, fc.string({ minLength: 1, maxLength: 50 }), any, (before, quote, after) => {
        const { text, report } = inParagraph(before, quote, after);
        const excerpt = excerptOf([report], text, known);
        expect(text).toContain(shown(excerpt));
        const passage = excerpt.pieces.filter((piece) => piece.passage);
        expect(passage.map((piece) => piece.text).join('')).toBe(quote);
      }),
    );
  });

  it('shows close passages in their paragraph once', () => {
    const text = 'They met on Monday. It rained. They dined on Tuesday. Nobody else came.';
    const paragraph = { start: 0, end: text.length };
    const quotes = ['They met on Monday.', 'They dined on Tuesday.'];
    const reports = quotes.map((quote) =>
      makeReport({ quote, start: text.indexOf(quote), paragraph }),
    );
    const excerpt = excerptOf(reports, text, known);
    expect(shown(excerpt)).toBe(text);
    expect(excerpt.pieces.filter((piece) => piece.passage).map((piece) => piece.text)).toEqual(
      quotes,
    );
  });

  it('shows no more of a paragraph than is published, and where words are missing', () => {
    const whole =
      'It rained. They met on Monday. It rained on. They dined on Tuesday. It was late.';
    const quotes = ['They met on Monday.', 'They dined on Tuesday.'];
    const spans = quotes.map((quote) => ({
      start: whole.indexOf(quote),
      end: whole.indexOf(quote) + quote.length,
    }));
    const { text, withheld } = withholdAllBut(whole, spans);
    const reports = quotes.map((quote, i) =>
      makeReport({
        quote,
        start: spans[i]?.start ?? 0,
        paragraph: { start: 0, end: whole.length },
      }),
    );
    const excerpt = excerptOf(reports, text, { ...known, withheld: [...withheld] });
    const words = excerpt.pieces.map((piece) => (piece.gap ? '[…]' : piece.text)).join('');
    expect(words.trim()).toBe('They met on Monday. […] They dined on Tuesday.');
    expect(excerpt).toMatchObject({ cutBefore: true, cutAfter: true });
  });

  it('keeps dating words that stand near the passage, and names those that stand far away', () => {
    const { text, report } = inParagraph(`Monday ${filler(2)}`, sentence, filler(10));
    const near = { text: 'Monday', start: 0, end: 6 };
    expect(excerptOf([{ ...report, expression: near }], text, known).datedBy).toBeNull();
    const far = inParagraph(`Monday ${filler(20)}`, sentence, '');
    expect(excerptOf([{ ...far.report, expression: near }], far.text, known).datedBy).toBe(
      'Monday',
    );
  });
});

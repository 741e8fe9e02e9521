import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withholdAllBut } from '../../model/publishedText.ts';
import type { Article } from '../../model/schema.ts';
import { readerBlocks } from './readerBlocks.ts';

const bare: Pick<Article, 'notProse' | 'parts'> = { notProse: [], parts: [] };

const part = (start: number, end: number): Article['parts'][number] => ({
  start,
  end,
  title: null,
  outlet: null,
  byline: null,
  published: null,
});

const shown = (text: string, article = bare) =>
  readerBlocks(text, article).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

const TEXT = 'Harbour talks\n\nLima, 3 May\n\nShare this\nPhoto: a ship\n\nThe talks began.\n';
const spanOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

describe('readerBlocks', () => {
  it('tells paragraphs, headings, imprint and what is not prose apart', () => {
    const notProse = [
      { ...spanOf('Harbour talks'), kind: 'title' as const },
      { ...spanOf('Lima, 3 May'), kind: 'dateline' as const },
      { ...spanOf('Share this'), kind: 'boilerplate' as const },
      { ...spanOf('Photo: a ship'), kind: 'caption' as const },
    ];
    const blocks = readerBlocks(TEXT, { notProse, parts: [] });
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'imprint', 'aside', 'prose']);
    expect(blocks[2]).toMatchObject({ notProse: ['boilerplate', 'caption'], lines: [{}, {}] });
  });

  it('leaves a dateline in its paragraph', () => {
    const notProse = [{ ...spanOf('The talks'), kind: 'dateline' as const }];
    expect(shown(TEXT, { notProse, parts: [] }).at(-1)).toEqual(['prose', 'The talks began.']);
  });

  it('joins the lines of wrapped copy and keeps long lines apart', () => {
    const long = 'They met and spoke at length. '.repeat(6).trim();
    expect(shown(`They met\nin Lima.\n\nThen they left.\n${long}\n${long}`)).toEqual([
      ['prose', 'They met\nin Lima.'],
      ['prose', 'Then they left.'],
      ['prose', long],
      ['prose', long],
    ]);
  });

  it('makes one gap of all lines that are withheld in a row', () => {
    const { text, withheld } = withholdAllBut(TEXT, [spanOf('Lima, 3 May')]);
    const blocks = readerBlocks(text, { ...bare, withheld: [...withheld] });
    expect(blocks.map(({ kind }) => kind)).toEqual(['gap', 'prose', 'gap']);
  });

  it('never joins lines of two parts', () => {
    const text = 'One.\nTwo.';
    const parts = [part(0, 5), part(5, 9)];
    expect(readerBlocks(text, { notProse: [], parts }).map((block) => block.part)).toEqual([0, 1]);
  });

  it('holds every character but blanks once, in order, whatever the text', () => {
    const bits = fc.constantFrom('word ', '\n', '\r\n', '  ', 'x'.repeat(140), '\u2028', '\t');
    const offset = fc.integer({ min: 0, max: 300 });
    const marks = fc.array(fc.tuple(offset, offset), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), marks, (pieces, pairs) => {
        const text = pieces.join('');
        let at = 0;
        const notProse = pairs.map(([skip, length]) => {
          const start = at + skip;
          at = start + length;
          return { start, end: at, kind: 'caption' as const };
        });
        const blocks = readerBlocks(text, { notProse, parts: [] });
        const inLines = blocks.flatMap(({ lines }) => lines.map((l) => text.slice(l.start, l.end)));
        const plain = (words: string) => words.replace(/\s/g, '');
        expect(plain(inLines.join(''))).toBe(plain(text));
        expect(plain(blocks.map((b) => text.slice(b.start, b.end)).join(''))).toBe(plain(text));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textAt } from '../../model/span.ts';
import { sentencesIn } from './segment.ts';

const cut = (text: string) =>
  sentencesIn(text, { start: 0, end: text.length }).map((span) => textAt(text, span));

describe('sentences', () => {
  it.each([
    [['The fleet left.', 'It was late.']],
    [['Mr. Brandt met Gen. A. B. Lee in St. Moritz on Jan. 5.', 'They spoke.']],
    [['The U.S. Navy and the U.K. Treasury agreed.', 'Nobody else did.']],
    [['He left for the U.S.', 'The rest stayed.']],
    [['"We are late," he said.', '"We must go."', 'They went.']],
    [['"It is over."', 'She left the room.']],
    [['He is 43.', 'I know him.']],
    [['Item No. 12 was dropped.', 'No.', 'Nobody asked.']],
    [['Oil fell 0.8 percent to $21.3 a barrel.', 'Gas rose.']],
    [['Is that so?', 'It is!', 'Well…', 'We shall see.']],
    [['They meet at 5 p.m. Monday.', 'The talks are closed.']],
    [['Example Corp. and Other Co. merged.', 'Shares rose.']],
    [['(The office did not answer.)', 'It rarely does.']],
  ])('are %j', (sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  it.each([
    ['They left the harbour.But nobody saw them.', 2],
    ['It fell in 2009.Then it rose.', 2],
    ['U.S.-Russia ties and example.org are one thing.', 1],
    ['The site Example.Org, he said, is down.', 1],
    ['She works at Node.js Inc. in Oslo.', 1],
  ])('that lost their blank are parted, and nothing else: %s', (text, count) => {
    expect(cut(text)).toHaveLength(count);
  });

  it('go on over the line ends of wrapped copy', () => {
    expect(cut('The fleet left\nport on Monday.\nIt was late.')).toEqual([
      'The fleet left\nport on Monday.',
      'It was late.',
    ]);
  });

  it('do not keep a full stop behind a stretch of markup', () => {
    expect(cut('They signed it            . Then they left.')).toEqual([
      'They signed it',
      'Then they left.',
    ]);
  });

  it('lie in order, apart, and together hold every word', () => {
    const bits = fc.constantFrom(
      'Abe ',
      'met. ',
      'U.S. ',
      '"So?" ',
      '1.5 ',
      'a.B',
      '\n',
      '... ',
      '(x) ',
    );
    fc.assert(
      fc.property(fc.array(bits), (pieces) => {
        const text = pieces.join('');
        const spans = sentencesIn(text, { start: 0, end: text.length });
        const words = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, '');
        expect(words(spans.map((span) => textAt(text, span)).join(''))).toBe(words(text));
        for (const [i, span] of spans.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
        }
      }),
    );
  });
});

// A text as the pieces that a line may end after: words with the space behind them; Han and kana one by
// one, but no name in katakana cut, no bracket parted from what it holds, no line begun by a comma.

export interface Piece {
  /** Of its first letter in the text. */
  readonly at: number;
  readonly text: string;
}

const OPENING = '「『（【';
const HELD_BACK = '、。，．・：；？！」』）】々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ';
const KATAKANA = '[\\p{Script=Katakana}ー]';
const JAPANESE = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const PIECES = new RegExp(
  [
    `[${OPENING}]*(?:${KATAKANA}+|[${JAPANESE}])[${HELD_BACK}]*`,
    `[^\\s${JAPANESE}${OPENING}]+\\s*`,
    '[\\s\\S]',
  ].join('|'),
  'gu',
);

export function unbroken(text: string): readonly Piece[] {
  return [...text.matchAll(PIECES)].map((match) => ({ at: match.index, text: match[0] }));
}

// What the tools under an excerpt say, in Japanese.

import type { ExcerptWords } from './excerptWords.ts';

export const excerptWordsJa: ExcerptWords = {
  inArticle: '記事で読む',
  copyQuote: '引用をコピー',
  copied: '出典とともにコピーしました',
  copyFailed: 'ブラウザーがコピーを許可しませんでした。ここからコピーしてください。',
};

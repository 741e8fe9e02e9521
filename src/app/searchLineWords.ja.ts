// What is said of a search, in Japanese.

import type { SearchLineWords } from './searchLineWords.ts';

export const searchLineWordsJa: SearchLineWords = {
  label: '検索について',
  position: (index, of) => `${of}件中${index}件目`,
  hits: (of) => `${of}件`,
  previous: '前の検索結果',
  next: '次の検索結果',
  taken: (asked, taken) =>
    `「${asked}」を含む出来事はありません。${taken.map((word) => `「${word}」`).join('または')}で検索しました。`,
  nothing: 'この言葉を含む出来事はありません。',
  didYouMean: 'もしかして',
  inTexts: (count) => `記事${count}本の本文に記載`,
};

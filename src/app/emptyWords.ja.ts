// What is said where there are no events, and what to do about it, in Japanese.

import type { EmptyWords } from './emptyWords.ts';

export const emptyWordsJa: EmptyWords = {
  noArticles: 'まだ記事がありません。',
  noArticlesNext: '記事を.txtファイルとして記事フォルダーに入れ、サイトを作り直してください。',
  noEvents: (articles) => `記事${articles}本から出来事は見つかりませんでした。`,
  noEventsNext: '読めなかった箇所や日付のわからない箇所は注記にあります。',
  noMatch: (all) => `${all}件中、該当なし`,
  without: (filter, matching) => `「${filter}」を外すと${matching}件`,
  withAny: (names, matching) => `${names}なら${matching}件`,
  could: (decades, matching) => `${decades}の可能性があるものなら${matching}件`,
  ways: '見つかる条件',
};

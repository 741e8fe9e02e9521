// What notices say besides what is wrong, in Japanese.

import type { NoticeWords } from './noticeWords.ts';

export const noticeWordsJa: NoticeWords = {
  notFound: (slug) => `「${slug}」という出来事はありません。`,
  notFoundYours:
    'このリンクは、誰かが自分のブラウザーで追加した記事の出来事を指しています。このサイトにはありません。',
  notFoundNext: '語句や日付が近いもの：',
  notFoundElse: 'すべての出来事を表示しています。',
  nearSpelt: 'つづりの近いもの：',
  shownAnyway: (title) => `「${title}」は絞り込みの対象外ですが、表示しています。`,
  languages: '言語',
  newVersion: 'このサイトの新しい版があります。',
  takeNewVersion: '読み込む',
  clearFilters: '絞り込みを解除',
  howLink: 'この年表ができるまで',
  dismiss: '閉じる',
};

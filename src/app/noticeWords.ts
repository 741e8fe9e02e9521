// What notices say besides what is wrong: of a link that leads nowhere, what may be meant.

import type { noticeWordsEn } from './noticeWords.en.ts';

export type NoticeWords = typeof noticeWordsEn;

/** In the language of the page, once its words have come. */
export let noticeWords: NoticeWords;

export function setNoticeWords(spoken: NoticeWords): void {
  noticeWords = spoken;
}

// What notices say besides what is wrong: of a link that leads nowhere, what may be meant.

import { noticeWordsEn } from './noticeWords.en.ts';
import type { NoticeWords } from './noticeWords.ts';

export const noticeWordsRu: NoticeWords = noticeWordsEn;

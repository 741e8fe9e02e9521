// What exported files say in words, in Japanese.

import type { ExportWords } from './exportWords.ts';

export const exportWordsJa: ExportWords = {
  dayUnknown: (date) => `${date}、日は不明`,
  dating: (date, known, basis) => `${date}。${known}${basis}`,
  joined: (parts) => parts.join('、'),
  passage: (quote, source) => `“${quote}”（${source}）`,
  source: (article, day) => `${article}、${day}`,
  noDate: '日付不明',
  inferred: '発行日は別の記事からの推定。',
};

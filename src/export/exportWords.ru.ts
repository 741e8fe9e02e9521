// What exported files say in words, in Russian.

import type { ExportWords } from './exportWords.ts';

export const exportWordsRu: ExportWords = {
  dayUnknown: (date) => `${date}, день неизвестен`,
  dating: (date, known, basis) => `${date}. ${known} ${basis}`,
  joined: (parts) => parts.join('; '),
  passage: (quote, source) => `«${quote}» (${source})`,
  source: (article, day) => `${article}, ${day}`,
  noDate: 'без даты',
  inferred: 'Дата публикации выведена из других статей.',
};

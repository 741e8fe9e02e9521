// What the tools under an excerpt say, in Russian.

import type { ExcerptWords } from './excerptWords.ts';

export const excerptWordsRu: ExcerptWords = {
  inArticle: 'Читать в статье',
  copyQuote: 'Скопировать цитату',
  copied: 'Скопировано с источником',
  copyFailed: 'Браузер не разрешил копирование. Скопируйте слова отсюда:',
};

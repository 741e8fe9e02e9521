// What is said of a search, in Russian.

import { countedRu } from '../model/counted.ts';
import type { SearchLineWords } from './searchLineWords.ts';

export const searchLineWordsRu: SearchLineWords = {
  label: 'О поиске',
  position: (index, of) => `${index} из ${of}`,
  hits: (of) => countedRu(of, ['совпадение', 'совпадения', 'совпадений']),
  previous: 'Предыдущее совпадение',
  next: 'Следующее совпадение',
  taken: (asked, taken) =>
    `Слова «${asked}» нет ни в одном событии; найдено по запросу ${taken.map((word) => `«${word}»`).join(' или ')}.`,
  nothing: 'Нет событий с этими словами.',
  didYouMean: 'Возможно, вы имели в виду',
  inTexts: (count) =>
    count === 1
      ? 'В тексте 1 статьи'
      : `В текстах ${countedRu(count, ['статьи', 'статей', 'статей'])}`,
};

// What is said where there are no events, and what to do about it, in Russian.

import { countedRu } from '../model/counted.ts';
import type { EmptyWords } from './emptyWords.ts';

export const emptyWordsRu: EmptyWords = {
  noArticles: 'Статей пока нет.',
  noArticlesNext: 'Положите статью в виде файла .txt в папку статей и соберите сайт заново.',
  noEvents: (articles) =>
    `В ${countedRu(articles, ['статье', 'статьях', 'статьях'])} событий не найдено.`,
  noEventsNext: 'В примечаниях сказано, что не удалось прочесть или датировать.',
  noMatch: (all) => `Не подходит ни одно из ${countedRu(all, ['события', 'событий', 'событий'])}.`,
  without: (filter, matching) => `${events(matching)}, если убрать «${filter}»`,
  withAny: (names, matching) => `${events(matching)}: ${names}`,
  could: (decades, matching) => `${events(matching)}, возможно относящихся к: ${decades}`,
  ways: 'Что даст результат',
};

function events(count: number): string {
  return countedRu(count, ['событие', 'события', 'событий']);
}

// What notices say besides what is wrong, in Russian.

import type { NoticeWords } from './noticeWords.ts';

export const noticeWordsRu: NoticeWords = {
  notFound: (slug) => `События «${slug}» нет.`,
  notFoundYours:
    'Эта ссылка ведёт к событию из статьи, которую кто-то добавил в своём браузере; на этом сайте его нет.',
  notFoundNext: 'Близкое по словам или дате:',
  notFoundElse: 'Показаны все события.',
  nearSpelt: 'Похоже по написанию:',
  shownAnyway: (title) => `«${title}» показано, хотя фильтры его исключают.`,
  languages: 'Языки',
  newVersion: 'Есть новая версия этого сайта.',
  takeNewVersion: 'Загрузить',
  clearFilters: 'Сбросить фильтры',
  howLink: 'Как это сделано',
  dismiss: 'Скрыть',
};

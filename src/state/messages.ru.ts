// What the interface says from the first picture on, in Russian.

import { countedRu, GAP, grouped, pluralRu } from '../model/counted.ts';
import { disputedNamesRu } from '../model/disputedNames.ru.ts';
import type { Messages } from './messages.ts';
import type { Years } from './selectors.ts';

export const messagesRu: Messages = {
  language: 'ru',
  disputed: disputedNamesRu,
  brand: 'Nichiro',
  brandNative: '日露',
  siteTitle: 'Nichiro – хроника отношений Японии и России',
  pageTitle: (title) => `${title} – Nichiro`,
  allYears: 'Все годы',

  nav: 'Виды',
  views: { timeline: 'Хроника', list: 'Список', map: 'Карта', articles: 'Статьи' },
  skipToContent: 'К событиям',
  skipToPanel: 'К открытому событию',

  searchLabel: 'Поиск событий, людей, слов',
  clearSearch: 'Очистить поиск',
  themes: { system: 'Как в системе', light: 'Светлое', dark: 'Тёмное' },
  themeButton: (now, next) => `Оформление: ${now.toLowerCase()}. Сменить на ${next.toLowerCase()}.`,
  help: 'Справка и клавиши',
  commands: 'Команды',
  filters: 'Обозначения и фильтры',
  add: 'Добавить статью',
  goToTitle: 'Перейти к дате',
  goToShort: 'К дате…',

  countParts: (matching, all) =>
    matching === all
      ? ['', grouped(all, GAP), ` ${pluralRu(all, ['событие', 'события', 'событий'])}`]
      : ['', grouped(matching, GAP), ` из ${countedRu(all, ['события', 'событий', 'событий'])}`],
  fromArticles: (articles, years) =>
    `из ${countedRu(articles, ['статьи', 'статей', 'статей'])}${years && `, ${years}`}`,
  years: yearsInWords,
  inView: (number) => `на экране: ${grouped(number, GAP)}`,
  notesButton: (notes) => countedRu(notes, ['примечание', 'примечания', 'примечаний']),
  exportButton: 'Экспорт…',
  embedButton: 'Встроить…',
  storiesButton: 'Рассказы',

  loading: 'Загружаем события…',
  loadFailed: 'Не удалось загрузить события.',
  partFailed: 'Не удалось загрузить часть страницы.',
  tryAgain: 'Повторить',

  untitled: 'Статья',
  close: 'Закрыть',
  notices: 'Сообщения',

  httpFailed: (status) => `Ответ сервера: ${status}.`,
  noConnection: 'Сервер не отвечает. Проверьте соединение.',
  badFile: (reason) => `Файл данных не подходит (${reason}). Соберите сайт заново.`,
};

function yearsInWords(years: Years): string {
  if (!years) return '';
  const { first, last } = years;
  return first === last ? String(first) : `${first}–${last}`;
}

// What the commands are called, and what else they are found by, in Russian.

import { pluralRu } from '../../model/counted.ts';
import type { CommandWords } from './commandWords.ts';

export const commandWordsRu: CommandWords = {
  label: 'Событие, человек, место, статья или команда',
  list: 'Найдено',
  groups: {
    recent: 'Недавнее',
    people: 'Люди и организации',
    places: 'Места',
    events: 'События',
    articles: 'Статьи',
    actions: 'Команды',
  },
  found: (count) => `${count} ${pluralRu(count, ['результат', 'результата', 'результатов'])}`,
  nothing: (q) => `Ничего с названием «${q}» нет.`,
  all: (q, count) =>
    `Показать ${count} ${pluralRu(count, ['событие', 'события', 'событий'])} по запросу «${q}»`,
  goTo: (typed) => `Перейти: ${typed}`,
  view: {
    timeline: 'Вид: хроника',
    list: 'Вид: список',
    map: 'Вид: карта',
    articles: 'Вид: статьи',
  },
  lanes: {
    side: 'Дорожки по сторонам',
    actor: 'Дорожки по участникам',
    place: 'Дорожки по местам',
    type: 'Дорожки по типам',
    article: 'Дорожки по статьям',
  },
  theme: {
    system: 'Цвета: как в системе',
    light: 'Цвета: светлые',
    dark: 'Цвета: тёмные',
  },
  language: (name) => `Язык: ${name}`,
  fit: 'Показать все события',
  notes: 'Примечания: что не удалось прочесть или датировать',
  also: {
    view: 'показать таблица',
    lanes: 'группировка строки',
    theme: 'тема оформление день ночь',
    language: 'английский японский русский перевод language English Japanese 言語',
    stories: 'рассказ история по шагам',
    fit: 'уменьшить масштаб все годы',
    clear: 'сбросить очистить убрать',
    date: 'перейти к дате день месяц год',
    export: 'скачать сохранить csv json ics bibtex',
    embed: 'встроить код поделиться iframe',
    add: 'добавить вставить текст',
    notes: 'проблемы',
    help: 'справка клавиши помощь',
  },
};

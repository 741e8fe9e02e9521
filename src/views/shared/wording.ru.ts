// What the interface calls things, in Russian.

import { disputedNamesRu } from '../../model/disputedNames.ru.ts';
import type { Wording } from './wording.ts';

export const wordingRu: Wording = {
  language: 'ru',
  disputed: disputedNamesRu,
  type: {
    meeting: 'Встреча',
    visit: 'Визит',
    statement: 'Заявление',
    agreement: 'Соглашение',
    proposal: 'Предложение',
    sanction: 'Санкции',
    military: 'Оборона',
    domestic: 'Внутри страны',
    economy: 'Экономика',
    other: 'Прочее',
  },
  status: {
    occurred: 'Состоялось',
    planned: 'Запланировано',
    proposed: 'Предложено',
    cancelled: 'Отменено',
    claimed: 'Утверждается',
    denied: 'Отрицается',
  },
  statusAfter: {
    occurred: 'состоялось',
    planned: 'запланировано',
    proposed: 'предложено',
    cancelled: 'отменено',
    claimed: 'утверждается',
    denied: 'отрицается',
  },
  yours: 'ваше',
  side: { japan: 'Япония', both: 'Япония и Россия', russia: 'Россия', others: 'Другие' },
  sideShort: { japan: 'Япония', both: 'обе', russia: 'Россия', others: 'другие' },
  badge: { japan: 'Я', both: 'ЯР', russia: 'Р', others: '–' },
  article: {
    quoted: (words) => `«${words}»`,
    untitled: 'Статья без заголовка',
    revised: (name) => `${name}, новая редакция`,
  },
};

// What pages say in Russian.

import { countedRu } from '../model/counted.ts';
import { dateWordsRu } from '../views/shared/dateWords.ru.ts';
import { knownWordingRu } from '../views/shared/knownWording.ru.ts';
import { wordingRu } from '../views/shared/wording.ru.ts';
import { howWordsRu } from './howWords.ru.ts';
import type { SiteWords } from './siteWords.ts';

export const siteWordsRu: SiteWords = {
  language: 'ru',
  locale: 'ru_RU',
  wording: { ...wordingRu, ...knownWordingRu },
  longDate: dateWordsRu.longDate,
  shortDate: (edtf) => dateWordsRu.shortDate(edtf),
  printedDate: dateWordsRu.printedDate,

  brand: 'Nichiro 日露',
  siteTitle: 'Nichiro – хроника японо-российской дипломатии',
  siteAbout:
    'Что пишет пресса о японо-российской дипломатии — в виде хроники: у каждого события дословно приведено, где о нём сказано и чем подтверждена дата.',
  motto: 'Японо-российская дипломатия: событие за событием',
  pageTitle: (title) => `${title} – Nichiro`,
  titled: (status, title) =>
    status === 'occurred' ? title : `${wordingRu.status[status]}: ${title}`,
  quoted: (quote) => `«${quote}»`,
  sourced: (quote, source) => `${quote} — ${source}`,

  comma: ', ',
  semicolon: '; ',
  listSeparator: '; ',
  colon: ': ',
  sentenceSpace: ' ',
  sentence: (text) => (text.endsWith('.') ? text : `${text}.`),
  bracketed: (text, note) => `${text} (${note})`,

  how: howWordsRu,
  openTimeline: 'Вся хроника',
  story: 'Рассказ',
  stories: 'Рассказы',
  storyStep: (step) => `Шаг ${step} в хронике`,
  notBorneOut: (words) => `События ниже этого не подтверждают: ${words}.`,
  languages: 'Язык',
  who: 'Кто',
  toWhom: 'Кому, с кем',
  where: 'Где',
  within: (place) => ` (${place})`,
  sources: 'Где об этом сказано',
  passages: (passages, articles) =>
    `${countedRu(passages, ['отрывок', 'отрывка', 'отрывков'])} из ${countedRu(articles, ['статьи', 'статей', 'статей'])}`,
  onePassageOf: (passages, articles) =>
    passages === 1
      ? 'Единственный отрывок'
      : `Один из ${countedRu(passages, ['отрывка', 'отрывков', 'отрывков'])} в ${countedRu(articles, ['статье', 'статьях', 'статьях'])}`,
  noDate: 'дата неизвестна',
  inferred: 'выведено',
  saysSo: (who) => `Кто об этом говорит: ${who}`,
  datesIt: (date) => `здесь датируется: ${date}`,
  datedBy: ['Дата — по словам ', ' в другом месте статьи'],
  differ: 'В чём источники расходятся',
  used: 'принято здесь',
  noneUsed: 'Приведены обе версии, ни одна не выбрана.',
  previous: 'Ранее',
  next: 'Далее',
  nearby: 'До и после',

  events: (count) => countedRu(count, ['событие', 'события', 'событий']),
  moreEvents: (count) => `Ещё ${count} — в хронике`,
  noEvents: 'Событий нет.',
  whatItTells: 'О чём эта статья',
  published: 'Опубликовано',
  publishedAt: 'Источник',

  movedTitle: 'Адрес изменился',
  movedTo: 'Теперь эта ссылка ведёт сюда:',
  goneTitle: 'Этого здесь больше нет',
  gone: {
    event: (slug) =>
      `Здесь было событие «${slug}». В статьях, прочитанных сегодня, о нём больше не говорится.`,
    actor: (slug) =>
      `Здесь была страница «${slug}». В статьях, прочитанных сегодня, это имя больше не встречается.`,
    place: (slug) =>
      `Здесь была страница «${slug}». В статьях, прочитанных сегодня, это место больше не упоминается.`,
    article: (slug) => `Здесь была статья «${slug}». Среди прочитанных сегодня её нет.`,
  },
  goneNext: 'Ссылки никогда не передаются ничему другому, поэтому этот адрес сохранён.',
  near: 'Близкое по словам или дате:',
  notFoundTitle: 'Не найдено',
  notFound: 'По этому адресу страницы нет.',
  feedTitle: 'Новые события – Nichiro',
};

// What the reader says besides the words of the articles, in Russian.

import { countedRu } from '../../model/counted.ts';
import type { NotProseKind } from '../../model/schema.ts';
import type { ReaderWords } from './readerWords.ts';

const notProse: Readonly<Record<NotProseKind, string>> = {
  title: 'заголовок',
  dateline: 'место и дата',
  byline: 'подпись автора',
  standfirst: 'подзаголовок',
  caption: 'подпись к фото',
  credit: 'указание источника',
  markup: 'испорченная разметка',
  boilerplate: 'навигация и мелкий текст',
  repeated: 'слова, повторённые ниже',
};

export const readerWordsRu: ReaderWords = {
  articles: 'Статьи',
  articlesIntro: 'Всё, что есть в хронике, прочитано в этих текстах.',
  noArticles: 'Статей пока нет.',
  loading: 'Загружаем статью…',
  failed: 'Не удалось загрузить текст этой статьи.',
  tryAgain: 'Повторить',

  by: (author) => `Автор: ${author}`,
  published: 'Опубликовано',
  notKnown: 'Дата неизвестна',
  printedThus: 'указано в тексте',
  inferredFrom: 'Выведено из статьи',
  inferredFromWords: 'Год в тексте не указан; выведен из слов',
  whichSays: ', где сказано',
  between: (dates) => `Возможные даты: ${dates}.`,
  inThisArticle: 'В этой статье',
  events: (count) => countedRu(count, ['событие', 'события', 'событий']),
  noEvents: 'В этом тексте событий не найдено.',
  passages: (count) => countedRu(count, ['отрывок', 'отрывка', 'отрывков']),
  tinted: 'цветом: отрывок о событии',
  file: (id, encoding, characters) =>
    `${id}.txt, ${encoding}, ${countedRu(characters, ['знак', 'знака', 'знаков'])}`,
  revisionOf: 'Новая редакция статьи',
  revisedAs: 'Есть более новая редакция:',
  duplicateOf: 'Тот же текст, что и',
  droppedWords: 'События, основанные на словах, которые потом убрали',
  noneDropped: 'Таких нет.',
  stillTold: 'в этой редакции рассказано другими словами',
  noLongerTold: 'в этой редакции больше не упоминается',
  added: 'добавлено',
  dropped: 'убрано',
  earlierFailed: 'Не удалось загрузить прежнюю редакцию.',
  showChanges: 'Показать изменения',
  hideChanges: 'Показать только текст',
  notes: (count) => countedRu(count, ['примечание', 'примечания', 'примечаний']),
  allArticles: 'Все статьи',
  excerptsOnly: 'Из этой статьи здесь можно публиковать только отрывки; […] — пропуск.',

  part: (number, of) => `Текст ${number} из ${of}`,
  gap: '[…]',
  notProse: (lines, kinds) =>
    `${countedRu(lines, ['строка', 'строки', 'строк'])} не из текста статьи: ${kinds.map((kind) => notProse[kind]).join(', ')}.`,
  show: 'Показать',
  openEvent: (title, seen) => `${title}, ${seen}`,

  told: 'В порядке рассказа',
  happened: 'В порядке событий',
  here: (seen, now) => `здесь: ${seen}, теперь: ${now}`,
  noDatingWords: 'нет слов, дающих дату',
  above: 'выше',
  below: 'ниже',
};

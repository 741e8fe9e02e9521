// What is said where a reader adds articles of their own, in Russian.

import { pluralRu } from '../../model/counted.ts';
import type { AddWords } from './addWords.ts';

export const addWordsRu: AddWords = {
  title: 'Добавить статью',
  intro:
    'Вставьте статью на английском языке или выберите текстовые файлы. Их прочитает этот браузер и никуда не отправит. События из них появятся в хронике с пометкой «ваше».',
  text: 'Текст статьи',
  pasted: (characters) => `Вставлено: ${counted(characters, ['знак', 'знака', 'знаков'])}.`,
  pastedAway: 'Убрать',
  printed: 'Дата публикации, если её нет в тексте',
  printedHint: 'Например, «6 мая 2016». От неё отсчитываются слова вроде «Friday».',
  add: 'Добавить',
  noText: 'Сначала вставьте текст или выберите файлы.',
  choose: 'Выбрать файлы',
  dropHint: 'Или перетащите файлы в любое место страницы.',
  dropHere: 'Отпустите, чтобы добавить в хронику',
  dropNothing:
    'В том, что вы перетащили, нет текста. Перетащите текстовые файлы или выделенный текст.',
  working: 'Чтение',
  step: (step) => {
    if (step.step === 'loading') return 'Загружаем то, что уже есть…';
    if (step.step === 'merging') return 'Объединяем с тем, что уже есть…';
    return step.of === 1 ? 'Читаем текст…' : `Читаем ${step.done + 1} из ${step.of}…`;
  },
  cancel: 'Отменить',
  tryAgain: 'Повторить',
  outcome: 'Что найдено',
  found: (own, joined) => {
    const all = own + joined;
    if (all === 0) return 'Событий нет.';
    const events = counted(all, ['событие', 'события', 'событий']);
    if (joined === 0) return `${events}, все новые.`;
    if (own === 0) return `${events}, все уже были в хронике.`;
    return `${events}: новых ${own}, уже были в хронике ${joined}.`;
  },
  afterwards: (names, found) => `${names.join(', ')}: ${found}`,
  fresh: 'новое',
  joined: 'объединено',
  more: (number) => `и ещё ${number.toLocaleString('ru')}`,
  notRead: 'Не добавлено.',
  yours: 'Ваши статьи',
  yoursNote: 'Хранятся только в этом браузере.',
  notKept:
    'Этот браузер их не сохраняет: возможно, это приватное окно или нет места. Они останутся, пока страница открыта. Сохраните тексты ниже, чтобы не потерять.',
  notFetched:
    'Не удалось получить из браузера статьи, добавленные раньше. Повторите или добавьте их заново.',
  eventsIn: (number) => counted(number, ['событие', 'события', 'событий']),
  saveText: (name) => `Сохранить текст: ${name}`,
  save: 'Сохранить текст',
  saveData: 'Сохранить данные ваших статей',
  remove: 'Удалить',
  removeNamed: (name) => `Удалить: ${name}`,
  dateIt: (name) => `Дата публикации: ${name}`,
  dateLabel: 'Дата публикации',
  setDate: 'Задать',
  notADate: (typed) =>
    typed === ''
      ? 'Сначала введите дату.'
      : `«${typed}» — не дата. Напишите, например, «6 мая 2016».`,
  failure: (failure) => {
    if (failure.reason === 'no-connection')
      return 'Не удалось получить данные для объединения. Проверьте соединение с сетью и повторите.';
    if (failure.reason === 'http')
      return `Не удалось получить данные для объединения: ответ сервера ${failure.status}.`;
    if (failure.reason === 'bad-file')
      return 'Данные этого сайта для объединения не такие, как ожидалось. Обновите страницу; если не поможет, сайт нужно собрать заново.';
    return `Сбой в программе (${failure.message}). Ничего не изменено.`;
  },
  undatedArticle:
    'В ней нет даты публикации, и из других статей она не следует, поэтому учтены только полные даты. Укажите ниже, когда она вышла.',
  undatedReports: (number) =>
    `Не удалось датировать ${counted(number, ['отрывок', 'отрывка', 'отрывков'])}; они перечислены в примечаниях к данным.`,
};

function counted(number: number, forms: readonly [string, string, string]): string {
  return `${number.toLocaleString('ru')} ${pluralRu(number, forms)}`;
}

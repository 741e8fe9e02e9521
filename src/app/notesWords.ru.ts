// What is said round the notes on the data, in Russian.

import type { NotesWords } from './notesWords.ts';

export const notesWordsRu: NotesWords = {
  title: 'Примечания к данным',
  intro: 'Что не удалось прочесть, датировать или решить, и почему. Подробности — на английском.',
  kinds: {
    'undated-article': 'Дата публикации в тексте не указана.',
    'undated-report': 'Даты у отрывка нет, поэтому его нет в хронике.',
    'dates-disagree': 'Даты расходятся.',
    'weekday-differs': 'День недели не совпадает с датой.',
    'passed-over': 'Файл пропущен.',
    'unreadable-file': 'Файл не удалось прочитать.',
    'broken-characters': 'Есть знаки, которые не удалось прочитать.',
    'control-characters': 'Есть управляющие символы.',
    'not-english': 'Статья не на английском языке.',
    'no-prose': 'В статье нет связного текста.',
    'hidden-report': 'Отрывок скрыт редактором.',
    'bad-correction': 'Исправление не удалось прочитать.',
    'unfit-correction': 'Исправление не подошло ни к одному отрывку.',
    'contradicting-corrections': 'Исправления противоречат друг другу.',
    'bad-source': 'Запись об источнике не удалось прочитать.',
    'bad-editor-file': 'Файл редактора не удалось прочитать.',
    'refused-report': 'Сообщение из внешнего источника отклонено.',
  },
  showPassage: 'Показать отрывок',
};

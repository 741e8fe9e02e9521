// What is said round the notes on the data, in Russian.

import { noteSentencesRu } from '../model/noteSentences.ru.ts';
import type { NotesWords } from './notesWords.ts';

export const notesWordsRu: NotesWords = {
  title: 'Примечания к данным',
  intro: 'Что не удалось прочесть, датировать или решить, и почему.',
  kinds: {
    'bad-correction': 'Исправление не удалось прочитать.',
    'unfit-correction': 'Исправление не подошло ни к одному отрывку.',
    'contradicting-corrections': 'Исправления противоречат друг другу.',
    'bad-source': 'Запись об источнике не удалось прочитать.',
    'bad-editor-file': 'Файл редактора не удалось прочитать.',
    'refused-report': 'Сообщение из внешнего источника отклонено.',
  },
  sentences: noteSentencesRu,
  showPassage: 'Показать отрывок',
};

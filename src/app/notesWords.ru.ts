// What is said round the notes on the data, in Russian.

import type { NotesWords } from './notesWords.ts';

export const notesWordsRu: NotesWords = {
  title: 'Примечания к данным',
  intro:
    'Что не удалось прочесть, датировать или решить, и почему. Сами примечания – на английском.',
  showPassage: 'Показать отрывок',
};

// What is said round the notes on the data, in Japanese.

import type { NotesWords } from './notesWords.ts';

export const notesWordsJa: NotesWords = {
  title: 'データについての注記',
  intro:
    '読めなかったこと、日付や内容を決められなかったことと、その理由です。注記の本文は英語です。',
  showPassage: '該当箇所を表示',
};

// What is said round the notes on the data, in Japanese.

import { noteSentencesJa } from '../model/noteSentences.ja.ts';
import type { NotesWords } from './notesWords.ts';

export const notesWordsJa: NotesWords = {
  title: 'データについての注記',
  intro: '読めなかったこと、日付や内容を決められなかったことと、その理由です。',
  kinds: {
    'bad-correction': '訂正を読めませんでした。',
    'unfit-correction': '訂正に当たる箇所がありません。',
    'contradicting-corrections': '訂正が互いに矛盾しています。',
    'bad-source': '出典の記載を読めませんでした。',
    'bad-editor-file': '編集者のファイルを読めませんでした。',
    'refused-report': '外部からの報告を受け入れませんでした。',
  },
  sentences: noteSentencesJa,
  showPassage: '該当箇所を表示',
};

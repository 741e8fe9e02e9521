// What is said round the notes on the data, in Japanese.

import type { NotesWords } from './notesWords.ts';

export const notesWordsJa: NotesWords = {
  title: 'データについての注記',
  intro:
    '読めなかったこと、日付や内容を決められなかったことと、その理由です。詳細は英語のままです。',
  kinds: {
    'undated-article': '発行日の記載がありません。',
    'undated-report': '日付の手がかりがないため、年表に載せていません。',
    'dates-disagree': '日付が食い違っています。',
    'weekday-differs': '曜日が日付と合いません。',
    'passed-over': '対象外のファイルです。',
    'unreadable-file': 'ファイルを読めませんでした。',
    'broken-characters': '読めない文字があります。',
    'control-characters': '制御文字があります。',
    'not-english': '英語の記事ではありません。',
    'no-prose': '本文がありません。',
    'hidden-report': '編集者が非表示にしました。',
    'bad-correction': '訂正を読めませんでした。',
    'unfit-correction': '訂正に当たる箇所がありません。',
    'contradicting-corrections': '訂正が互いに矛盾しています。',
    'bad-source': '出典の記載を読めませんでした。',
    'bad-editor-file': '編集者のファイルを読めませんでした。',
    'refused-report': '外部からの報告を受け入れませんでした。',
  },
  showPassage: '該当箇所を表示',
};

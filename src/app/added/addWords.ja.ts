// What is said where a reader adds articles of their own, in Japanese.

import type { AddWords } from './addWords.ts';

export const addWordsJa: AddWords = {
  title: '記事を追加',
  intro:
    '英語の記事を貼り付けるか、テキストファイルを選んでください。このブラウザーの中で読み、どこにも送りません。読み取った出来事は「追加分」として年表に加わります。',
  text: '記事の本文',
  pasted: (characters) => `${characters.toLocaleString('ja')}字を貼り付けました。`,
  pastedAway: '取り消す',
  printed: '発行日（本文にない場合）',
  printedHint: '「2016年5月6日」のような日付。本文の「Friday」などはここから数えます。',
  add: '追加',
  noText: '先に本文を貼り付けるか、ファイルを選んでください。',
  choose: 'ファイルを選ぶ',
  dropHint: 'ページのどこにでもファイルをドロップできます。',
  dropHere: 'ドロップして年表に追加',
  dropNothing:
    'ドロップされたものに文章がありません。テキストファイルか、選択した文章をドロップしてください。',
  working: '読み取り中',
  step: (step) => {
    if (step.step === 'loading') return '既存のデータを取得しています…';
    if (step.step === 'merging') return '既存の出来事と照合しています…';
    return step.of === 1
      ? '本文を読んでいます…'
      : `${step.of}本中${step.done + 1}本目を読んでいます…`;
  },
  cancel: '中止',
  tryAgain: '再試行',
  outcome: '見つかったもの',
  found: (own, joined) => {
    const all = own + joined;
    if (all === 0) return '出来事はありません。';
    if (joined === 0) return `出来事${all}件、すべて新規。`;
    if (own === 0) return `出来事${all}件、すべて既存の出来事に統合。`;
    return `出来事${all}件：新規${own}件、既存の出来事に統合${joined}件。`;
  },
  afterwards: (names, found) => `${names.join('、')}：${found}`,
  fresh: '新規',
  joined: '統合',
  more: (number) => `ほか${number.toLocaleString('ja')}件`,
  notRead: '追加されていません。',
  yours: 'あなたの記事',
  yoursNote: 'このブラウザーにだけ保存されます。',
  notKept:
    'このブラウザーには保存されません。プライベートウィンドウか、空き容量が足りない可能性があります。ページを閉じるまでは残ります。後で使うには、下の本文を保存してください。',
  notFetched:
    '以前に追加した記事をブラウザーの保存領域から取り出せませんでした。再試行するか、改めて追加してください。',
  eventsIn: (number) => `出来事${number.toLocaleString('ja')}件`,
  saveText: (name) => `${name}の本文を保存`,
  save: '本文を保存',
  saveData: 'あなたの記事のデータを保存',
  remove: '削除',
  removeNamed: (name) => `${name}を削除`,
  dateIt: (name) => `${name}の発行日`,
  dateLabel: '発行日',
  setDate: '設定',
  notADate: (typed) =>
    typed === ''
      ? '先に日付を入力してください。'
      : `「${typed}」は日付ではありません。「2016年5月6日」のように書いてください。`,
  failure: (failure) => {
    if (failure.reason === 'no-connection')
      return '照合に必要なデータを取得できませんでした。接続を確認して再試行してください。';
    if (failure.reason === 'http')
      return `照合に必要なデータを取得できませんでした。サーバーの応答は${failure.status}です。`;
    if (failure.reason === 'bad-file')
      return 'このサイトの照合用データが想定した形ではありません。ページを再読み込みし、それでも直らなければサイトを作り直す必要があります。';
    return `プログラムの内部で問題が起きました（${failure.message}）。何も変更していません。`;
  },
  undatedArticle:
    '発行日の記載がなく、ほかの記事からも推定できないため、完全な日付だけを使います。下に発行日を入力してください。',
  undatedReports: (number) =>
    `${number.toLocaleString('ja')}か所は日付を決められませんでした。データについての注記に一覧があります。`,
};

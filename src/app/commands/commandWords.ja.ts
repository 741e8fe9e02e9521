// What the commands are called, and what else they are found by, in Japanese.

import type { CommandWords } from './commandWords.ts';

export const commandWordsJa: CommandWords = {
  label: '出来事、人物、場所、記事、操作',
  list: '候補',
  groups: {
    recent: '最近使ったもの',
    people: '人物・国',
    places: '場所',
    events: '出来事',
    articles: '記事',
    actions: '操作',
  },
  found: (count) => `${count}件の候補`,
  nothing: (q) => `「${q}」に当たるものはありません。`,
  all: (q, count) => `「${q}」を含む出来事${count}件をすべて表示`,
  goTo: (typed) => `${typed}へ移動`,
  view: { timeline: '年表を表示', list: '一覧を表示', map: '地図を表示', articles: '記事を表示' },
  lanes: {
    side: '国別に並べる',
    actor: '人物・国別に並べる',
    place: '場所別に並べる',
    type: '種類別に並べる',
    article: '記事別に並べる',
  },
  theme: {
    system: '配色：システムに合わせる',
    light: '配色：ライト',
    dark: '配色：ダーク',
  },
  language: (name) => `言語：${name}`,
  fit: 'すべての出来事を表示',
  notes: '注記：読めなかったもの、日付の分からないもの',
  also: {
    view: '表示 切り替え',
    lanes: 'レーン 分類',
    theme: 'テーマ 色 昼 夜',
    language: '翻訳 英語 日本語 ロシア語 language English Russian язык',
    stories: '物語 ストーリー 案内',
    fit: '全期間 縮小',
    clear: '解除 リセット',
    date: '日付 年 月 移動',
    export: '保存 ダウンロード 書き出し csv json ics bibtex',
    embed: '埋め込み 共有 iframe',
    add: '追加 貼り付け',
    notes: '問題',
    help: 'ヘルプ 使い方 キー',
  },
};

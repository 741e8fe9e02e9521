// What the reader says besides the words of the articles, in Japanese.

import type { NotProseKind } from '../../model/schema.ts';
import type { ReaderWords } from './readerWords.ts';

const notProse: Readonly<Record<NotProseKind, string>> = {
  title: '見出し',
  dateline: '発信地',
  byline: '署名',
  standfirst: 'リード',
  caption: '写真説明',
  credit: 'クレジット',
  markup: '壊れたマークアップ',
  boilerplate: '案内・注意書き',
  repeated: '下で繰り返される語',
};

export const readerWordsJa: ReaderWords = {
  articles: '記事',
  articlesIntro: '年表の内容は、すべてこれらの文章から読み取ったものです。',
  noArticles: 'まだ記事がありません。',
  loading: '記事を読み込んでいます…',
  failed: 'この記事の本文を読み込めませんでした。',
  tryAgain: '再試行',

  by: (author) => `文・${author}`,
  published: '発行日',
  notKnown: '日付不明',
  printedThus: '本文に記載',
  inferredFrom: '推定の根拠：',
  inferredFromWords: '年の記載なし。本文の表記から推定：',
  whichSays: '、記載：',
  between: (dates) => `${dates}のいずれかです。`,
  inThisArticle: 'この記事の中',
  events: (count) => `出来事${count}件`,
  noEvents: 'この文章から読み取れた出来事はありません。',
  passages: (count) => `${count}か所`,
  tinted: '色つき：出来事を伝える箇所',
  file: (id, encoding, characters) => `${id}.txt、${encoding}、${characters}字`,
  revisionOf: '前の版：',
  revisedAs: '新しい版があります：',
  duplicateOf: '同文の記事：',
  droppedWords: 'その後削除された記述に基づく出来事',
  noneDropped: 'ありません。',
  stillTold: 'この版では別の言葉で伝えている',
  noLongerTold: 'この版ではもう伝えていない',
  added: '追加',
  dropped: '削除',
  earlierFailed: '前の版を読み込めませんでした。',
  showChanges: '変更点を表示',
  hideChanges: '本文だけを表示',
  notes: (count) => `注記${count}件`,
  allArticles: 'すべての記事',
  excerptsOnly: 'この記事は抜粋のみ公開できます。[…]は省略部分です。',

  part: (number, of) => `本文${of}本中${number}本目`,
  gap: '[…]',
  notProse: (lines, kinds) =>
    `本文でない行：${lines}行（${kinds.map((kind) => notProse[kind]).join('、')}）`,
  show: '表示',
  openEvent: (title, seen) => `${title}、${seen}`,

  told: '記述の順',
  happened: '起きた順',
  here: (seen, now) => `この記事では${seen}、現在は${now}`,
  noDatingWords: '日付を示す語なし',
  above: '上',
  below: '下',
};

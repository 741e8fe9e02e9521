// What the interface says from the first picture on, in Japanese.

import { grouped } from '../model/counted.ts';
import { disputedNamesJa } from '../model/disputedNames.ja.ts';
import type { Messages } from './messages.ts';
import type { Years } from './selectors.ts';

export const messagesJa: Messages = {
  language: 'ja',
  disputed: disputedNamesJa,
  brand: 'Nichiro',
  brandNative: '日露',
  siteTitle: 'Nichiro – 日露外交の年表',
  pageTitle: (title) => `${title} – Nichiro`,
  allYears: '全期間',

  nav: '表示の切り替え',
  views: { timeline: '年表', list: '一覧', map: '地図', articles: '記事' },
  skipToContent: '出来事へ移動',
  skipToPanel: '開いている出来事へ移動',

  searchLabel: '出来事・人物・語句を検索',
  clearSearch: '検索を消去',
  themes: { system: 'システムに合わせる', light: 'ライト', dark: 'ダーク' },
  themeButton: (now, next) => `配色：${now}。押すと「${next}」に切り替え`,
  help: 'ヘルプとキー操作',
  commands: '名前で探す・操作',
  filters: '凡例と絞り込み',
  add: '記事を追加',
  goToTitle: '日付へ移動',
  goToShort: '日付へ…',

  countParts: (matching, all) =>
    matching === all
      ? ['全', grouped(all), '件']
      : [`${grouped(all)}件中`, grouped(matching), '件'],
  fromArticles: (articles, years) => `記事${articles}本${years && `、${years}`}`,
  years: yearsInWords,
  inView: (number) => `表示中${grouped(number)}件`,
  notesButton: (notes) => `注記${notes}件`,
  exportButton: '書き出し…',
  embedButton: '埋め込み…',
  storiesButton: '読み物',

  loading: '出来事を読み込んでいます…',
  loadFailed: '出来事を読み込めませんでした。',
  partFailed: 'ページのこの部分を読み込めませんでした。',
  tryAgain: '再試行',

  untitled: '記事',
  close: '閉じる',
  notices: 'お知らせ',

  httpFailed: (status) => `サーバーの応答は${status}でした。`,
  noConnection: 'サーバーが応答しません。接続を確認してください。',
  badFile: (reason) =>
    `データファイルが想定した形ではありません（${reason}）。サイトを作り直してください。`,
};

function yearsInWords(years: Years): string {
  if (!years) return '';
  const { first, last } = years;
  return first === last ? `${first}年` : `${first}～${last}年`;
}

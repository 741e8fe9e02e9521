// What is said round an embedded view, and where one is taken away, in Japanese.

import type { EmbedWords } from './embedWords.ts';

export const embedWordsJa: EmbedWords = {
  openFull: '全体を開く',
  opensNewTab: '新しいタブで開きます',

  title: 'この表示を埋め込む',
  what: '埋め込み先のページではこのように見えます。リンクが有効なかぎり、この枠も有効です。',
  shows: (events, window, event) =>
    [`${events}件`, window, ...(event === undefined ? [] : [`「${event}」を表示`])].join('・'),
  notYours:
    '開いている出来事はあなたの記事によるもので、ほかの人にはありません。そのため省きました。',
  kind: 'コード',
  kinds: {
    frame: { name: 'フレーム', what: 'どのページでも使えます。高さは指定どおり。' },
    element: {
      name: '要素',
      what: '高さは内容に合わせ、画面の高さまで。このサイトの小さなスクリプトを読み込みます。',
    },
  },
  height: '高さ（ピクセル）',
  code: '貼り付けるコード',
};

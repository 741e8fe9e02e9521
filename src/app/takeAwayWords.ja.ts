// What the dialogs say in which events and citations are taken away, in Japanese.

import { grouped } from '../model/counted.ts';
import { dateWordsJa } from '../views/shared/dateWords.ja.ts';
import type { TakeAwayWords } from './takeAwayWords.ts';

export const takeAwayWordsJa: TakeAwayWords = {
  title: '書き出し',
  holds: (held, all) =>
    held === all
      ? ['全', grouped(all), '件。']
      : [`${grouped(all)}件中`, grouped(held), '件。絞り込みに該当するもの。'],
  notWindow: (inView) => `表示中は${inView}件。ファイルは表示範囲ではなく絞り込みに従います。`,
  leftOut: (count) =>
    `${count}件は含まれません。日付の片側が定まらず、この形式では表せないためです。`,
  onMap: (located, all) =>
    located === all ? '' : `座標のある場所を持つのは${located}件。ほかは座標なしで含まれます。`,
  format: '形式',
  formats: {
    csv: { name: 'CSV', what: '表計算ソフト用の表。1行に1件。' },
    json: { name: 'JSON', what: 'すべてを、このサイトのデータファイルと同じ形で。' },
    ics: { name: 'カレンダー（ICS）', what: '月までの日付は月全体とし、日は不明と記します。' },
    timelinejs: { name: 'TimelineJS', what: 'TimelineJS3用のスライド。月は月のまま。' },
    markwhen: { name: 'markwhen', what: 'markwhen用のテキスト。月は月のまま。' },
    geojson: { name: 'GeoJSON', what: '地図用の点データ。' },
    annotations: { name: '注釈', what: '原文の箇所をW3C Web Annotations（JSON-LD）で。' },
    svg: { name: '画像（SVG）', what: '今の年表をそのまま。どの大きさでも鮮明。' },
    png: { name: '画像（PNG）', what: '今の年表をそのまま。幅2880ピクセル。' },
  },
  download: 'ダウンロード',
  copy: 'コピー',
  copied: 'コピーしました',
  copyFailed: 'ブラウザーがコピーを許可しませんでした。ここからコピーしてください。',
  textsFailed: '記事を1本取得できなかったため、その箇所の前後の文脈がありません。',
  pictureFailed: '画像を作れませんでした。接続を確認して、もう一度試してください。',
  tooMany: (most) =>
    `1つのファイルに入るのは${grouped(most)}件までです。先に絞り込んでください。画像は何件でも作れます。`,
  fetching: '出来事の文言を取得しています…',
  wordsFailed: '出来事の文言を取得できませんでした。接続を確認して、もう一度試してください。',
  pictureTitle: (years) => `日露外交　${years}`,
  pictureSources: (sources, more) =>
    `出典：${sources.join('；')}${more > 0 ? `；ほか${more}本` : ''}`,
  pictureFrom: (address, built) =>
    `Nichiro 日露、${address}${built ? `、${dateWordsJa.spokenDate(built)}現在` : ''}`,
  cite: '引用形式',
  citeTitle: 'この出来事を引用',
  citeWhat: 'これを伝えるすべての文章と、このサイトのページ。',
  style: '書式',
  styles: { plain: 'テキスト（APA）', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  text: '引用文',
};

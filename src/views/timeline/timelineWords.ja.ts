// The timeline's own sentences, in Japanese.

import { grouped } from '../../model/counted.ts';
import type { TimelineWords } from './timelineWords.ts';

const events = (count: number) => `${grouped(count)}件`;

export const timelineWordsJa: TimelineWords = {
  timeline: '年表',
  marks: '表示中の出来事',
  more: (count) => `ほか${events(count)}`,
  moreEvents: 'ほかの出来事',
  accountsDiffer: '記事により異なる',
  dayNotKnown: '日は不明',
  inView: (count) => `表示中${events(count)}`,
  events,
  otherLanes: (values) => `その他${values}項目`,
  noLane: '記載なし',
  lanes: 'レーン',
  noLanes: 'ほかのレーンを読み込めませんでした。接続を確認して、もう一度選んでください。',
  laneKinds: {
    side: 'レーン：国',
    actor: 'レーン：人物・国',
    place: 'レーン：場所',
    type: 'レーン：種類',
    article: 'レーン：記事',
  },
  earlier: (count) => `以前${events(count)}`,
  later: (count) => `以後${events(count)}`,
  showEarlier: (count, lane) => `以前${events(count)}。最も近いものを表示：${lane}`,
  showLater: (count, lane) => `以後${events(count)}。最も近いものを表示：${lane}`,
  origin: (words, direction) =>
    `${direction === 'earlier' ? '以前' : '以後'}の出来事とつながる：${words}`,
  position: (index, of) => `${of}件中${index}件目`,
  cluster: (count, title) => `${events(count)}：${title} ほか${events(count - 1)}`,
  fold: (first, last) => `${first}～${last}年：出来事なし`,
  foldYears: (years) => `${years}年間`,
  foldAgain: (first, last) => `${first}～${last}年を折りたたむ`,
  foldYearsShort: (years) => `${years}年`,
  unfold: (first, last) => `${first}～${last}年（出来事なし）を開く`,
  zoomHint: (key) => `${key}＋スクロールで拡大・縮小`,
  noGestures: '年表の一部を読み込めませんでした。ボタンを使うか、ページを再読み込みしてください。',
  overview: '全期間 空白は省略',
  windowStart: '表示の最初の日',
  windowEnd: '表示の最後の日',
  clusterList: (count, date) => `${date}　${events(count)}`,
  andMore: (count) => `ほか${events(count)}（絞り込むと表示）`,
  selected: '選択中',
  zoom: '拡大・縮小',
  zoomOut: '縮小',
  zoomIn: '拡大',
  fit: '全体',
  fitAll: '全体：すべての出来事を表示',
};

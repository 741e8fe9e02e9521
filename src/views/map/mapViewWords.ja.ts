// What the map of all places says, in Japanese.

import { knownWordingJa } from '../shared/knownWording.ja.ts';
import type { MapViewWords } from './mapViewWords.ts';

export const mapViewWordsJa: MapViewWords = {
  map: '場所の地図',
  mapHelp: '矢印キーで移動、＋と－で拡大・縮小、0で全体を表示。横の一覧にも同じ場所が並びます。',
  zoom: '地図の拡大・縮小',
  zoomIn: '拡大',
  zoomOut: '縮小',
  fit: '全体',
  fitAll: '全体：地図全体を表示',
  wheelHint: 'CtrlまたはCommandキーを押しながらホイールで拡大・縮小',
  one: (name: string, count: number) => `${name}：${count}件`,
  several: (names: readonly string[], count: number) =>
    `${knownWordingJa.listed(names, 'and')}：合わせて${count}件`,
  andMore: (count: number) => `ほか${count}か所`,
  places: '場所',
  areaMeans: '円の面積は出来事の件数を表します。',
  noPlace: (count: number) => `場所のない出来事：${count}件。`,
  noPoint: (count: number) =>
    `国など地図上の一点で示せない${count}か所は、この一覧だけに載せています。`,
  events: (count: number) => `出来事${count}件`,
  allInList: (count: number) => `${count}件すべてを一覧で見る`,
};

// What the list says, in Japanese.

import type { ListWords } from './listWords.ts';

export const listWordsJa: ListWords = {
  label: '出来事（時間順）',
  monthUnknown: '月日は不明',
  yearUnknown: '年は不明',
  count: (count) => `${count}件`,
  event: '出来事',
  date: '日付',
  type: '種類',
  status: '状態',
  who: '人物・国',
  where: '場所',
  more: (count) => `ほか${count}件`,
  scrubber: '一覧での位置',
  place: (date, index, of) => `${date}、${of}件中${index}件目`,
};

// How an event is known, in Japanese.

import type { KnownWording } from './knownWording.ts';

export const knownWordingJa: KnownWording = {
  seenAs: {
    occurred: '事実として報道',
    planned: 'この時点では予定',
    proposed: 'この時点では提案',
    cancelled: 'この時点では取りやめ',
    claimed: '一方の主張として報道',
    denied: '否定されたと報道',
  },
  basis: {
    stated: '本文に記載。',
    'from-publication': '記事の発行日から算出。',
    'from-event': '別の出来事から算出。',
    inferred: '記載なし。複数の記事の内容から推定。',
    editor: '編集者が設定。',
  },
  precision: {
    day: '日まで特定。',
    month: '月まで特定。',
    season: '季節まで特定。',
    quarter: '四半期まで特定。',
    year: '年まで特定。',
    decade: '年代まで特定。',
    century: '世紀まで特定。',
  },
  qualified: {
    '~': 'おおよその時期のみ判明。',
    '?': '不確か。',
    '%': 'おおよその時期のみ判明し、不確か。',
  },
  relation: {
    announces: { to: 'その後の展開', from: 'きっかけ' },
    postpones: { to: '延期されたもの', from: '延期の発表' },
    follows: { to: 'きっかけ', from: 'その後の展開' },
    'part-of': { to: '全体の出来事', from: 'その一部' },
    'results-from': { to: 'きっかけ', from: 'その後の展開' },
    disputes: { to: '異論の対象', from: 'これへの異論' },
  },
  differsOn: {
    date: '日付',
    place: '場所',
    status: '実施されたかどうか',
    actors: '参加者',
    type: '出来事の種類',
    account: '発言や行動の内容',
  },
  listed: (names, joiner) =>
    joiner === 'and' && names.length === 2
      ? names.join('と')
      : names.join(joiner === 'and' ? '、' : 'または'),
};

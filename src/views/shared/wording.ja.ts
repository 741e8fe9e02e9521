// What the interface calls things, in Japanese.

import { disputedNamesJa } from '../../model/disputedNames.ja.ts';
import type { Wording } from './wording.ts';

export const wordingJa: Wording = {
  language: 'ja',
  disputed: disputedNamesJa,
  type: {
    meeting: '会談',
    visit: '訪問',
    statement: '発言',
    agreement: '合意',
    proposal: '提案',
    sanction: '制裁',
    military: '軍事',
    domestic: '内政',
    economy: '経済',
    other: 'その他',
  },
  status: {
    occurred: '実施',
    planned: '予定',
    proposed: '提案段階',
    cancelled: '取りやめ',
    claimed: '一方の主張',
    denied: '否定あり',
  },
  statusAfter: {
    occurred: '実施',
    planned: '予定',
    proposed: '提案段階',
    cancelled: '取りやめ',
    claimed: '一方の主張',
    denied: '否定あり',
  },
  yours: '追加分',
  side: { japan: '日本', both: '日露双方', russia: 'ロシア', others: 'その他' },
  sideShort: { japan: '日本', both: '双方', russia: 'ロシア', others: 'その他' },
  badge: { japan: '日', both: '日露', russia: '露', others: '他' },
  article: {
    quoted: (words) => `「${words}」`,
    untitled: '無題の記事',
    revised: (name) => `${name}（改訂版）`,
  },
};

// What pages say in Japanese.

import { dateWordsJa } from '../views/shared/dateWords.ja.ts';
import { knownWordingJa } from '../views/shared/knownWording.ja.ts';
import { wordingJa } from '../views/shared/wording.ja.ts';
import { howWordsJa } from './howWords.ja.ts';
import type { SiteWords } from './siteWords.ts';

export const siteWordsJa: SiteWords = {
  language: 'ja',
  locale: 'ja_JP',
  wording: { ...wordingJa, ...knownWordingJa },
  longDate: dateWordsJa.longDate,
  shortDate: (edtf) => dateWordsJa.shortDate(edtf),
  printedDate: dateWordsJa.printedDate,

  brand: 'Nichiro 日露',
  siteTitle: 'Nichiro 日露 – 日露外交の年表',
  siteAbout:
    '報道記事が伝える日露外交を年表に。どの出来事にも、それが起きたと述べる原文と、その日付を示す原文を添えています。',
  motto: '日露外交を、出来事ごとに',
  pageTitle: (title) => `${title} – Nichiro 日露`,
  titled: (status, title) =>
    status === 'occurred' ? title : `【${wordingJa.status[status]}】${title}`,
  quoted: (quote) => `“${quote}”`,
  sourced: (quote, source) => `${quote}（${source}）`,

  comma: '、',
  semicolon: '。',
  listSeparator: '／',
  colon: '：',
  sentenceSpace: '',
  sentence: (text) => (text.endsWith('。') ? text : `${text}。`),
  bracketed: (text, note) => `${text}（${note}）`,

  how: howWordsJa,
  openTimeline: '年表全体を見る',
  story: '読み物',
  stories: '読み物',
  storyStep: (step) => `第${step}場面（年表で見る）`,
  notBorneOut: (words) => `下の出来事からは確認できない語：${words}`,
  languages: '言語',
  who: '人物・国',
  toWhom: '相手',
  where: '場所',
  within: (place) => `（${place}）`,
  sources: '根拠となる原文',
  passages: (passages, articles) => `記事${articles}本から${passages}か所`,
  onePassageOf: (passages, articles) =>
    passages === 1 ? '根拠はこの1か所' : `記事${articles}本の${passages}か所から`,
  noDate: '日付不明',
  inferred: '推定',
  saysSo: (who) => `発言者：${who}`,
  datesIt: (date) => `この記事では${date}`,
  datedBy: ['日付の根拠は記事の別の箇所：', ''],
  differ: '記事によって異なる点',
  used: 'ここではこちらを採用',
  noneUsed: 'どちらも採用せず、併記しています。',
  previous: '前の出来事',
  next: '次の出来事',
  nearby: '前後の出来事',

  events: (count) => `出来事${count}件`,
  moreEvents: (count) => `ほか${count}件は年表にあります`,
  noEvents: '出来事はありません。',
  whatItTells: 'この記事が伝える出来事',
  published: '掲載',
  publishedAt: '掲載元',

  movedTitle: '移動しました',
  movedTo: 'このリンクの現在の行き先：',
  goneTitle: '現在は掲載していません',
  gone: {
    event: (slug) =>
      `ここには出来事「${slug}」がありました。現在読み込んでいる記事に、これを伝えるものはありません。`,
    actor: (slug) =>
      `ここには「${slug}」のページがありました。現在読み込んでいる記事に、この名は出てきません。`,
    place: (slug) =>
      `ここには「${slug}」のページがありました。現在読み込んでいる記事に、この地名は出てきません。`,
    article: (slug) =>
      `ここには記事「${slug}」がありました。現在読み込んでいる記事には含まれていません。`,
  },
  goneNext: '一度使ったリンクを別のものに使い回すことはないため、このページは残しています。',
  near: '語句や日付が近い出来事',
  notFoundTitle: '見つかりません',
  notFound: 'このアドレスにページはありません。',
  feedTitle: '新しい出来事 – Nichiro 日露',
};

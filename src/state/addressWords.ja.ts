// What is said of an address that asks for what cannot be read or is not there, in Japanese.

import type { AddressWords } from './addressWords.ts';

export const addressWordsJa: AddressWords = {
  noArticle: (id) => `「${id}」という記事はありません。すべての記事を一覧にしています。`,
  noPassage: 'アドレスが示す箇所はこの記事にありません。',
  unknownPage: (path) => `「${path}」というページはありません。代わりに年表を表示しています。`,
  newerAddress: 'このアドレスは新しい版のページで作られたものです。この版にない指定は省きました。',
  badValue: (parameter, value) =>
    `アドレスの「${value}」は${parameterName(parameter)}として読めないため、省きました。`,
  badWindow: (from, to) =>
    `アドレスは「${from}」から「${to}」までを求めていますが、順序の正しい二つの日付ではないため、全体を表示しています。`,
  unknownValue: (parameter, value) =>
    `アドレスが求める${parameterName(parameter)}「${value}」は、これらの記事にないため、省きました。`,
};

const parameterNames: Readonly<Record<string, string>> = {
  actor: '人物・国',
  place: '場所',
  article: '記事',
  type: '出来事の種類',
  status: '状態',
  decade: '年代',
  within: '年代の条件',
  known: '日付の精度',
  view: '表示',
  lanes: 'レーンの種類',
  event: 'あなたの出来事',
  unfold: '年',
  step: '読み物の場面',
  embed: '埋め込みの方法',
};

function parameterName(parameter: string): string {
  return parameterNames[parameter] ?? parameter;
}

// What notes say, in Japanese.

import type { NoteSentences } from './noteSentences.ts';

const published = (id = '') => `seeds/sources.jsonで「${id}」の「published」に記入してください`;
const PUBLISHED = 'seeds/sources.jsonの「published」に記入してください';
const NO_EVENTS = '表示と検索はできますが、出来事は読み取りません';

export const noteSentencesJa: NoteSentences = {
  'no-date': {
    says: () =>
      '発行日の記載がなく、ほかの記事からも推定できないため、年月日のそろった日付だけを使います',
    next: (id) => `分かる場合は、${published(id)}`,
  },
  'date-follows': {
    says: (_, date, from) => `発行日の記載がなく、「${from}」から${date}と推定しました`,
    next: (id) => `異なる場合は、${published(id)}`,
  },
  'year-follows': {
    says: (_, dateline, date, from, within) =>
      `「${dateline}」には年の記載がなく、「${from}」から${date}と推定しました${within && `（${within}の範囲内）`}`,
    next: (id) => `異なる場合は、${published(id)}`,
  },
  'undated-report': {
    says: (quote) => `「${quote}」には日付の手がかりがありません`,
    next: () => '年表に載せるには、seeds/corrections.jsonで日付を与えてください',
  },
  'hidden-report': { says: (quote) => `「${quote}」は編集者が非表示にしました` },
  'hidden-for': {
    says: (quote, reason) => `「${quote}」は編集者が非表示にしました：${reason}`,
  },
  'dates-disagree': {
    says: (used, other) => `ページに「${used}」と「${other}」の2つの日付があり、前者を使っています`,
    next: () => `誤りであれば、${PUBLISHED}`,
  },
  'weekday-differs': {
    says: (words, day) => `「${words}」：${day}の曜日と合いませんが、日付のほうを使っています`,
    next: () => `曜日のほうが正しければ、${PUBLISHED}`,
  },
  'broken-characters': {
    says: (count, encoding) =>
      `${encoding}として読めない文字が${count}字あります。ファイルをUTF-8で保存してください`,
  },
  'control-characters': {
    says: () => '本文に制御文字があります。そのまま残し、空白として読みます',
  },
  'in-japanese': { says: () => `日本語の記事です。${NO_EVENTS}` },
  'in-russian': { says: () => `ロシア語の記事です。${NO_EVENTS}` },
  'in-no-known-language': { says: () => `英語と判断できない記事です。${NO_EVENTS}` },
  'no-prose': { says: () => '文章として読めるものがなく、出来事は読み取りません' },
  empty: { says: (file) => `${file}は空のため、読めませんでした` },
  'no-text': { says: (file, kind) => `${file}は${kind}で、テキストではないため、読めませんでした` },
  'no-encoding': {
    says: (file) => `${file}は文字コードが分からず、読めませんでした。UTF-8で保存してください`,
  },
  binary: { says: (file) => `${file}はバイナリで、テキストではないため、読めませんでした` },
  blank: { says: (file) => `${file}は空白だけのため、読めませんでした` },
  unreadable: {
    says: (file, reason) =>
      `「${file}」を読めませんでした（${reason}）。ファイルがあり、読む権限があるか確かめてください`,
  },
  'no-article': {
    says: (file) =>
      `「${file}」は対象外です。記事は名前が.txtで終わるファイルです。記事であれば名前を変えてください`,
  },
  folder: {
    says: (file) => `「${file}」は対象外です。記事はこのフォルダー直下のものだけを読みます`,
  },
};

// What the page "How this was made" says in Japanese.

import { noteSentencesJa } from '../model/noteSentences.ja.ts';
import type { HowWords } from './howWords.ts';

/** Of articles, by tag. */
const languages: Readonly<Record<string, string>> = { en: '英語', ja: '日本語', ru: 'ロシア語' };

export const howWordsJa: HowWords = {
  title: 'この年表のつくり方',
  link: 'この年表のつくり方',
  lead: (events, passages, articles) =>
    `記事${articles}本の${passages}か所から、出来事${events}件。`,
  method:
    'プログラムが記事を1本ずつ読み、何が起きたかを述べる箇所と、その日付を示す言葉を見つけ、同じ出来事の報道を一つにまとめます。言語モデルは使いません。記事そのものと、人名・地名・日付の書き方の表のほかには、何の知識も加えません。引用はすべて記事の原文のままで、一字でも違えば、サイトの生成は止まります。',
  fromBuild: 'このページの数字はすべて、サイトを生成したときに数えたものです。',
  made: (date, version) =>
    date === null ? `バージョン${version}。` : `${date}現在、バージョン${version}。`,
  data: 'データファイル',

  articles: '読み込んだ記事',
  told: (passages, events) => `出来事${events}件、${passages}か所`,
  printed: (words) => `記事の表記は「${words}」`,
  followsFrom: (article) => `表記なし。${article}から推定`,
  followsFromWords: (words) => `年の表記なし。${words.map((one) => `“${one}”`).join('、')}から推定`,
  within: (dates) => `${dates}の範囲`,
  fromEditor: '編集者による',
  undated: '表記がなく、手がかりもない',
  readAs: (language, encoding) => `${languages[language] ?? '言語不明'}、文字コード ${encoding}`,
  more: (count) => `ほか${count}件はデータファイルにあります`,

  events: '見つかった出来事',
  type: '種類',
  all: '計',
  dated: '日付はどう分かったか',
  differing: (count) => `記事の間で内容が食い違う出来事は${count}件。それぞれ併記しています。`,
  corrected: (count) => `編集者が訂正した出来事は${count}件。`,

  notes: '読めなかったもの、日付や判断がつかなかったもの',
  noNotes: 'ありません。',
  noteKinds: {
    'undated-article': '発行日の表記がない記事',
    'undated-report': '日付の手がかりがなく、年表に載せていない箇所',
    'dates-disagree': '食い違う日付',
    'weekday-differs': '日付と合わない曜日',
    'passed-over': '対象外としたファイル',
    'unreadable-file': '読めなかったファイル',
    'broken-characters': '読めなかった文字',
    'control-characters': '制御文字',
    'not-english': '英語以外の記事',
    'no-prose': '本文のない記事',
    'hidden-report': '編集者が非表示にした箇所',
    'bad-correction': '読めなかった訂正',
    'unfit-correction': '該当する箇所のない訂正',
    'contradicting-corrections': '互いに矛盾する訂正',
    'bad-source': '読めなかった出典の記載',
    'bad-editor-file': '読めなかった編集者のファイル',
    'refused-report': '受け入れなかった外部からの報告',
  },
  sentences: noteSentencesJa,
  showArticle: '記事を見る',
  showPassage: 'その箇所を見る',

  checked: '正確さ',
  checkedWhat: (events) =>
    `同じ記事を人が注意深く読んで見つけた出来事${events}件と比べた結果です。`,
  checkedHow:
    'プログラムはこれらの記事を手元に置いて作られました。ほかの記事での成績はこれより下がります。',
  notChecked: 'これらの記事はまだ人の手で確かめられていないため、数字はありません。',
  figures: (figures) => [
    [percent(figures.found), '人が見つけた出来事のうち、年表に載っているもの'],
    [percent(figures.right), '年表の出来事のうち、人も見つけているもの'],
    [percent(figures.datesRight), '日付が正しく、原文と同じ細かさのもの'],
    [`${figures.overPrecise}件`, '日付が原文より細かいもの'],
    [percent(figures.articlesDated), '発行日を正しく読み取れた記事'],
    [percent(figures.typesRight), '種類が正しいもの'],
    [percent(figures.statusesRight), '状態が正しいもの'],
    [`${figures.inexactQuotes}件`, '原文と異なる引用'],
  ],

  report: '問題を報告する',
  reportThis: 'この出来事の問題を報告する',
};

/** "97.5%"; never rounded up to a whole that it is not. */
function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10}%`;
}

// What the page "How this was made" says in English.

import { countedEn } from '../model/counted.ts';
import { noteSentencesEn } from '../model/noteSentences.en.ts';
import type { HowWords } from './howWords.ts';

/** Of articles, by tag. */
const languages: Readonly<Record<string, string>> = {
  en: 'English',
  ja: 'Japanese',
  ru: 'Russian',
};

export const howWordsEn: HowWords = {
  title: 'How this was made',
  link: 'How this was made',
  lead: (events, passages, articles) =>
    `${countedEn(events, ['event', 'events'])}, from ${countedEn(passages, ['passage', 'passages'])} in ${countedEn(articles, ['article', 'articles'])}.`,
  method:
    'A program reads each article, finds what it says happened and the words that date it, and merges the reports of one happening into one event. It uses no language model and no knowledge beyond the articles and tables of names, places and ways to write a date. Every excerpt is its article’s own characters; a build that would show anything else stops.',
  fromBuild: 'Every number on this page was counted by the build that made it.',
  made: (date, version) =>
    date === null ? `Version ${version}.` : `As of ${date}, version ${version}.`,
  data: 'The data file',

  articles: 'What was read',
  told: (passages, events) =>
    `${countedEn(passages, ['passage', 'passages'])} of ${countedEn(events, ['event', 'events'])}`,
  printed: (words) => `printed: “${words}”`,
  followsFrom: (article) => `not printed; follows from ${article}`,
  followsFromWords: (words) =>
    `printed without a year, which follows from ${words.map((one) => `“${one}”`).join(', ')}`,
  within: (dates) => `it must lie in ${dates}`,
  fromEditor: 'supplied by the editor',
  undated: 'not printed, and nothing bears on it',
  readAs: (language, encoding) =>
    `${languages[language] ?? 'language not known'}, encoding ${encoding}`,
  more: (count) => `and ${count} more in the data file`,

  events: 'What was made of it',
  type: 'Type',
  all: 'All',
  dated: 'How the dates are known',
  differing: (count) =>
    `${countedEn(count, ['event', 'events'])} on which accounts differ; each shows both wordings.`,
  corrected: (count) => `${countedEn(count, ['event', 'events'])} corrected by the editor.`,

  notes: 'What could not be read, dated or decided',
  noNotes: 'Nothing.',
  noteKinds: {
    'undated-article': 'Articles that print no date',
    'undated-report': 'Passages that nothing dates, so they are not on the timeline',
    'dates-disagree': 'Dates that disagree',
    'weekday-differs': 'Weekdays that are not of their date',
    'passed-over': 'Files passed over',
    'unreadable-file': 'Files that could not be read',
    'broken-characters': 'Characters that could not be read',
    'control-characters': 'Control characters',
    'not-english': 'Articles that are not English',
    'no-prose': 'Articles without prose',
    'hidden-report': 'Passages the editor has hidden',
    'bad-correction': 'Corrections that could not be read',
    'unfit-correction': 'Corrections that fit no report',
    'contradicting-corrections': 'Corrections that contradict each other',
    'bad-source': 'Entries on sources that could not be read',
    'bad-editor-file': 'Files of the editor that could not be read',
    'refused-report': 'Reports from elsewhere that were refused',
  },
  sentences: noteSentencesEn,
  showArticle: 'Show the article',
  showPassage: 'Show the passage',

  checked: 'How good it is',
  checkedWhat: (events) =>
    `Compared with ${events} events that a careful reader finds in these very articles:`,
  checkedHow: 'The program was made with these articles at hand, so expect less of it on others.',
  notChecked: 'Nobody has checked these articles by hand, so there are no figures.',
  figures: (figures) => [
    [percent(figures.found), 'of them are on the timeline'],
    [percent(figures.right), 'of the events on the timeline are among them'],
    [percent(figures.datesRight), 'of the dates are right, and exactly as fine as the source’s'],
    [String(figures.overPrecise), 'are dated more finely than their source'],
    [percent(figures.articlesDated), 'of the articles have the right publication date'],
    [percent(figures.typesRight), 'have the right type'],
    [percent(figures.statusesRight), 'have the right status'],
    [String(figures.inexactQuotes), 'excerpts differ from their article'],
  ],

  report: 'Report a problem',
  reportThis: 'Report a problem with this event',
};

/** "97.5 %"; never rounded up to a whole that it is not. */
function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10} %`;
}

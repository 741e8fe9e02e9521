// What panel and reader say of an article and of the marks in its words, in English.

export const articleWordsEn = {
  /** What the marks stand for. */
  marked: { date: 'words that date it', actor: 'people and bodies', place: 'places' },
  withheld: 'Words that are not published here',
};

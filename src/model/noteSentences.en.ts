// What notes say, in English.

const published = (id = '') => `"published" of "${id}" in seeds/sources.json`;
const IF_WRONG = 'if that is wrong, set "published" in seeds/sources.json';
const NO_EVENTS = 'it is shown and searchable, but no events are read from it';

export const noteSentencesEn = {
  'no-date': {
    says: () =>
      'no publication date is printed and none follows from other articles, so only full dates count',
    next: (id = '') => `if you know it, set ${published(id)}`,
  },
  'date-follows': {
    says: (_id = '', date = '', from = '') =>
      `no publication date is printed; ${date} follows from "${from}"`,
    next: (id = '') => `if it is another, set ${published(id)}`,
  },
  'year-follows': {
    says: (_id = '', dateline = '', date = '', from = '', within = '') =>
      `the dateline "${dateline}" prints no year; ${date}${within && `, in any case in ${within}`} follows from "${from}"`,
    next: (id = '') => `if it is another, set ${published(id)}`,
  },
  'undated-report': {
    says: (quote = '') => `Nothing dates "${quote}"`,
    next: () => 'to put it on the timeline, date it in seeds/corrections.json',
  },
  'hidden-report': { says: (quote = '') => `"${quote}" is left out by the editor` },
  'hidden-for': {
    says: (quote = '', reason = '') => `"${quote}" is left out by the editor: ${reason}`,
  },
  'dates-disagree': {
    says: (used = '', other = '') =>
      `the page gives two dates, "${used}" and "${other}"; the first is used`,
    next: () => IF_WRONG,
  },
  'weekday-differs': {
    says: (words = '', day = '', weekday = '') =>
      `"${words}": ${day} was no ${weekday}; the date is used`,
    next: () => 'if the weekday is right, set "published" in seeds/sources.json',
  },
  'broken-characters': {
    says: (count = '', encoding = '') =>
      `${count} characters could not be read as ${encoding}; save the file as UTF-8`,
  },
  'control-characters': {
    says: () => 'the text holds control characters; they are kept and read as blanks',
  },
  'in-japanese': { says: () => `the article is Japanese; ${NO_EVENTS}` },
  'in-russian': { says: () => `the article is Russian; ${NO_EVENTS}` },
  'in-no-known-language': {
    says: () => `the article is in a language that could not be told to be English; ${NO_EVENTS}`,
  },
  'no-prose': {
    says: () => 'nothing in the file reads as running text; no events are read from it',
  },
  empty: { says: (file = '') => `${file} was not read: it is empty` },
  'no-text': {
    says: (file = '', kind = '') => `${file} was not read: it is a ${kind} file, not a text`,
  },
  'no-encoding': {
    says: (file = '') => `${file} was not read: its encoding could not be told; save it as UTF-8`,
  },
  binary: { says: (file = '') => `${file} was not read: it is binary, not a text` },
  blank: { says: (file = '') => `${file} was not read: it holds only blanks` },
  unreadable: {
    says: (file = '', reason = '') =>
      `"${file}" could not be read (${reason}); check that it exists and may be read.`,
  },
  'no-article': {
    says: (file = '') =>
      `"${file}" is passed over: articles are files whose names end in .txt. Rename it if it is one.`,
  },
  folder: {
    says: (file = '') =>
      `"${file}" is passed over: articles are read from the folder itself, not from folders in it.`,
  },
};

// What notes say, in Russian.

import type { NoteSentences } from './noteSentences.ts';

const published = (id = '') => `«published» для «${id}» в seeds/sources.json`;
const PUBLISHED = 'укажите «published» в seeds/sources.json';
const NO_EVENTS = 'она показана и доступна для поиска, но события из неё не извлекаются';

export const noteSentencesRu: NoteSentences = {
  'no-date': {
    says: () =>
      'дата публикации не указана и не следует из других статей, поэтому учитываются только полные даты',
    next: (id) => `если она известна, укажите ${published(id)}`,
  },
  'date-follows': {
    says: (_, date, from) => `дата публикации не указана; ${date} следует из «${from}»`,
    next: (id) => `если она другая, укажите ${published(id)}`,
  },
  'year-follows': {
    says: (_, dateline, date, from, within) =>
      `в строке «${dateline}» не указан год; ${date}${within && ` (в любом случае в пределах ${within})`} следует из «${from}»`,
    next: (id) => `если дата другая, укажите ${published(id)}`,
  },
  'undated-report': {
    says: (quote) => `«${quote}»: определить дату не по чему`,
    next: () => 'чтобы событие попало в хронику, укажите дату в seeds/corrections.json',
  },
  'hidden-report': { says: (quote) => `«${quote}»: скрыто редактором` },
  'hidden-for': { says: (quote, reason) => `«${quote}»: скрыто редактором (${reason})` },
  'dates-disagree': {
    says: (used, other) => `на странице две даты, «${used}» и «${other}»; использована первая`,
    next: () => `если это неверно, ${PUBLISHED}`,
  },
  'weekday-differs': {
    says: (words, day) => `«${words}»: день недели не совпадает с датой ${day}; взята дата`,
    next: () => `если верен день недели, ${PUBLISHED}`,
  },
  'broken-characters': {
    says: (count, encoding) =>
      `символов, которые не удалось прочесть как ${encoding}: ${count}; сохраните файл в UTF-8`,
  },
  'control-characters': {
    says: () => 'в тексте есть управляющие символы; они сохранены и читаются как пробелы',
  },
  'in-japanese': { says: () => `статья на японском языке; ${NO_EVENTS}` },
  'in-russian': { says: () => `статья на русском языке; ${NO_EVENTS}` },
  'in-no-known-language': {
    says: () => `язык статьи не удалось признать английским; ${NO_EVENTS}`,
  },
  'no-prose': { says: () => 'связного текста в файле нет; события из него не извлекаются' },
  empty: { says: (file) => `файл ${file} не прочитан: он пуст` },
  'no-text': { says: (file, kind) => `файл ${file} не прочитан: это не текст, а ${kind}` },
  'no-encoding': {
    says: (file) =>
      `файл ${file} не прочитан: не удалось определить кодировку; сохраните его в UTF-8`,
  },
  binary: { says: (file) => `файл ${file} не прочитан: он двоичный, а не текстовый` },
  blank: { says: (file) => `файл ${file} не прочитан: в нём одни пробелы` },
  unreadable: {
    says: (file, reason) =>
      `файл «${file}» не удалось прочесть (${reason}); проверьте, что он есть и доступен для чтения`,
  },
  'no-article': {
    says: (file) =>
      `файл «${file}» пропущен: статьи — это файлы, имена которых кончаются на .txt; переименуйте его, если это статья`,
  },
  folder: {
    says: (file) => `«${file}» пропущено: статьи читаются из самой папки, а не из папок в ней`,
  },
};

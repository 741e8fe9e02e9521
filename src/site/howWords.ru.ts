// What the page "How this was made" says in Russian.

import { countedRu } from '../model/counted.ts';
import { noteSentencesRu } from '../model/noteSentences.ru.ts';
import type { HowWords } from './howWords.ts';

/** Of articles, by tag. */
const languages: Readonly<Record<string, string>> = {
  en: 'английский язык',
  ja: 'японский язык',
  ru: 'русский язык',
};

export const howWordsRu: HowWords = {
  title: 'Как это сделано',
  link: 'Как это сделано',
  lead: (events, passages, articles) =>
    `${eventsOf(events)} по ${countedRu(passages, ['отрывку', 'отрывкам', 'отрывкам'])} из ${countedRu(articles, ['статьи', 'статей', 'статей'])}.`,
  method:
    'Программа читает каждую статью, находит в ней сообщения о событиях и слова, указывающие дату, и сводит сообщения об одном и том же в одно событие. Языковые модели не используются; кроме самих статей и таблиц имён, мест и форм записи дат, программа ничего не знает. Каждая цитата дословно совпадает с текстом статьи: если в ней изменён хотя бы один знак, сборка сайта останавливается.',
  fromBuild: 'Все числа на этой странице подсчитаны при сборке сайта.',
  made: (date, version) =>
    date === null ? `Версия ${version}.` : `По состоянию на: ${date}, версия ${version}.`,
  data: 'Файл данных',

  articles: 'Что прочитано',
  told: (passages, events) =>
    `${countedRu(passages, ['отрывок', 'отрывка', 'отрывков'])} о ${countedRu(events, ['событии', 'событиях', 'событиях'])}`,
  printed: (words) => `в тексте: «${words}»`,
  followsFrom: (article) => `в тексте не указана; следует из материала ${article}`,
  followsFromWords: (words) =>
    `указана без года; он следует из слов ${words.map((one) => `«${one}»`).join(', ')}`,
  within: (dates) => `в пределах: ${dates}`,
  fromEditor: 'указана редактором',
  undated: 'в тексте не указана, определить не по чему',
  readAs: (language, encoding) =>
    `${languages[language] ?? 'язык неизвестен'}, кодировка: ${encoding}`,
  more: (count) => `и ещё ${count} — в файле данных`,

  events: 'Что из этого получилось',
  type: 'Тип',
  all: 'Всего',
  dated: 'Откуда известны даты',
  differing: (count) =>
    `${eventsOf(count)}, о которых источники пишут по-разному; приведены обе версии.`,
  corrected: (count) => `Исправлено редактором: ${eventsOf(count)}.`,

  notes: 'Что не удалось прочитать, датировать или решить',
  noNotes: 'Такого нет.',
  noteKinds: {
    'undated-article': 'Статьи, в которых не указана дата',
    'undated-report': 'Отрывки без даты, поэтому их нет в хронике',
    'dates-disagree': 'Расходящиеся даты',
    'weekday-differs': 'Дни недели, не совпадающие с датой',
    'passed-over': 'Пропущенные файлы',
    'unreadable-file': 'Файлы, которые не удалось прочитать',
    'broken-characters': 'Знаки, которые не удалось прочитать',
    'control-characters': 'Управляющие символы',
    'not-english': 'Статьи не на английском языке',
    'no-prose': 'Статьи без связного текста',
    'hidden-report': 'Отрывки, скрытые редактором',
    'bad-correction': 'Исправления, которые не удалось прочитать',
    'unfit-correction': 'Исправления, не подошедшие ни к одному отрывку',
    'contradicting-corrections': 'Исправления, противоречащие друг другу',
    'bad-source': 'Записи об источниках, которые не удалось прочитать',
    'bad-editor-file': 'Файлы редактора, которые не удалось прочитать',
    'refused-report': 'Отклонённые сообщения из внешних источников',
  },
  sentences: noteSentencesRu,
  showArticle: 'К статье',
  showPassage: 'К отрывку',

  checked: 'Насколько это точно',
  checkedWhat: (events) =>
    `В сравнении с тем, что внимательный читатель находит в тех же статьях (${eventsOf(events)}):`,
  checkedHow:
    'Программа создавалась с этими статьями под рукой: на других результат будет скромнее.',
  notChecked: 'Вручную эти статьи никто не проверял, поэтому показателей нет.',
  figures: (figures) => [
    [percent(figures.found), 'из них есть в хронике'],
    [percent(figures.right), 'событий хроники нашёл и этот читатель'],
    [percent(figures.datesRight), 'дат верны и ровно так же точны, как в источнике'],
    [String(figures.overPrecise), 'дат точнее, чем в источнике'],
    [percent(figures.articlesDated), 'статей имеют верную дату публикации'],
    [percent(figures.typesRight), 'событий отнесены к верному типу'],
    [percent(figures.statusesRight), 'событий имеют верный статус'],
    [String(figures.inexactQuotes), 'цитат расходятся с текстом статьи'],
  ],

  report: 'Сообщить об ошибке',
  reportThis: 'Сообщить об ошибке в этом событии',
};

function eventsOf(count: number): string {
  return countedRu(count, ['событие', 'события', 'событий']);
}

/** "97,5 %"; never rounded up to a whole that it is not. */
function percent(share: number): string {
  return `${String(Math.floor(share * 1000) / 10).replace('.', ',')} %`;
}

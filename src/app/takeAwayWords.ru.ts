// What the dialogs say in which events and citations are taken away, in Russian.

import { countedRu, GAP, grouped } from '../model/counted.ts';
import { dateWordsRu } from '../views/shared/dateWords.ru.ts';
import type { TakeAwayWords } from './takeAwayWords.ts';

export const takeAwayWordsRu: TakeAwayWords = {
  title: 'Экспорт',
  holds: (held, all) =>
    held === all
      ? ['Все события: ', grouped(all, GAP), '.']
      : ['', `${grouped(held, GAP)} из ${grouped(all, GAP)}`, ': те, что проходят через фильтры.'],
  notWindow: (inView) => `Сейчас на экране: ${inView}; файл следует фильтрам, а не окну.`,
  leftOut: (count) =>
    `Не войдёт ${countedRu(count, ['событие', 'события', 'событий'])}: с одной стороны дата открыта, а этот формат такого не выражает.`,
  onMap: (located, all) =>
    located === all ? '' : `С координатами: ${located}; остальные войдут без них.`,
  format: 'Формат',
  formats: {
    csv: { name: 'CSV', what: 'Таблица, одно событие в строке.' },
    json: { name: 'JSON', what: 'Всё, в том же виде, что и файл данных сайта.' },
    ics: {
      name: 'Календарь (ICS)',
      what: 'Месяц занимает весь месяц с пометкой, что день неизвестен.',
    },
    timelinejs: { name: 'TimelineJS', what: 'Слайды для TimelineJS3. Месяц остаётся месяцем.' },
    markwhen: { name: 'markwhen', what: 'Текст для markwhen. Месяц остаётся месяцем.' },
    geojson: { name: 'GeoJSON', what: 'Точки для карт.' },
    annotations: {
      name: 'Аннотации',
      what: 'Отрывки в виде W3C Web Annotations (JSON-LD).',
    },
    svg: { name: 'Рисунок (SVG)', what: 'Хроника как на экране, чёткая в любом размере.' },
    png: { name: 'Рисунок (PNG)', what: 'Хроника как на экране, ширина 2880 пикселей.' },
  },
  download: 'Скачать',
  copy: 'Скопировать',
  copied: 'Скопировано',
  copyFailed: 'Браузер не разрешил копирование. Скопируйте отсюда.',
  textsFailed: 'Одну из статей не удалось получить, поэтому у её отрывков нет контекста.',
  pictureFailed: 'Не удалось создать рисунок. Проверьте соединение и повторите.',
  tooMany: (most) =>
    `В один файл войдёт не больше ${grouped(most, GAP)} событий. Сначала сузьте их фильтрами; рисунок можно сделать с любым числом.`,
  fetching: 'Загружаются слова событий…',
  wordsFailed: 'Не удалось получить слова событий. Проверьте соединение и повторите.',
  pictureTitle: (years) => `Отношения Японии и России, ${years}`,
  pictureSources: (sources, more) =>
    `Источники: ${sources.join('; ')}${more > 0 ? `; и ещё ${more}` : ''}`,
  pictureFrom: (address, built) =>
    `Nichiro 日露, ${address}${built ? `, на ${dateWordsRu.spokenDate(built)}` : ''}`,
  cite: 'Цитировать',
  citeTitle: 'Цитировать событие',
  citeWhat: 'Все тексты, где о нём сказано, и его страница здесь.',
  style: 'Стиль',
  styles: { plain: 'Текст (APA)', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  text: 'Ссылка на источники',
};

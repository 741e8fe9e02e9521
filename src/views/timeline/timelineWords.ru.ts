// The timeline's own sentences, in Russian.

import { countedRu, GAP, grouped, pluralRu } from '../../model/counted.ts';
import type { TimelineWords } from './timelineWords.ts';

const figures = (count: number) => grouped(count, GAP);
const events = (count: number) => countedRu(count, ['событие', 'события', 'событий']);

export const timelineWordsRu: TimelineWords = {
  timeline: 'Хроника',
  marks: 'События на экране',
  more: (count) => `и ещё ${figures(count)}`,
  moreEvents: 'другие события',
  accountsDiffer: 'сообщения расходятся',
  dayNotKnown: 'день неизвестен',
  inView: (count) => `на экране: ${figures(count)}`,
  events,
  otherLanes: (values) => `Прочие: ${values}`,
  noLane: 'Не названо',
  lanes: 'Дорожки',
  noLanes: 'Дорожки не загрузились. Выберите их снова.',
  laneKinds: {
    side: 'Дорожки: стороны',
    actor: 'Дорожки: участники',
    place: 'Дорожки: места',
    type: 'Дорожки: типы',
    article: 'Дорожки: статьи',
  },
  earlier: (count) => `раньше: ${figures(count)}`,
  later: (count) => `позже: ${figures(count)}`,
  showEarlier: (count, lane) => `раньше: ${count}. Показать ближайшее, ${lane}`,
  showLater: (count, lane) => `позже: ${count}. Показать ближайшее, ${lane}`,
  origin: (words, direction) =>
    `Связано, ${direction === 'earlier' ? 'раньше' : 'позже'}: ${words}`,
  position: (index, of) => `${index} из ${of}`,
  cluster: (count, title) => `${events(count)}: ${title} и ещё ${figures(count - 1)}`,
  fold: (first, last) => `${first}–${last}: нет событий`,
  foldYears: (years) => countedRu(years, ['год', 'года', 'лет']),
  foldAgain: (first, last) => `Свернуть ${first}–${last}`,
  foldYearsShort: (years) => `${years} ${pluralRu(years, ['г.', 'г.', 'л.'])}`,
  unfold: (first, last) => `Развернуть ${first}–${last}, нет событий`,
  zoomHint: (key) => `${key} + прокрутка — масштаб`,
  noGestures: 'Жесты не загрузились. Пользуйтесь кнопками.',
  overview: 'Все годы, пустые свёрнуты',
  windowStart: 'Первый день на экране',
  windowEnd: 'Последний день на экране',
  clusterList: (count, date) => `${events(count)}, ${date}`,
  andMore: (count) => `и ещё ${count}: сузьте фильтр`,
  selected: 'выбрано',
  zoom: 'Масштаб',
  zoomOut: 'Отдалить',
  zoomIn: 'Приблизить',
  fit: 'Всё',
  fitAll: 'Всё: показать все события',
};

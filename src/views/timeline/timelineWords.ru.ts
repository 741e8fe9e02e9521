// The timeline's own sentences, in Russian.

import { countedRu, pluralRu } from '../../model/counted.ts';
import type { TimelineWords } from './timelineWords.ts';

export const timelineWordsRu: TimelineWords = {
  timeline: 'Хроника',
  marks: 'События на экране',
  more: (count) => `и ещё ${count}`,
  moreEvents: 'другие события',
  accountsDiffer: 'сообщения расходятся',
  dayNotKnown: 'день неизвестен',
  inView: (count) => `на экране: ${count}`,
  events: (count) => countedRu(count, ['событие', 'события', 'событий']),
  otherLanes: (values) => `Прочие: ${values}`,
  noLane: 'Не названо',
  lanes: 'Дорожки',
  noLanes: 'Не удалось загрузить другие дорожки. Проверьте соединение и выберите их снова.',
  laneKinds: {
    side: 'Дорожки: стороны',
    actor: 'Дорожки: участники',
    place: 'Дорожки: места',
    type: 'Дорожки: типы',
    article: 'Дорожки: статьи',
  },
  earlier: (count) => `раньше: ${count}`,
  later: (count) => `позже: ${count}`,
  showEarlier: (count, lane) => `раньше: ${count}. Показать ближайшее, ${lane}`,
  showLater: (count, lane) => `позже: ${count}. Показать ближайшее, ${lane}`,
  origin: (words, direction) =>
    `Связано с ${direction === 'earlier' ? 'более ранним' : 'более поздним'} событием: ${words}`,
  position: (index, of) => `${index} из ${of}`,
  cluster: (count, title) =>
    `${countedRu(count, ['событие', 'события', 'событий'])}: ${title} и ещё ${count - 1}`,
  fold: (first, last) => `${first}–${last}: нет событий`,
  foldYears: (years) => countedRu(years, ['год', 'года', 'лет']),
  foldAgain: (first, last) => `Свернуть ${first}–${last}`,
  foldYearsShort: (years) => `${years} ${pluralRu(years, ['г.', 'г.', 'л.'])}`,
  unfold: (first, last) => `Развернуть ${first}–${last}, нет событий`,
  zoomHint: (key) => `${key} + прокрутка — масштаб`,
  noGestures: 'Часть хроники не загрузилась. Пользуйтесь кнопками или обновите страницу.',
  overview: 'Все годы, пустые свёрнуты',
  windowStart: 'Первый день на экране',
  windowEnd: 'Последний день на экране',
  clusterList: (count, date) => `${countedRu(count, ['событие', 'события', 'событий'])}, ${date}`,
  andMore: (count) => `и ещё ${count}: сузьте фильтр, чтобы их увидеть`,
  selected: 'выбрано',
  zoom: 'Масштаб',
  zoomOut: 'Отдалить',
  zoomIn: 'Приблизить',
  fit: 'Всё',
  fitAll: 'Всё: показать все события',
};

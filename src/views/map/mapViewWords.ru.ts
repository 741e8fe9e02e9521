// What the map of all places says, in Russian.

import { countedRu } from '../../model/counted.ts';
import { knownWordingRu } from '../shared/knownWording.ru.ts';
import type { MapViewWords } from './mapViewWords.ts';

export const mapViewWordsRu: MapViewWords = {
  map: 'Карта мест',
  mapHelp:
    'Стрелки двигают карту, плюс и минус меняют масштаб, 0 показывает её целиком. В списке рядом те же места.',
  zoom: 'Масштаб карты',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  fit: 'Всё',
  fitAll: 'Всё: показать всю карту',
  wheelHint: 'Чтобы изменить масштаб, удерживайте Ctrl или ⌘ и вращайте колесо мыши',
  one: (name: string, count: number) => `${name}: ${events(count)}`,
  several: (names: readonly string[], count: number) =>
    `${knownWordingRu.listed(names, 'and')}: всего ${events(count)}`,
  andMore: (count: number) => `и ещё ${count}`,
  places: 'Места',
  areaMeans: 'Площадь круга соответствует числу событий.',
  noPlace: (count: number) => `Без указания места: ${events(count)}.`,
  noPoint: (count: number) =>
    `${countedRu(count, ['место', 'места', 'мест'])} с событиями есть только в этом списке: страну не показать точкой на карте.`,
  events,
  allInList: (count: number) => `Все ${count} в списке`,
};

function events(count: number): string {
  return countedRu(count, ['событие', 'события', 'событий']);
}

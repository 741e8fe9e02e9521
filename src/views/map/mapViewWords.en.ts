// What the map of all places says, in English.

import { countedEn } from '../../model/counted.ts';
import { knownWordingEn } from '../shared/knownWording.en.ts';

export const mapViewWordsEn = {
  map: 'Map of places',
  mapHelp:
    'Arrow keys move the map, plus and minus zoom, 0 shows all of it. The places beside it are the same.',
  zoom: 'Zoom the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  fitAll: 'Fit: show the whole map',
  wheelHint: 'Hold Ctrl or ⌘ and turn the wheel to zoom',
  one: (name: string, count: number) => `${name}: ${events(count)}`,
  several: (names: readonly string[], count: number) =>
    `${knownWordingEn.listed(names, 'and')}: ${events(count)} in all`,
  andMore: (count: number) => `+ ${count} more`,
  places: 'Places',
  areaMeans: 'The area of a circle is its number of events.',
  noPlace: (count: number) => `${events(count)} ${count === 1 ? 'has' : 'have'} no place.`,
  noPoint: (count: number) =>
    `${countedEn(count, ['place', 'places'])} with events ${count === 1 ? 'stands' : 'stand'} in this list only: a country is no point on a map.`,
  events,
  allInList: (count: number) => `All ${count} in the list`,
};

function events(count: number): string {
  return countedEn(count, ['event', 'events']);
}

// GeoJSON (RFC 7946): a feature for each event, at its places. One without a place that has
// coordinates has no geometry, which the format allows, so that none is lost.

import type { DiplomaticEvent, SetHead } from '../model/schema.ts';
import { inLanguage } from '../views/shared/inLanguage.ts';
import { dateInWords } from './eventInWords.ts';
import { type ExportInput, namesIn } from './exportInput.ts';
import { passagesIn } from './passages.ts';

type Position = readonly [lon: number, lat: number];

export function writeGeoJson(input: ExportInput): string {
  const features = input.events.map(featureIn(input));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
}

/** Whether a feature of it has a geometry. */
export function isOnMap(set: Pick<SetHead, 'places'>, { places }: DiplomaticEvent): boolean {
  return set.places.some(({ id, lat, lon }) => places.includes(id) && lat !== null && lon !== null);
}

function featureIn({ set, addressOf }: ExportInput) {
  const byId = new Map(set.places.map((place) => [place.id, place]));
  const [actors, places] = [namesIn(set.actors), namesIn(set.places)];
  const passages = passagesIn(set);
  return (event: DiplomaticEvent) => ({
    type: 'Feature',
    id: event.id,
    geometry: geometryOf(
      event.places.flatMap((id): Position[] => {
        const { lat = null, lon = null } = byId.get(id) ?? {};
        return lat === null || lon === null ? [] : [[lon, lat]];
      }),
    ),
    properties: {
      title: inLanguage(event.title),
      date: event.date,
      dateInWords: dateInWords(event),
      earliest: event.earliest,
      latest: event.latest,
      precision: event.precision,
      qualifier: event.qualifier,
      type: event.type,
      status: event.status,
      side: event.side,
      actors: actors(event.actors),
      targets: actors(event.targets),
      places: places(event.places),
      // The point of a country or a region is its middle, and no more.
      placeKinds: event.places.map((id) => byId.get(id)?.kind ?? null),
      quotes: passages(event).quotes,
      address: addressOf(event.id) ?? null,
    },
  });
}

function geometryOf(points: readonly Position[]) {
  const [only, ...others] = points;
  if (only === undefined) return null;
  return others.length === 0
    ? { type: 'Point', coordinates: only }
    : { type: 'MultiPoint', coordinates: points };
}

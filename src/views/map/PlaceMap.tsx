// A small map of an event's places among the other places told of. A mouse or a finger may press a place
// to filter by it; keys do so in the list of places beside it and in the filters.

import { useMemo } from 'react';
import type { Place } from '../../model/schema.ts';
import type { MapSize } from './mapFrame.ts';
import { LINE, RING } from './mapLabels.ts';
import { mapLayout, TARGET } from './mapLayout.ts';
import { mapName } from './mapName.ts';
import { mapWords } from './mapWords.ts';
import './placeMap.css';

interface PlaceMapProps {
  /** The event's. */
  readonly here: readonly Place[];
  /** Of all events. */
  readonly places: ReadonlyMap<string, Place>;
  readonly size: MapSize;
  readonly onPlace: (placeId: string) => void;
}

export function PlaceMap({ here, places, size, onPlace }: PlaceMapProps) {
  const layout = useMemo(() => mapLayout(here, [...places.values()], size), [here, places, size]);
  if (!layout) return null;
  const names = layout.here.map(({ place }) => nameOf(place));
  return (
    <>
      <svg
        className="place-map"
        role="img"
        aria-label={mapWords.pictured(names, layout.others.length > 0)}
        viewBox={`0 0 ${size.width} ${size.height}`}
      >
        <path className="place-map-land" d={layout.land} />
        {layout.others.map(({ place, x, y }) => (
          <circle key={place.id} className="place-map-other" cx={x} cy={y} r={2.6} />
        ))}
        {layout.here.map(({ place, x, y }) => (
          <g key={place.id} className="place-map-here" transform={`translate(${x} ${y})`}>
            <circle className="place-map-ring" r={RING - 1} />
            <circle r={4.5} />
          </g>
        ))}
        {layout.labels.map(({ lines, x, y, anchor }) => (
          <text key={lines.join(' ')} y={y} textAnchor={anchor}>
            {lines.map((line, at) => (
              <tspan key={line} x={x} dy={at === 0 ? 0 : LINE}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
      </svg>
      {layout.targets.map(({ place, x, y }) => (
        <button
          key={place.id}
          type="button"
          className="place-map-target"
          tabIndex={-1}
          title={mapWords.showOnly(nameOf(place))}
          style={{ left: x - TARGET / 2, top: y - TARGET / 2 }}
          onClick={() => onPlace(place.id)}
        />
      ))}
    </>
  );
}

function nameOf(place: Place): string {
  return mapName(place).join(' ');
}

// The map of the selected event's places, in room kept for it while its code is on the way. Nothing at
// all for an event that has no place to be ringed.

import { useMemo } from 'react';
import type { DiplomaticEvent } from '../model/schema.ts';
import { messages } from '../state/messages.ts';
import type { Names } from '../state/selectors.ts';
import { mapPoint } from '../views/shared/mapPoint.ts';
import { useIsDrawn } from '../views/shared/useIsDrawn.ts';
import { useLater } from '../views/shared/useLater.ts';
import { useSoon } from '../views/shared/useSoon.ts';

interface EventMapProps {
  readonly event: DiplomaticEvent;
  readonly names: Names;
  readonly onPlace: (placeId: string) => void;
}

/** Pixels. */
const SIZE = { width: 184, height: 104 };

const loadMap = async () => (await import('../views/map/PlaceMap.tsx')).PlaceMap;

export function EventMap({ event, names, onPlace }: EventMapProps) {
  const here = useMemo(
    () => event.places.flatMap((id) => names.places.get(id) ?? []),
    [event, names],
  );
  const hasMap = here.some(mapPoint);
  const [isDrawn, isSoon] = [useIsDrawn(), useSoon(hasMap)];
  const map = useLater(loadMap, hasMap && (isDrawn || isSoon));
  if (!hasMap) return null;
  return (
    <div className="panel-map" style={SIZE}>
      {map.status === 'ready' && (
        <map.part here={here} places={names.places} size={SIZE} onPlace={onPlace} />
      )}
      {map.status === 'failed' && (
        <p className="excerpt-note">
          {messages.partFailed}{' '}
          <button type="button" className="panel-link" onClick={map.retry}>
            {messages.tryAgain}
          </button>
        </p>
      )}
    </div>
  );
}

// All places with events as circles on an outline of the world. A press asks for a place, or comes nearer
// where several places are one circle. Keys reach the same in the list of places beside it.

import type { ZoomTransform } from 'd3';
import { zoomIdentity } from 'd3';
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Place } from '../../model/schema.ts';
import { useMedia } from '../shared/useMedia.ts';
import { useSize } from '../shared/useSize.ts';
import { bindMap, type MapMoves } from './bindMap.ts';
import { Circles } from './Circles.tsx';
import './map.css';
import { mapViewWords } from './mapViewWords.ts';
import { mostIn, type PlaceCluster, placeClusters } from './placeClusters.ts';
import { worldLayout } from './worldLayout.ts';

export interface PlacesMapProps {
  /** All there are. */
  readonly places: readonly Place[];
  readonly countOf: (placeId: string) => number;
  readonly isChosen: (placeId: string) => boolean;
  /** For groups of places, how many events name any of each. */
  readonly countAny: (groups: readonly (readonly string[])[]) => readonly number[];
  /** Of the selected event. */
  readonly marked: readonly string[];
  readonly onToggle: (placeId: string) => void;
  /** Several places that no zoom takes apart. */
  readonly onChooseAll: (placeIds: readonly string[]) => void;
}

const FINGER = '(pointer: coarse)';
/** Pixels between the middles of two circles. */
const LEAST = 24;
const LEAST_FOR_FINGER = 44;
const ZOOM_STEP = 2;
const PAN_STEP = 60;
const HINT_MS = 1600;

export function PlacesMap(props: PlacesMapProps) {
  const { places, countOf, isChosen, countAny, marked, onToggle, onChooseAll } = props;
  const surface = useRef<HTMLElement>(null);
  const size = useSize(surface);
  const least = useMedia(FINGER) ? LEAST_FOR_FINGER : LEAST;
  const hasSize = size.width > 0 && size.height > 0;
  const ground = useMemo(
    () => (hasSize ? worldLayout(places, size) : undefined),
    [places, size, hasSize],
  );
  const { transform, moves, isHinting } = useMapMoves(surface, size);
  const { k } = transform;
  const { clusters, most } = useMemo(() => {
    const spots = (ground?.placed ?? []).map(({ place, x, y }) => ({
      ...{ place, x: x * k, y: y * k },
      ...{ count: countOf(place.id), isChosen: isChosen(place.id) },
    }));
    const most = Math.max(1, ...spots.map(({ count }) => count));
    return { clusters: placeClusters(spots, most, least), most };
  }, [ground, k, countOf, isChosen, least]);
  const counts = useClusterCounts(clusters, countAny);

  const open = ({ spots }: PlaceCluster) => {
    const [first, second] = spots;
    if (first && !second) {
      onToggle(first.place.id);
      return;
    }
    const [xs, ys] = [spots.map(({ x }) => x / k), spots.map(({ y }) => y / k)];
    const isNearer = moves.current?.goTo({
      ...{ left: Math.min(...xs), right: Math.max(...xs) },
      ...{ top: Math.min(...ys), bottom: Math.max(...ys) },
    });
    if (!isNearer) onChooseAll(spots.map(({ place }) => place.id));
  };
  return (
    <div className="places-map">
      <section
        ref={surface}
        className="places-map-surface"
        aria-label={mapViewWords.map}
        aria-description={mapViewWords.mapHelp}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move what is seen of it
        tabIndex={0}
        onKeyDown={(pressed) => moveByKey(pressed, moves.current)}
      >
        <svg
          className="places-map-ground"
          aria-hidden="true"
          width={size.width}
          height={size.height}
        >
          <path
            d={ground?.land}
            transform={transform.toString()}
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        {hasSize && (
          <Circles
            clusters={clusters}
            counts={counts}
            most={most}
            size={size}
            least={least}
            offset={transform}
            marked={marked}
            onOpen={open}
          />
        )}
        {isHinting && (
          <p className="places-map-hint" role="status">
            {mapViewWords.wheelHint}
          </p>
        )}
      </section>
      <MapZoom moves={moves} />
    </div>
  );
}

/** One alone has the count of its place, which the filters show too. */
function useClusterCounts(
  clusters: readonly PlaceCluster[],
  countAny: PlacesMapProps['countAny'],
): readonly number[] {
  // Zooming moves circles without changing which there are.
  const key = clusters.map(({ spots }) => spots.map(({ place }) => place.id).join(' ')).join('|');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the clusters
  const grouped = useMemo(() => {
    const groups = clusters.filter(({ spots }) => spots.length > 1);
    const made = countAny(groups.map(({ spots }) => spots.map(({ place }) => place.id)));
    return new Map(groups.map(({ spots }, at) => [spots[0]?.place.id, made[at] ?? 0]));
  }, [key, countAny]);
  return clusters.map((cluster) =>
    cluster.spots.length > 1
      ? (grouped.get(cluster.spots[0]?.place.id) ?? mostIn(cluster))
      : mostIn(cluster),
  );
}

function useMapMoves(surface: RefObject<HTMLElement | null>, size: ReturnType<typeof useSize>) {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const [hints, setHints] = useState(0);
  const moves = useRef<MapMoves | null>(null);
  useEffect(() => {
    if (!surface.current || size.width === 0) return undefined;
    const bound = bindMap(surface.current, {
      size,
      onMove: setTransform,
      onPlainWheel: () => setHints((before) => before + 1),
    });
    moves.current = bound;
    // What was seen before keeps to the edges of the new size.
    bound.panBy(0, 0);
    return () => {
      bound.unbind();
      moves.current = null;
    };
  }, [surface, size]);
  useEffect(() => {
    if (hints === 0) return undefined;
    const timer = setTimeout(() => setHints(0), HINT_MS);
    return () => clearTimeout(timer);
  }, [hints]);
  return { transform, moves, isHinting: hints > 0 };
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [PAN_STEP, 0],
  ArrowRight: [-PAN_STEP, 0],
  ArrowUp: [0, PAN_STEP],
  ArrowDown: [0, -PAN_STEP],
};

function moveByKey(pressed: KeyboardEvent<HTMLElement>, moves: MapMoves | null): void {
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey || !moves) return;
  const { key } = pressed;
  const arrow = arrows[key];
  if (arrow) moves.panBy(...arrow);
  else if (key === '+' || key === '=') moves.zoomBy(ZOOM_STEP);
  else if (key === '-') moves.zoomBy(1 / ZOOM_STEP);
  else if (key === '0') moves.fit();
  else return;
  pressed.preventDefault();
  pressed.stopPropagation();
}

function MapZoom({ moves }: { readonly moves: RefObject<MapMoves | null> }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="places-map-zoom" role="group" aria-label={mapViewWords.zoom}>
      <button
        type="button"
        aria-label={mapViewWords.zoomOut}
        onClick={() => moves.current?.zoomBy(1 / ZOOM_STEP)}
      >
        −
      </button>
      <button
        type="button"
        aria-label={mapViewWords.zoomIn}
        onClick={() => moves.current?.zoomBy(ZOOM_STEP)}
      >
        +
      </button>
      <button type="button" aria-label={mapViewWords.fitAll} onClick={() => moves.current?.fit()}>
        {mapViewWords.fit}
      </button>
    </div>
  );
}

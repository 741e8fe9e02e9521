// The circles of a map with their numbers and names, and over each a button that anybody can hit.

import type { MapSize } from './mapFrame.ts';
import { LINE, mapLabels } from './mapLabels.ts';
import { mapName } from './mapName.ts';
import { mapViewWords } from './mapViewWords.ts';
import { circleRadius, type PlaceCluster } from './placeClusters.ts';

interface CirclesProps {
  /** Zoomed, not yet moved. */
  readonly clusters: readonly PlaceCluster[];
  readonly counts: readonly number[];
  /** Of the fullest place. */
  readonly most: number;
  readonly size: MapSize;
  /** Pixels of a button at least. */
  readonly least: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly marked: readonly string[];
  readonly onOpen: (cluster: PlaceCluster) => void;
}

interface Circle {
  readonly cluster: PlaceCluster;
  readonly count: number;
  readonly radius: number;
  readonly x: number;
  readonly y: number;
}

/** Pixels: from this radius on there is room for two figures. */
const HOLDS_NUMBER = 9;
/** What stands behind a circle of several places. */
const BEHIND = 3;
const RING_OUT = 5;

export function Circles(props: CirclesProps) {
  const { clusters, counts, most, size, least, offset, marked, onOpen } = props;
  const circles = clusters
    .map((cluster, at): Circle => {
      const count = counts[at] ?? 0;
      const radius = circleRadius(count, most);
      return { cluster, count, radius, x: cluster.x + offset.x, y: cluster.y + offset.y };
    })
    .filter(({ x, y }) => x >= 0 && y >= 0 && x <= size.width && y <= size.height);
  const hasChoice = clusters.some(({ spots }) => spots.some(({ isChosen }) => isChosen));
  const labels = mapLabels(
    circles.map(({ cluster, count, radius, x, y }) => ({
      ...{ lines: linesOf(cluster, count, radius), x, y },
      reach: radius + (isRinged(cluster, marked) ? RING_OUT : BEHIND),
    })),
    size,
  );
  return (
    <>
      <svg
        className="places-map-circles"
        aria-hidden="true"
        width={size.width}
        height={size.height}
      >
        {circles.map(({ cluster, count, radius, x, y }) => {
          const { spots } = cluster;
          const isChosen = spots.some((spot) => spot.isChosen);
          const classes = [
            'places-map-circle',
            hasChoice && !isChosen && 'is-other',
            count === 0 && 'is-none',
          ];
          return (
            <g
              key={spots[0]?.place.id}
              className={classes.filter(Boolean).join(' ')}
              transform={`translate(${x} ${y})`}
            >
              {isRinged(cluster, marked) && (
                <circle className="places-map-ring" r={radius + RING_OUT} />
              )}
              {spots.length > 1 && <circle className="places-map-behind" r={radius + BEHIND} />}
              <circle r={radius} />
              {radius >= HOLDS_NUMBER && <text dy="0.36em">{count}</text>}
            </g>
          );
        })}
        {labels.map(({ lines, x, y, anchor }) => (
          <text
            key={`${lines.join(' ')} ${x}`}
            className="places-map-name"
            y={y}
            textAnchor={anchor}
          >
            {lines.map((line, at) => (
              <tspan key={line} x={x} dy={at === 0 ? 0 : LINE}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
      </svg>
      {circles.map(({ cluster, count, radius, x, y }) => {
        const edge = Math.max(least, 2 * radius);
        return (
          <button
            key={cluster.spots[0]?.place.id}
            type="button"
            className="places-map-target"
            tabIndex={-1}
            aria-label={nameOf(cluster, count)}
            title={nameOf(cluster, count)}
            aria-pressed={cluster.spots.every(({ isChosen }) => isChosen)}
            style={{ left: x - edge / 2, top: y - edge / 2, width: edge, height: edge }}
            onClick={() => onOpen(cluster)}
          />
        );
      })}
    </>
  );
}

/** Asked for, or where the selected event was. */
function isRinged({ spots }: PlaceCluster, marked: readonly string[]): boolean {
  return spots.some(({ place, isChosen }) => isChosen || marked.includes(place.id));
}

/** The fullest place by name, how many more, and the number where the circle has no room for it. */
function linesOf({ spots }: PlaceCluster, count: number, radius: number): readonly string[] {
  const [first] = spots;
  if (!first) return [];
  const more = spots.length > 1 ? [mapViewWords.andMore(spots.length - 1)] : [];
  const number = radius < HOLDS_NUMBER ? ['·', String(count)] : [];
  const names = mapName(first.place);
  const last = [names.at(-1), ...more, ...number].join(' ');
  return [...names.slice(0, -1), last];
}

function nameOf({ spots }: PlaceCluster, count: number): string {
  const names = spots.map(({ place }) => mapName(place).join(' '));
  const [only] = names;
  return names.length === 1 && only !== undefined
    ? mapViewWords.one(only, count)
    : mapViewWords.several(names, count);
}

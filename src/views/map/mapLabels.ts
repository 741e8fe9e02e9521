// Where the names of ringed places stand: beside, below or above the ring, wherever they keep inside the
// map and off rings and other names. A name without room is left to the list of places beside the map.

import type { MapSize } from './mapFrame.ts';

export interface NamedSpot {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

export interface MapLabel {
  readonly lines: readonly string[];
  /** Of the text's left edge and its first line's baseline. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const LINE = 13;
/** Of a letter in the map's type, rounded up: the layout measures nothing. */
const LETTER = 6.2;
const BASELINE = 10;
export const RING = 9;
const GAP = 3;

export function mapLabels(spots: readonly NamedSpot[], size: MapSize): readonly MapLabel[] {
  const rings = spots.map(({ x, y }) => boxRound(x, y));
  const placed: { readonly label: MapLabel; readonly box: Box }[] = [];
  for (const spot of spots) {
    const taken = [...rings, ...placed.map(({ box }) => box)];
    const box = boxesFor(spot, size).find(
      (one) => isInside(one, size) && !taken.some((other) => areOver(one, other)),
    );
    if (!box) continue;
    placed.push({ label: { lines: spot.lines, x: box.left, y: box.top + BASELINE }, box });
  }
  return placed.map(({ label }) => label);
}

/** The best first. */
function boxesFor({ lines, x, y }: NamedSpot, size: MapSize): readonly Box[] {
  const width = Math.max(...lines.map((line) => line.length)) * LETTER;
  const height = lines.length * LINE;
  const beside = y - height / 2;
  const over = Math.max(GAP, Math.min(x - width / 2, size.width - width - GAP));
  const clear = RING + GAP;
  return [
    { left: x + clear, top: beside, width, height },
    { left: x - clear - width, top: beside, width, height },
    { left: over, top: y + clear, width, height },
    { left: over, top: y - clear - height, width, height },
  ];
}

function boxRound(x: number, y: number): Box {
  return { left: x - RING, top: y - RING, width: 2 * RING, height: 2 * RING };
}

function isInside({ left, top, width, height }: Box, size: MapSize): boolean {
  return left >= 0 && top >= 0 && left + width <= size.width && top + height <= size.height;
}

function areOver(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

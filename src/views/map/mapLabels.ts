// Where the names of ringed places stand: beside, above or below the ring, wherever they keep inside the
// map and off rings and other names. A name without room is left to the list of places beside the map.

import { textLength } from '../shared/textLength.ts';
import type { MapSize } from './mapFrame.ts';

export interface NamedSpot {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  /** How far what is drawn there reaches; a ring's where it is left out. */
  readonly reach?: number;
}

export interface MapLabel {
  readonly lines: readonly string[];
  /** Of the edge it hangs on, or of its middle, and of its first line's baseline. */
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

/** As SVG says it. */
type Anchor = 'start' | 'middle' | 'end';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Room {
  readonly box: Box;
  readonly anchor: Anchor;
}

/** Where in its room a text is held, as a part of the width. */
const heldAt: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };

export const LINE = 13;
/** Of a letter in the map's type, rounded up: the layout measures nothing. */
const LETTER = 6.2;
const BASELINE = 10;
export const RING = 9;
const GAP = 3;

export function mapLabels(spots: readonly NamedSpot[], size: MapSize): readonly MapLabel[] {
  const rings = spots.map(boxRound);
  const placed: { readonly label: MapLabel; readonly box: Box }[] = [];
  for (const spot of spots) {
    const taken = [...rings, ...placed.map(({ box }) => box)];
    const room = roomsFor(spot, size).find(
      ({ box }) => isInside(box, size) && !taken.some((other) => areOver(box, other)),
    );
    if (!room) continue;
    const { box, anchor } = room;
    const x = box.left + box.width * heldAt[anchor];
    placed.push({ label: { lines: spot.lines, x, y: box.top + BASELINE, anchor }, box });
  }
  return placed.map(({ label }) => label);
}

/** The best first. */
function roomsFor({ lines, x, y, reach = RING }: NamedSpot, size: MapSize): readonly Room[] {
  const width = Math.max(...lines.map(textLength)) * LETTER;
  const height = lines.length * LINE;
  const beside = y - height / 2;
  const over = Math.max(GAP, Math.min(x - width / 2, size.width - width - GAP));
  const clear = reach + GAP;
  return [
    { box: { left: x + clear, top: beside, width, height }, anchor: 'start' },
    { box: { left: x - clear - width, top: beside, width, height }, anchor: 'end' },
    { box: { left: over, top: y - clear - height, width, height }, anchor: 'middle' },
    { box: { left: over, top: y + clear, width, height }, anchor: 'middle' },
  ];
}

function boxRound({ x, y, reach = RING }: NamedSpot): Box {
  return { left: x - reach, top: y - reach, width: 2 * reach, height: 2 * reach };
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

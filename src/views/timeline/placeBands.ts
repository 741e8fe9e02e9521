// Bands where days are columns: in rows at the top of the lane, the longest first, each with its
// words on it. Bands that find no row join another.

import { extentOf } from '../shared/eventExtent.ts';
import { inLanguage } from '../shared/inLanguage.ts';
import { subjectOf } from './labelSpots.ts';
import { labelLine, meaningfulCuts, titleLine } from './labelWords.ts';
import type { LaneRoom } from './laneRoom.ts';
import type { Label } from './mark.ts';
import { reserved, wordEdges } from './markSpace.ts';
import { joinedPiles, type Pile } from './piles.ts';
import type { Stacked } from './placeColumns.ts';

export const BAND_ROW = 32;
const GAP = 6;

export function placeBands(
  bands: readonly Pile[],
  room: LaneRoom,
  mostRows: number,
): readonly Stacked[] {
  const rows: Pile[][] = [];
  for (const band of inOrder(bands, room)) {
    const free = rows.find((row) => row.every((other) => !doMeet(other, band, room)));
    if (free) free.push(band);
    else if (rows.length < mostRows) rows.push([band]);
    else join(rows, band, room);
  }
  return rows.flatMap((row, i) => row.map((pile) => bandAt(pile, i, row, room)));
}

/** Those that last begin first, so that a shorter one that comes or goes leaves them alone. */
function inOrder(bands: readonly Pile[], { selected }: LaneRoom): readonly Pile[] {
  const start = ({ lead }: Pile) => extentOf(lead).from;
  return bands.toSorted(
    (a, b) =>
      Number(b.lead === selected) - Number(a.lead === selected) ||
      start(a) - start(b) ||
      b.lead.salience - a.lead.salience,
  );
}

function doMeet(a: Pile, b: Pile, { selected }: LaneRoom): boolean {
  const [first, second] = [reserved(a, selected), reserved(b, selected)];
  return first.x0 < second.x1 + GAP && second.x0 < first.x1 + GAP;
}

/** Into a band of the last row it meets, which so becomes a cluster; the selection stays alone. */
function join(rows: Pile[][], band: Pile, room: LaneRoom): void {
  for (const row of rows.toReversed()) {
    const at = row.findIndex((other) => other.lead !== room.selected && doMeet(other, band, room));
    const other = row[at];
    if (!other) continue;
    row[at] = joinedPiles(other, band);
    return;
  }
  rows.push([band]);
}

function bandAt(pile: Pile, row: number, inRow: readonly Pile[], room: LaneRoom): Stacked {
  const next = inRow
    .map((other) => reserved(other, room.selected).x0)
    .filter((x) => x > pile.x)
    .reduce((least, x) => Math.min(least, x - GAP), room.right);
  const y = BAND_ROW * (row + 0.5);
  return { pile, row, y, label: wordsOf(pile, next, room), box: undefined };
}

function wordsOf(pile: Pile, end: number, room: LaneRoom): Label | undefined {
  const { measure, year } = room;
  const subject = subjectOf(pile, room);
  const { title, short } = pile.lead;
  const x = wordEdges(pile, subject.isSelected, false).right;
  const line = [
    labelLine(subject, inLanguage(title), year, measure),
    labelLine(subject, inLanguage(short), year, measure),
    ...[inLanguage(short), ...meaningfulCuts(inLanguage(short))].map((each) =>
      titleLine(subject, each, measure),
    ),
  ].find(({ width }) => x + width <= end);
  if (!line) return undefined;
  return {
    side: 'right',
    x,
    width: line.width,
    lines: [{ runs: line.runs, dy: 0 }],
    hasGround: x < pile.to,
    rowsDown: 0,
  };
}

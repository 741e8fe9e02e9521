// What threads have to find their way round: every row of the picture with the glyphs and words in
// it, and between the rows the channels, each with what reaches into it and the threads there.

import { type LaneBox, rowMiddle } from './laneBoxes.ts';
import type { Range } from './laneRoom.ts';
import type { Mark } from './mark.ts';

export interface ThreadInput {
  readonly marks: readonly Mark[];
  readonly boxes: readonly LaneBox[];
  readonly folds: readonly Range[];
  /** Of the picture. */
  readonly width: number;
}

export interface RowLine {
  readonly lane: number;
  readonly row: number;
  readonly y: number;
  /** A band may be crossed: only glyphs and words are in the way. */
  readonly taken: readonly Range[];
}

export interface Overhang extends Range {
  readonly channel: number;
  readonly markKey: string;
}

export interface ThreadGround {
  readonly lines: readonly RowLine[];
  /** What reaches out of its row into the channels: the selection's ring, words under a band. */
  readonly overhanging: readonly Overhang[];
  readonly folds: readonly Range[];
  readonly width: number;
  /** By channel; grows with every thread. Channel i runs along the top of row i. */
  readonly threaded: Range[][];
}

export const RING_PX = 18;

export function threadGround({ marks, boxes, folds, width }: ThreadInput): ThreadGround {
  const lines = boxes.flatMap((box, lane) =>
    Array.from({ length: box.rows }, (_, row) => ({
      lane,
      row,
      y: rowMiddle(box, row),
      taken: marks.filter((mark) => mark.lane === lane).flatMap((mark) => takenIn(mark, row)),
    })),
  );
  const overhanging = marks.flatMap((mark) => overhangsOf(mark, indexOfRow(lines, mark)));
  return { lines, overhanging, folds, width, threaded: lines.map(() => []) };
}

export function indexOfRow(lines: readonly RowLine[], mark: Mark): number {
  return lines.findIndex(({ lane, row }) => lane === mark.lane && row === mark.row);
}

function takenIn(mark: Mark, row: number): readonly Range[] {
  const { label } = mark;
  const words = label && { x0: label.x, x1: label.x + label.width };
  const glyph = { x0: mark.x - RING_PX, x1: mark.x + RING_PX + 4 };
  if (row === mark.row) return words && label.side !== 'under' ? [glyph, words] : [glyph];
  const rowsDown = label?.rowsDown ?? 0;
  return words && row > mark.row && row <= mark.row + rowsDown ? [words] : [];
}

function overhangsOf(mark: Mark, row: number): readonly Overhang[] {
  const ring = { x0: mark.x - RING_PX, x1: mark.x + RING_PX, markKey: mark.key };
  const rings = mark.isSelected ? [row, row + 1].map((channel) => ({ ...ring, channel })) : [];
  const { label } = mark;
  if (!label || label.rowsDown === 0) return rings;
  const words = { x0: label.x, x1: label.x + label.width, markKey: mark.key };
  const under = Array.from({ length: label.rowsDown }, (_, i) => ({
    ...words,
    channel: row + 1 + i,
  }));
  return [...rings, ...under];
}

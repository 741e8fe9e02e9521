// The line from the flag of the selected day down to its mark and no further, in pieces: it is
// broken where words had no other place than across it.

import type { Mark } from './mark.ts';

export interface LinePiece {
  readonly from: number;
  readonly to: number;
}

export interface FlagLine {
  readonly x: number;
  readonly pieces: readonly LinePiece[];
}

const RING = 15;
const CLEAR_X = 3;
const HALF_LINE = 9;

/** Without pieces where nothing is selected, or its day is not known, or is a column. */
export function flagLine(marks: readonly Mark[]): FlagLine {
  const mark = topmost(marks.filter(({ isSelected }) => isSelected));
  if (mark?.lead.precision !== 'day' || mark.shape === 'card') return { x: 0, pieces: [] };
  const { x } = mark;
  const end = mark.y - RING;
  const words = marks.flatMap((each) => wordsAt(each, x)).sort((a, b) => a.from - b.from);
  const pieces: LinePiece[] = [];
  let from = 0;
  for (const gap of words) {
    if (gap.from >= end) break;
    if (gap.from > from) pieces.push({ from, to: gap.from });
    from = Math.max(from, gap.to);
  }
  if (from < end) pieces.push({ from, to: end });
  return { x, pieces };
}

/** Of an event that stands in several lanes. */
function topmost(marks: readonly Mark[]): Mark | undefined {
  return marks.reduce<Mark | undefined>(
    (best, each) => (best && best.y <= each.y ? best : each),
    undefined,
  );
}

/** How far down the words of a mark stand across the line. */
function wordsAt({ label, y }: Mark, x: number): readonly LinePiece[] {
  if (!label || x < label.x - CLEAR_X || label.x + label.width + CLEAR_X < x) return [];
  return label.lines.map(({ dy }) => ({ from: y + dy - HALF_LINE, to: y + dy + HALF_LINE }));
}

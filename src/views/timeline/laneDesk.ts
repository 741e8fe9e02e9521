// The rows of one lane with what was already put in them: where a pile would find a place, with
// words, without, or where others give up theirs.

import type { LabelSpot } from './labelSpots.ts';
import { labelSpots } from './labelSpots.ts';
import type { LaneRoom, Range } from './laneRoom.ts';
import { reserved } from './markSpace.ts';
import type { Pile } from './piles.ts';
import type { Rows } from './rows.ts';

export interface Placed {
  readonly pile: Pile;
  readonly row: number;
  readonly words: LabelSpot | undefined;
}

export interface Desk {
  readonly room: LaneRoom;
  readonly rows: Rows;
  /** From the top. */
  readonly allRows: readonly number[];
  readonly placed: Map<string, Placed>;
  /** How many rows bands may take at one place. */
  readonly bandRows: number;
}

export interface RowSpot {
  readonly row: number;
  readonly label: LabelSpot | undefined;
}

/** Clear px between words and what stands beside them, over the gap there is between all. */
const WORDS_APART = 6;

/** The first row, right side before left, where mark and words are free. A mark that stood in the
 * last frame keeps its words where they were or goes without: they are chosen again at rest. */
export function bestSpot(desk: Desk, pile: Pile): RowSpot | undefined {
  const { room } = desk;
  const before = room.previous.get(pile.lead.id);
  if (before && before.side === undefined) return undefined;
  const mark = reserved(pile, room.selected);
  const freeRows = rowOrder(desk, pile).filter((row) => desk.rows.isFree(row, mark.x0, mark.x1));
  if (freeRows.length === 0) return undefined;
  const all = labelSpots(pile, room);
  const spots = before ? all.filter(({ label }) => label.side === before.side) : all;
  let crossing: RowSpot | undefined;
  for (const label of spots) {
    const rows = freeRows.filter((each) => isLabelFree(desk, pile, each, label));
    const row = rows.find((each) => !doesCrossLine(desk, each, label));
    if (row !== undefined) return { row, label };
    if (rows[0] !== undefined) crossing ??= { row: rows[0], label };
  }
  return crossing;
}

/** The line ends at the selected mark: the rows below it are free of it. */
export function doesCrossLine(desk: Desk, row: number, { slots }: LabelSpot): boolean {
  const { line, selected } = desk.room;
  if (!line) return false;
  const last = selected && desk.placed.get(selected.id)?.row;
  return slots.some(
    ({ rowsDown, x0, x1 }) =>
      x0 < line.x1 && line.x0 < x1 && (last === undefined || row + rowsDown < last),
  );
}

export function bareSpot(desk: Desk, pile: Pile): RowSpot | undefined {
  const mark = reserved(pile, desk.room.selected);
  const row = rowOrder(desk, pile).find((each) => desk.rows.isFree(each, mark.x0, mark.x1));
  return row === undefined ? undefined : { row, label: undefined };
}

/** Room made by taking away words that are in the way, the least salient there are. */
export function clearedSpot(desk: Desk, pile: Pile): RowSpot | undefined {
  const mark = reserved(pile, desk.room.selected);
  let best: { readonly row: number; readonly cost: number; readonly owners: string[] } | undefined;
  for (const row of rowOrder(desk, pile)) {
    const blockers = desk.rows.blockers(row, mark.x0, mark.x1);
    if (blockers.some(({ part, owner }) => part !== 'label' || owner === desk.room.selected?.id)) {
      continue;
    }
    const owners = blockers.map(({ owner }) => owner);
    const cost = owners.reduce((sum, id) => sum + 4 ** salienceOf(desk, id), 0);
    if (!best || cost < best.cost) best = { row, cost, owners };
  }
  if (!best) return undefined;
  for (const owner of best.owners) takeWords(desk, owner);
  return { row: best.row, label: undefined };
}

function salienceOf(desk: Desk, id: string): number {
  return desk.placed.get(id)?.pile.lead.salience ?? 1;
}

/** The row it had first, then from the top; for a band only rows where bands may still stand. */
function rowOrder(desk: Desk, pile: Pile): readonly number[] {
  if (!isSmall(pile) && areBandRowsTaken(desk, pile)) return [];
  const open = openRows(desk, pile);
  const before = desk.room.previous.get(pile.lead.id)?.row;
  if (before === undefined || before === open[0] || !open.includes(before)) return open;
  return [before, ...open.filter((row) => row !== before)];
}

/** All but the last, where a button stands at the lane's foot; the selected mark may stand there. */
function openRows({ room, allRows }: Desk, pile: Pile): readonly number[] {
  if (!room.foot || pile.lead === room.selected) return allRows;
  const glyph = reserved({ ...pile, shape: 'point' }, room.selected);
  return isOffFoot(room, room.rows - 1, glyph) ? allRows : allRows.slice(0, -1);
}

function areBandRowsTaken({ placed, bandRows }: Desk, { from, to }: Pile): boolean {
  const taken = new Set<number>();
  for (const { pile, row } of placed.values()) {
    if (!isSmall(pile) && pile.from < to && from < pile.to) taken.add(row);
  }
  return taken.size >= bandRows;
}

export function isLabelFree(desk: Desk, pile: Pile, row: number, { slots }: LabelSpot): boolean {
  const own = pile.lead.id;
  return slots.every(
    ({ rowsDown, x0, x1 }) =>
      row + rowsDown < desk.rows.count &&
      !desk.room.folds.some((fold) => fold.x0 < x1 && x0 < fold.x1) &&
      isOffFoot(desk.room, row + rowsDown, { x0, x1 }) &&
      desk.rows
        .blockers(row + rowsDown, x0 - WORDS_APART, x1 + WORDS_APART)
        .every(({ owner }) => owner === own),
  );
}

/** Whether a range of a row keeps off the button at the lane's foot. */
function isOffFoot({ rows, foot }: LaneRoom, row: number, { x0, x1 }: Range): boolean {
  return row < rows - 1 || !foot || x1 < foot.x0 || foot.x1 < x0;
}

/** What stands on one day and so takes its turn in the rows: not a band or bar over many. */
export function isSmall({ shape }: Pile): boolean {
  return shape === 'point';
}

export function put(desk: Desk, pile: Pile, { row, label }: RowSpot): void {
  const owner = pile.lead.id;
  const mark = reserved(pile, desk.room.selected);
  desk.rows.take(row, { ...mark, owner, part: 'mark' });
  for (const slot of label?.slots ?? []) {
    desk.rows.take(row + slot.rowsDown, { x0: slot.x0, x1: slot.x1, owner, part: 'label' });
  }
  desk.placed.set(owner, { pile, row, words: label });
}

export function takeWords(desk: Desk, owner: string): void {
  const placed = desk.placed.get(owner);
  if (!placed) return;
  desk.rows.release(owner, 'label');
  desk.placed.set(owner, { ...placed, words: undefined });
}

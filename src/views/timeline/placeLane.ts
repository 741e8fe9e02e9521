// Gives every pile of a lane a row, and words where there is room. Marks come before words: words
// give way when a mark would find no place, and only marks that touch become one. Then clusters
// are split wherever all their events find a place with words.

import { longerLabel } from './labelSpots.ts';
import {
  bareSpot,
  bestSpot,
  clearedSpot,
  type Desk,
  doesCrossLine,
  isLabelFree,
  isSmall,
  type Placed,
  put,
} from './laneDesk.ts';
import type { LaneRoom } from './laneRoom.ts';
import { rowsOf } from './mark.ts';
import { reserved } from './markSpace.ts';
import { joinedPiles, type Pile } from './piles.ts';
import { createRows, type Rows } from './rows.ts';
import { selectedApart } from './selectedApart.ts';

export function placeLane(piles: readonly Pile[], room: LaneRoom): readonly Placed[] {
  const rows = createRows(room.rows);
  const hasPoints = piles.some(isSmall);
  const rowsForPoints = hasPoints ? Math.ceil(room.rows * 0.4) : 0;
  const bandRows = Math.max(1, room.rows - rowsForPoints);
  const allRows = Array.from({ length: room.rows }, (_, row) => row);
  const first: Desk = { room, rows, allRows, placed: new Map(), bandRows };
  for (const pile of inOrderOfClaim(selectedApart(piles, room), room)) settle(first, pile);
  const then: Desk = { ...first, bandRows: room.rows };
  for (const pile of inOrderOfPlaced(then)) split(then, pile);
  for (const pile of inOrderOfPlaced(then)) giveWords(then, pile);
  return [...then.placed.values()];
}

function inOrderOfClaim(piles: readonly Pile[], room: LaneRoom): readonly Pile[] {
  const rank = ({ lead }: Pile) => {
    if (lead === room.selected) return 20;
    return lead.salience + (room.previous.has(lead.id) ? 0.5 : 0);
  };
  const ranked = piles.map((pile) => ({ pile, rank: rank(pile) }));
  ranked.sort((a, b) => b.rank - a.rank || a.pile.x - b.pile.x);
  return ranked.map(({ pile }) => pile);
}

function inOrderOfPlaced({ placed, room }: Desk): readonly Pile[] {
  return inOrderOfClaim(
    [...placed.values()].map(({ pile }) => pile),
    room,
  );
}

function settle(desk: Desk, pile: Pile): void {
  const isFull = desk.placed.size >= desk.room.limit;
  const spot = isFull
    ? undefined
    : (bestSpot(desk, pile) ?? bareSpot(desk, pile) ?? clearedSpot(desk, pile));
  if (spot) put(desk, pile, spot);
  else join(desk, pile);
}

/** Into the nearest mark, of its own shape if there is one; beside the selection if there is no
 * other, since that stays alone. */
function join(desk: Desk, pile: Pile): void {
  const all = [...desk.placed.values()];
  const others = all.filter(({ pile: other }) => other.lead !== desk.room.selected);
  const alike = others.filter(({ pile: other }) => other.shape === pile.shape);
  const beside = nearest(alike, pile) ?? nearest(others, pile);
  const mark = reserved(pile, desk.room.selected);
  const freeRow = beside
    ? undefined
    : desk.allRows.find((row) => desk.rows.isFree(row, mark.x0, mark.x1));
  const target = beside ?? (freeRow === undefined ? nearest(all, pile) : undefined);
  if (!target) {
    put(desk, pile, { row: freeRow ?? 0, label: undefined });
    return;
  }
  const old = target.pile;
  const both = joinedPiles(old, pile);
  const isSelected = old.lead === desk.room.selected;
  const joined = isSelected ? { ...both, lead: old.lead, leadRow: old.leadRow } : both;
  desk.rows.release(old.lead.id);
  desk.placed.delete(old.lead.id);
  put(desk, joined, { row: target.row, label: undefined });
}

function nearest(list: readonly Placed[], pile: Pile): Placed | undefined {
  const away = ({ pile: other }: Placed) => Math.abs(other.x - pile.x);
  return list.reduce<Placed | undefined>(
    (best, each) => (!best || away(each) <= away(best) ? each : best),
    undefined,
  );
}

/** A cluster of no more events than there are rows becomes single marks if all get words. */
function split(desk: Desk, pile: Pile): void {
  const at = desk.placed.get(pile.lead.id);
  const isTooMany =
    pile.count > desk.room.rows || desk.placed.size + pile.count > desk.room.limit + 1;
  if (!at || pile.count < 2 || isTooMany) return;
  const slots = takenBy(desk.rows, pile.lead.id);
  desk.rows.release(pile.lead.id);
  desk.placed.delete(pile.lead.id);
  const done: string[] = [];
  for (const single of inOrderOfClaim(rowsOf(pile).map(desk.room.spotOf), desk.room)) {
    const spot = bestSpot(desk, single);
    if (!spot) break;
    put(desk, single, spot);
    done.push(single.lead.id);
  }
  if (done.length === pile.count) return;
  for (const id of done) {
    desk.rows.release(id);
    desk.placed.delete(id);
  }
  for (const { row, slot } of slots) desk.rows.take(row, slot);
  desk.placed.set(pile.lead.id, at);
}

function takenBy(rows: Rows, owner: string) {
  return Array.from({ length: rows.count }, (_, row) =>
    rows
      .blockers(row, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
      .filter((slot) => slot.owner === owner)
      .map((slot) => ({ row, slot })),
  ).flat();
}

/** Words for a mark that went without, if need be in another row; or its whole title where there
 * is room for that. */
function giveWords(desk: Desk, pile: Pile): void {
  const at = desk.placed.get(pile.lead.id);
  if (!at) return;
  desk.rows.release(pile.lead.id);
  const longer = at.words && longerLabel(pile, at.words.label, desk.room);
  const isLonger =
    longer !== undefined &&
    isLabelFree(desk, pile, at.row, longer) &&
    !doesCrossLine(desk, at.row, longer);
  const elsewhere = at.words ? undefined : bestSpot(desk, pile);
  put(desk, pile, elsewhere ?? { row: at.row, label: isLonger ? longer : at.words });
}

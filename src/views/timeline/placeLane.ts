// Gives every pile of a lane a row, and words where there is room. Marks come before words: words
// give way when a mark would find no place, and only marks that touch become one. Then clusters
// are split wherever all their events find a place with words.

import type { DiplomaticEvent } from '../../model/schema.ts';
import { type LabelSpot, labelSpots, longerLabel } from './labelSpots.ts';
import type { LaneRoom, Range } from './laneRoom.ts';
import { eventsOf } from './mark.ts';
import { reserved } from './markSpace.ts';
import { better, type Pile } from './piles.ts';
import { createRows, type Rows } from './rows.ts';

export interface Placed {
  readonly pile: Pile;
  readonly row: number;
  readonly words: LabelSpot | undefined;
}

/** Clear px between words and what stands beside them, over the gap there is between all. */
const WORDS_APART = 6;

interface Desk {
  readonly room: LaneRoom;
  readonly rows: Rows;
  readonly placed: Map<string, Placed>;
  /** How many rows bands may take at one place. */
  readonly bandRows: number;
}

export function placeLane(piles: readonly Pile[], room: LaneRoom): readonly Placed[] {
  const rows = createRows(room.rows);
  const hasPoints = piles.some(isSmall);
  const rowsForPoints = hasPoints ? Math.ceil(room.rows * 0.4) : 0;
  const bandRows = Math.max(1, room.rows - rowsForPoints);
  const first: Desk = { room, rows, placed: new Map(), bandRows };
  for (const pile of inOrderOfClaim(selectedApart(piles, room), room)) settle(first, pile);
  const then: Desk = { ...first, bandRows: room.rows };
  for (const pile of inOrderOfPlaced(then)) split(then, pile);
  for (const pile of inOrderOfPlaced(then)) giveWords(then, pile);
  return [...then.placed.values()];
}

/** What stands on one day and so takes its turn in the rows: not a band or bar over many. */
function isSmall({ shape }: Pile): boolean {
  return shape === 'point' || shape === 'card';
}

/** The selected event is never inside a cluster. */
function selectedApart(piles: readonly Pile[], room: LaneRoom): readonly Pile[] {
  const { selected } = room;
  if (!selected) return piles;
  return piles.flatMap((pile) => {
    const isInside = pile.count > 1 && pile.groups.some(({ events }) => events.includes(selected));
    return isInside ? [room.spotOf(selected), without(pile, selected)] : [pile];
  });
}

function without(pile: Pile, event: DiplomaticEvent): Pile {
  const groups = pile.groups.flatMap((group) => {
    if (!group.events.includes(event)) return [group];
    const [first, ...others] = group.events.filter((each) => each !== event);
    return first ? [{ events: [first, ...others] as const }] : [];
  });
  const lead = groups.map(({ events }) => events[0]).reduce(better);
  return { ...pile, groups, lead, count: pile.count - 1 };
}

function inOrderOfClaim(piles: readonly Pile[], room: LaneRoom): readonly Pile[] {
  const hasCards = piles.some(({ shape }) => shape === 'card');
  const rank = ({ lead, shape }: Pile) => {
    if (lead === room.selected) return 20;
    if (hasCards && shape === 'band') return 10 + lead.salience;
    return lead.salience + (room.previous.has(lead.id) ? 0.5 : 0);
  };
  return piles.toSorted((a, b) => rank(b) - rank(a) || a.x - b.x);
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

interface RowSpot {
  readonly row: number;
  readonly label: LabelSpot | undefined;
}

/** The first row, right side before left, where mark and words are free. */
function bestSpot(desk: Desk, pile: Pile): RowSpot | undefined {
  const { room } = desk;
  const spots = labelSpots(pile, room);
  const mark = reserved(pile, room.selected);
  const freeRows = rowOrder(desk, pile).filter((row) => desk.rows.isFree(row, mark.x0, mark.x1));
  const before = room.previous.get(pile.lead.id);
  const kept = before && spots.find(({ label }) => label.side === before.side);
  if (
    before &&
    kept &&
    freeRows.includes(before.row) &&
    isLabelFree(desk, pile, before.row, kept)
  ) {
    return { row: before.row, label: kept };
  }
  for (const label of spots) {
    const row = freeRows.find((each) => isLabelFree(desk, pile, each, label));
    if (row !== undefined) return { row, label };
  }
  return undefined;
}

function bareSpot(desk: Desk, pile: Pile): RowSpot | undefined {
  const mark = reserved(pile, desk.room.selected);
  const row = rowOrder(desk, pile).find((each) => desk.rows.isFree(each, mark.x0, mark.x1));
  return row === undefined ? undefined : { row, label: undefined };
}

/** Room made by taking away words that are in the way, the least salient there are. */
function clearedSpot(desk: Desk, pile: Pile): RowSpot | undefined {
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

function allRows({ room }: Desk): readonly number[] {
  return Array.from({ length: room.rows }, (_, row) => row);
}

/** The row it had first, then from the top; for a band only rows where bands may still stand. */
function rowOrder(desk: Desk, pile: Pile): readonly number[] {
  const isCard = pile.shape === 'card';
  const glyph = reserved(isCard ? pile : { ...pile, shape: 'point' }, desk.room.selected);
  const isSelected = pile.lead === desk.room.selected;
  const all = allRows(desk).filter((row) => isSelected || isOffFoot(desk.room, row, glyph));
  const before = desk.room.previous.get(pile.lead.id)?.row;
  const rows =
    before === undefined || !all.includes(before)
      ? all
      : [before, ...all.filter((row) => row !== before)];
  if (isSmall(pile)) return rows;
  const overlapping = [...desk.placed.values()].filter(
    (other) => !isSmall(other.pile) && other.pile.from < pile.to && pile.from < other.pile.to,
  );
  return new Set(overlapping.map(({ row }) => row)).size >= desk.bandRows ? [] : rows;
}

/** Whether a range of a row keeps off the button at the lane's foot. */
function isOffFoot({ rows, foot }: LaneRoom, row: number, { x0, x1 }: Range): boolean {
  return row < rows - 1 || !foot || x1 < foot.x0 || foot.x1 < x0;
}

function isLabelFree(desk: Desk, pile: Pile, row: number, { slots }: LabelSpot): boolean {
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

function put(desk: Desk, pile: Pile, { row, label }: RowSpot): void {
  const owner = pile.lead.id;
  const mark = reserved(pile, desk.room.selected);
  desk.rows.take(row, { ...mark, owner, part: 'mark' });
  for (const slot of label?.slots ?? []) {
    desk.rows.take(row + slot.rowsDown, { x0: slot.x0, x1: slot.x1, owner, part: 'label' });
  }
  desk.placed.set(owner, { pile, row, words: label });
}

function takeWords(desk: Desk, owner: string): void {
  const placed = desk.placed.get(owner);
  if (!placed) return;
  desk.rows.release(owner, 'label');
  desk.placed.set(owner, { ...placed, words: undefined });
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
    : allRows(desk).find((row) => desk.rows.isFree(row, mark.x0, mark.x1));
  const target = beside ?? (freeRow === undefined ? nearest(all, pile) : undefined);
  if (!target) {
    put(desk, pile, { row: freeRow ?? 0, label: undefined });
    return;
  }
  const old = target.pile;
  const lead = old.lead === desk.room.selected ? old.lead : better(old.lead, pile.lead);
  const joined = {
    ...old,
    lead,
    groups: [...old.groups, ...pile.groups],
    count: old.count + pile.count,
  };
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
  for (const single of inOrderOfClaim(eventsOf(pile).map(desk.room.spotOf), desk.room)) {
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
  const isLonger = longer !== undefined && isLabelFree(desk, pile, at.row, longer);
  const elsewhere = at.words ? undefined : bestSpot(desk, pile);
  put(desk, pile, elsewhere ?? { row: at.row, label: isLonger ? longer : at.words });
}

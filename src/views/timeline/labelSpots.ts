// Where the words of a mark could stand, best first: right of it, left of it, or wrapped under a
// band. Each with what it would take of which rows.

import { inLanguage } from '../shared/inLanguage.ts';
import {
  type LabelSubject,
  type Line,
  labelLine,
  meaningfulCuts,
  titleLine,
  wrappedLabel,
} from './labelWords.ts';
import type { LaneRoom } from './laneRoom.ts';
import type { Label } from './mark.ts';
import { LONG_BAND_PX, wordEdges } from './markSpace.ts';
import type { Pile } from './piles.ts';

export interface LabelSpot {
  readonly label: Label;
  readonly slots: readonly {
    /** 0 is the mark's own row. */
    readonly rowsDown: number;
    readonly x0: number;
    readonly x1: number;
  }[];
}

const LEFT_MARGIN = 4;
/** Words under a band keep off the torn edges of folds. */
const UNDER_MARGIN = 7;
const MIN_WRAP_PX = 90;
const WRAPPED_LINE = 15;
/** From the middle of a band to the top of the words under it. */
const UNDER_BAND = 13;
const FIRST_UNDER = 20;

export function labelSpots(pile: Pile, room: LaneRoom): readonly LabelSpot[] {
  if (!room.hasWords) return [];
  const subject = subjectOf(pile, room);
  const line = labelLine(subject, inLanguage(pile.lead.short), room.year, room.measure);
  const under = underSpot(pile, subject, room);
  const cut = subject.isSelected ? cutSpots(pile, subject, room) : [];
  return [...besideSpots(pile, line, room), ...(under ? [under] : []), ...cut];
}

/** The whole title in the place of the short one, on the same side. */
export function longerLabel(pile: Pile, label: Label, room: LaneRoom): LabelSpot | undefined {
  const { short, title } = pile.lead;
  if (label.side === 'under' || inLanguage(short) === inLanguage(title)) return undefined;
  const line = labelLine(subjectOf(pile, room), inLanguage(title), room.year, room.measure);
  return besideSpots(pile, line, room).find((spot) => spot.label.side === label.side);
}

/** The selected event has words even where its title does not fit: fewer of them, without a date. */
function cutSpots(pile: Pile, subject: LabelSubject, room: LaneRoom): readonly LabelSpot[] {
  const { en } = pile.lead.short;
  return [en, ...meaningfulCuts(en)].flatMap((title) =>
    besideSpots(pile, titleLine(subject, title, room.measure), room),
  );
}

export function subjectOf(pile: Pile, room: Pick<LaneRoom, 'selected'>): LabelSubject {
  const { lead, count, isCutLeft, isCutRight, shape } = pile;
  const isOneDay = lead.earliest === lead.latest && lead.qualifier === null;
  return {
    lead,
    count,
    isSelected: lead === room.selected,
    isAllThrough: shape === 'band' && isCutLeft && isCutRight,
    isCard: shape === 'card',
    isDateSaid: shape === 'card' && isOneDay,
  };
}

/** Beside a short band; on a longer one where the words fit on it, else beside it if there is room. */
function besideSpots(pile: Pile, line: Line, room: LaneRoom): readonly LabelSpot[] {
  if (pile.shape === 'point') return sideSpots(pile, line, room, true);
  const beside = sideSpots(pile, line, room, true);
  if (pile.to - pile.from <= LONG_BAND_PX) return beside;
  const on = sideSpots(pile, line, room, false);
  const fits = on.filter(({ label: { x, width } }) => x >= pile.from && x + width <= pile.to);
  return [...fits, ...beside, ...on];
}

function sideSpots(
  pile: Pile,
  line: Line,
  room: LaneRoom,
  isBeside: boolean,
): readonly LabelSpot[] {
  const edges = wordEdges(pile, pile.lead === room.selected, isBeside);
  return (['right', 'left'] as const).flatMap((side) => {
    const x = side === 'right' ? edges.right : edges.left - line.width;
    if (x < LEFT_MARGIN || x + line.width > room.right) return [];
    const label: Label = {
      side,
      x,
      width: line.width,
      lines: [{ runs: line.runs, dy: 0 }],
      hasGround: !isBeside,
      rowsDown: 0,
    };
    return [{ label, slots: [{ rowsDown: 0, x0: x, x1: x + line.width }] }];
  });
}

function underSpot(pile: Pile, subject: LabelSubject, room: LaneRoom): LabelSpot | undefined {
  const width = pile.to - pile.from;
  if (pile.shape !== 'band' || width < MIN_WRAP_PX || subject.isSelected) return undefined;
  const { title, short } = pile.lead;
  const inside = width - 2 * UNDER_MARGIN;
  const lines =
    wrappedLabel(subject, inLanguage(title), inside, room) ??
    wrappedLabel(subject, inLanguage(short), inside, room);
  if (!lines) return undefined;
  const x = pile.from + UNDER_MARGIN;
  const depth = UNDER_BAND + lines.length * WRAPPED_LINE - room.pitch / 2;
  const reach = Math.ceil(depth / room.pitch);
  const label: Label = {
    side: 'under',
    x,
    width: Math.max(...lines.map((line) => line.width)),
    lines: lines.map(({ runs }, i) => ({ runs, dy: FIRST_UNDER + i * WRAPPED_LINE })),
    hasGround: false,
    rowsDown: reach,
  };
  const rowsDown = Array.from({ length: reach }, (_, i) => i + 1);
  const x1 = x + label.width;
  return { label, slots: rowsDown.map((down) => ({ rowsDown: down, x0: x, x1 })) };
}

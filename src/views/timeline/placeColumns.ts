// One lane where days are columns: bands in rows on top, under them the cards of each day one below
// another, as high as their words need. What finds no room is one counted card at its day's foot.
// Nothing here depends on where in the window a day stands, so that cards hold still while it moves.

import type { DayWindow } from '../../state/store.ts';
import { extentOf } from '../shared/eventExtent.ts';
import { inLanguage } from '../shared/inLanguage.ts';
import {
  type CardText,
  COUNTED_HEIGHT,
  cardLine,
  cardText,
  countedText,
  withExcerpt,
} from './cardText.ts';
import { subjectOf } from './labelSpots.ts';
import type { LaneRoom } from './laneRoom.ts';
import type { Box, Label } from './mark.ts';
import { joinedPiles, type Pile } from './piles.ts';
import { BAND_ROW, placeBands } from './placeBands.ts';
import { selectedApart } from './selectedApart.ts';
import { timelineWords } from './timelineWords.ts';

export interface ColumnRoom extends LaneRoom {
  /** Of the lane, its padding left out. */
  readonly height: number;
  readonly pxPerDay: number;
  readonly window: DayWindow;
}

/** What stands in a lane of columns; y from the lane's top. */
export interface Stacked {
  readonly pile: Pile;
  readonly row: number;
  readonly y: number;
  readonly label: Label | undefined;
  /** Of a card. */
  readonly box: Box | undefined;
}

type Wording = 'whole' | 'short' | 'one line';

const GAP = 4;
const FOOT = 28;
/** Of the room, at most; what is left is for cards. */
const BANDS_SHARE = 0.5;
const WORDS_X = 29;
const COUNTED_WORDS_X = 36;
const END_PADDING = 6;
const COLUMN_INSET = 8;
const LINES = 3;
/** A narrow column breaks a title more often. */
const NARROW_PX = 110;
const NARROW_LINES = 4;

export function placeColumns(piles: readonly Pile[], room: ColumnRoom): readonly Stacked[] {
  const apart = selectedApart(piles, room);
  const cards = apart.filter(({ shape }) => shape === 'card');
  const bands = apart.filter(({ shape }) => shape !== 'card');
  const most = Math.floor((room.height * (cards.length > 0 ? BANDS_SHARE : 1)) / BAND_ROW);
  const placed = placeBands(bands, room, Math.max(1, most));
  const rows = placed.reduce((sum, { row }) => Math.max(sum, row + 1), 0);
  return [...placed, ...stackCards(cards, room, rows * BAND_ROW)];
}

function stackCards(cards: readonly Pile[], room: ColumnRoom, top: number): readonly Stacked[] {
  const columns = new Map<number, { top: number; cards: Pile[] }>();
  const columnAt = (day: number) => {
    const column = columns.get(day) ?? { top, cards: [] };
    columns.set(day, column);
    return column;
  };
  const stacked: Stacked[] = [];
  for (const pile of cards) {
    const { from, to } = daysOf(pile, room);
    if (to - from <= 1) {
      columnAt(from).cards.push(pile);
      continue;
    }
    const under = Array.from({ length: to - from }, (_, i) => columnAt(from + i));
    const y = Math.max(...under.map((column) => column.top));
    const text = textOf(pile, room, 'whole');
    if (y + text.height + GAP + COUNTED_HEIGHT > room.height)
      under[0]?.cards.push(inOneColumn(pile, room));
    else {
      stacked.push(cardAt(pile, y, text, stacked.length));
      for (const column of under) column.top = y + text.height + GAP;
    }
  }
  const limit = Math.max(1, Math.floor(room.limit / Math.max(1, columns.size)));
  for (const column of columns.values()) {
    stacked.push(...stackDay(column.cards, column.top, limit, room));
  }
  return stacked;
}

/** The days of a card that are in view. */
function daysOf({ lead }: Pile, { window }: ColumnRoom) {
  const { from, to } = extentOf(lead);
  const first = Math.max(from, Math.floor(window.from));
  return { from: first, to: Math.max(first + 1, Math.min(to, Math.ceil(window.to) + 1)) };
}

function inOneColumn(pile: Pile, { pxPerDay }: ColumnRoom): Pile {
  return { ...pile, to: Math.min(pile.to, pile.from + pxPerDay - 2 * COLUMN_INSET) };
}

function stackDay(
  cards: readonly Pile[],
  top: number,
  limit: number,
  room: ColumnRoom,
): readonly Stacked[] {
  const [first] = cards;
  if (!first) return [];
  const isOverFoot = room.foot && first.to > room.foot.x0;
  const height = room.height - top - (isOverFoot ? FOOT : 0);
  const short = cards.map((pile) => textOf(pile, room, 'short'));
  if (cards.length <= limit && heightOf(short) <= height) {
    return column(cards, top, withMore(cards, short, height, room));
  }
  const { shown, rest, isTight } = counted(cards, height, limit, room);
  return column([...shown, rest], top, [
    ...shown.map((pile) => textOf(pile, room, isTight ? 'one line' : 'short')),
    textOf(rest, room, 'one line'),
  ]);
}

function column(
  cards: readonly Pile[],
  top: number,
  texts: readonly CardText[],
): readonly Stacked[] {
  let y = top;
  return cards.flatMap((pile, i) => {
    const text = texts[i];
    if (!text) return [];
    const card = cardAt(pile, y, text, i);
    y += text.height + GAP;
    return [card];
  });
}

function heightOf(texts: readonly CardText[]): number {
  return texts.reduce((sum, { height }) => sum + height + GAP, -GAP);
}

/** Whole titles on as many cards as there is height for, from the top, then the dating words. */
function withMore(
  cards: readonly Pile[],
  short: readonly CardText[],
  height: number,
  room: ColumnRoom,
): readonly CardText[] {
  let left = height - heightOf(short);
  const ifFree = (text: CardText, longer: CardText) => {
    if (longer.height - text.height > left) return text;
    left -= longer.height - text.height;
    return longer;
  };
  const whole = cards.flatMap((pile, i) => {
    const text = short[i];
    return text ? [{ pile, text: ifFree(text, textOf(pile, room, 'whole')) }] : [];
  });
  return whole.map(({ pile, text }) => {
    if (pile.count > 1 || isCut(pile)) return text;
    return ifFree(text, withExcerpt(text, pile.lead, cardRoom(pile, room)));
  });
}

/** As many as fit above one that stands for all others. The selection is never among those: where
 * there is hardly room it has one line, beside the button at the foot. */
function counted(cards: readonly Pile[], height: number, limit: number, room: ColumnRoom) {
  const { selected } = room;
  const order = cards.toSorted((a, b) => Number(b.lead === selected) - Number(a.lead === selected));
  const shown: Pile[] = [];
  let left = height - COUNTED_HEIGHT;
  for (const pile of order) {
    const needed = textOf(pile, room, 'short').height + GAP;
    if (pile.count > 1 || shown.length + 1 >= limit || needed > left) break;
    shown.push(pile);
    left -= needed;
  }
  const [first] = order;
  const isTight = shown.length === 0 && cards.length > 1 && first?.lead === selected;
  if (isTight && first) shown.push(first);
  const rest = order.slice(shown.length);
  return { shown, rest: rest.reduce(joinedPiles), isTight };
}

function textOf(pile: Pile, room: ColumnRoom, wording: Wording): CardText {
  const words = cardRoom(pile, room);
  if (pile.count > 1) {
    return countedText(timelineWords.moreEvents, { ...words, width: wordsIn(pile) });
  }
  const { title, short } = pile.lead;
  const subject = subjectOf(pile, room);
  if (wording === 'one line') {
    return cardLine(subject, [inLanguage(title), inLanguage(short)], {
      ...words,
      width: wordsIn(pile),
    });
  }
  const titles = wording === 'short' ? [inLanguage(short)] : [inLanguage(title), inLanguage(short)];
  const whole = cardText(subject, titles, words);
  if (!isCut(pile)) return whole;
  const cut = cardText(subject, titles, { ...words, width: wordsIn(pile) });
  return { ...cut, lines: cut.lines.slice(0, whole.lines.length), height: whole.height };
}

function isCut({ isCutLeft, isCutRight }: Pile): boolean {
  return isCutLeft || isCutRight;
}

function wordsIn({ from, to, count }: Pile): number {
  return to - from - END_PADDING - (count > 1 ? COUNTED_WORDS_X : WORDS_X);
}

/** Of the card as it is when the window does not cut it. */
function cardRoom(pile: Pile, { pxPerDay, year, measure }: ColumnRoom) {
  const { from, to } = extentOf(pile.lead);
  const days = Number.isFinite(to - from) ? to - from : 1;
  const whole = days * pxPerDay - 2 * COLUMN_INSET - WORDS_X - END_PADDING;
  const width = isCut(pile) ? whole : wordsIn(pile);
  return { width, lines: width < NARROW_PX ? NARROW_LINES : LINES, year, measure };
}

function cardAt(pile: Pile, top: number, text: CardText, row: number): Stacked {
  const { count, from, to } = pile;
  const x = from + (count > 1 ? COUNTED_WORDS_X : WORDS_X);
  const label: Label = {
    side: 'inside',
    x,
    width: text.width,
    lines: text.lines,
    hasGround: false,
    rowsDown: 0,
  };
  return {
    pile,
    row,
    y: top + text.first,
    label: text.lines.length > 0 ? label : undefined,
    box: { x: from, y: top, width: to - from, height: text.height },
  };
}

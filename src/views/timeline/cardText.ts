// What a card says: the title over as many lines as it needs, the status and what the column does
// not say of the date, and, where there is room, the words of a source that date it.

import type { DiplomaticEvent } from '../../model/schema.ts';
import { excerptWords } from './excerptWords.ts';
import {
  type LabelSubject,
  laid,
  meaningfulCuts,
  type Piece,
  smallPrint,
  titleFont,
  wrap,
} from './labelWords.ts';
import type { Measure, Run, TextLine } from './mark.ts';

export interface CardText {
  readonly lines: readonly TextLine[];
  readonly width: number;
  /** From the card's top to the middle of its first line. */
  readonly first: number;
  /** Of the card. */
  readonly height: number;
}

export interface CardRoom {
  readonly width: number;
  readonly lines: number;
  readonly year: number | null;
  readonly measure: Measure;
}

const SERIF_LINE = 19;
const SANS_LINE = 16;
const EXCERPT_LINE = 17;
const EXCERPT_LINES = 2;
/** Above and below the words. */
const CARD_PADDING = 5;
export const COUNTED_HEIGHT = SANS_LINE + 2 * CARD_PADDING;
/** The first title that fits whole; else the last, cut at a word. */
export function cardText(
  subject: LabelSubject,
  titles: readonly string[],
  room: CardRoom,
): CardText {
  const font = titleFont(subject);
  const inLines = (title: string) => {
    const lines = wrap(title, room.width, (text) => room.measure(text, font));
    return lines && lines.length <= room.lines ? lines : undefined;
  };
  const title = firstOf([...titles, ...meaningfulCuts(titles.at(-1) ?? '')], inLines) ?? [];
  const small = smallPrint(subject, room.year);
  return stacked(withSmall(title, { font, small }, room), subject);
}

/** In one line, so that it takes no more room than a counted card. */
export function cardLine(
  subject: LabelSubject,
  titles: readonly string[],
  { width, year, measure }: Omit<CardRoom, 'lines'>,
): CardText {
  const font = titleFont(subject) === 'salient' ? 'plain' : titleFont(subject);
  const small = smallPrint(subject, year);
  const all = [...titles, ...meaningfulCuts(titles.at(-1) ?? '')];
  const lines = [
    ...all.map((text) => laid([{ text, font }, ...small], measure)),
    ...all.map((text) => laid([{ text, font }], measure)),
  ];
  return oneLine(lines.find((line) => line.width <= width));
}

/** Of several events as one card, beside its figure. */
export function countedText(words: string, { width, measure }: Omit<CardRoom, 'lines'>): CardText {
  const line = laid([{ text: words, font: 'more' }], measure);
  return oneLine(line.width <= width ? line : undefined);
}

function oneLine(line: Laid | undefined): CardText {
  return {
    lines: line ? [{ runs: line.runs, dy: 0 }] : [],
    width: line?.width ?? 0,
    first: CARD_PADDING + SANS_LINE / 2,
    height: COUNTED_HEIGHT,
  };
}

/** The card with the words that date it under its title, where a source has such words. */
export function withExcerpt(text: CardText, lead: DiplomaticEvent, room: CardRoom): CardText {
  const lines = excerptWords(lead, { ...room, lines: EXCERPT_LINES }).map((pieces) =>
    laid(pieces, room.measure, 0),
  );
  const last = text.lines.at(-1);
  if (lines.length === 0 || !last) return text;
  const first = last.dy + EXCERPT_LINE + 1;
  return {
    lines: [...text.lines, ...lines.map(({ runs }, i) => ({ runs, dy: first + i * EXCERPT_LINE }))],
    width: Math.max(text.width, ...lines.map(({ width }) => width)),
    first: text.first,
    height: text.height + lines.length * EXCERPT_LINE + 2,
  };
}

function firstOf<Given, Result>(
  list: readonly Given[],
  find: (given: Given) => Result | undefined,
): Result | undefined {
  for (const each of list) {
    const found = find(each);
    if (found) return found;
  }
  return undefined;
}

interface Title {
  readonly font: Piece['font'];
  readonly small: readonly Piece[];
}

/** The small print after the last line, or under it. */
function withSmall(title: readonly string[], { font, small }: Title, { width, measure }: CardRoom) {
  const lines = title.map((text) => laid([{ text, font }], measure));
  if (small.length === 0) return lines;
  const lastWords = title.at(-1);
  if (lastWords !== undefined) {
    const joined = laid([{ text: lastWords, font }, ...small], measure);
    if (joined.width <= width) return [...lines.slice(0, -1), joined];
  }
  const below = laid(small, measure, 0);
  return below.width <= width ? [...lines, below] : lines;
}

interface Laid {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** Lines one under another, counted from the middle of the first. */
function stacked(lines: readonly Laid[], subject: LabelSubject): CardText {
  const high = titleFont(subject) === 'salient' ? SERIF_LINE : SANS_LINE;
  const heightOf = ({ runs }: Laid) => (runs[0]?.font === 'salient' ? SERIF_LINE : SANS_LINE);
  let dy = 0;
  const placed = lines.map((line, i): TextLine => {
    const before = lines[i - 1];
    if (before) dy += (heightOf(before) + heightOf(line)) / 2;
    return { runs: line.runs, dy };
  });
  const height = lines.reduce((sum, line) => sum + heightOf(line), 0) || high;
  return {
    lines: placed,
    width: lines.reduce((most, { width }) => Math.max(most, width), 0),
    first: CARD_PADDING + high / 2,
    height: height + 2 * CARD_PADDING,
  };
}

// Some words of a source round those that date the event, broken into lines: enough to see how it
// is dated. Nothing where no source dates it in the passage itself.

import type { DiplomaticEvent, Report } from '../../model/schema.ts';
import { contains } from '../../model/span.ts';
import type { Piece } from './labelWords.ts';
import type { Measure } from './mark.ts';

export interface ExcerptRoom {
  readonly width: number;
  readonly lines: number;
  readonly measure: Measure;
}

interface Word {
  readonly text: string;
  readonly font: 'excerpt' | 'dating';
  /** Whether a space stands before it. */
  readonly isApart: boolean;
}

/** Words kept before those that date it. */
const WORDS_BEFORE = 4;
const ELLIPSIS: Word = { text: '…', font: 'excerpt', isApart: false };

export function excerptWords(
  { reports, date }: DiplomaticEvent,
  room: ExcerptRoom,
): readonly (readonly Piece[])[] {
  const dated = reports.filter(
    ({ expression, ...span }) => expression && contains(span, expression),
  );
  const report = dated.find((each) => each.date === date) ?? dated[0];
  if (!report) return [];
  const words = wordsOf(report);
  const first = words.findIndex(isDating);
  for (const start of [0, Math.max(0, first - WORDS_BEFORE), first]) {
    const lines = filled(unitsOf(words.slice(start), start > 0), room);
    const shown = lines.flat().filter(isDating).length;
    if (shown === words.filter(isDating).length) return lines.map(piecesOf);
  }
  return [];
}

function isDating({ font }: Word): boolean {
  return font === 'dating';
}

/** The passage at its spaces and at the ends of the dating words. */
function wordsOf({ quote, start, expression }: Report): readonly Word[] {
  if (!expression) return [];
  const [from, to] = [expression.start - start, expression.end - start];
  const parts = [
    { text: quote.slice(0, from), font: 'excerpt' as const },
    { text: quote.slice(from, to), font: 'dating' as const },
    { text: quote.slice(to), font: 'excerpt' as const },
  ];
  let isAfterSpace = true;
  return parts.flatMap(({ text, font }) => {
    const words = text.split(/\s+/).flatMap((word, i) => {
      const isApart = i > 0 || isAfterSpace;
      isAfterSpace = false;
      return word === '' ? [] : [{ text: word, font, isApart }];
    });
    isAfterSpace = text === '' ? isAfterSpace : /\s$/.test(text);
    return words;
  });
}

type Unit = readonly Word[];

/** What no line end may part. */
function unitsOf(words: readonly Word[], isCutBefore: boolean): readonly Unit[] {
  const units: Word[][] = isCutBefore ? [[ELLIPSIS]] : [];
  for (const [i, word] of words.entries()) {
    const isGlued = !word.isApart || (isCutBefore && i === 0);
    const last = units.at(-1);
    if (isGlued && last) last.push(word);
    else units.push([word]);
  }
  return units;
}

/** No line at all where a unit is wider than the room. */
function filled(units: readonly Unit[], { width, lines, measure }: ExcerptRoom): readonly Unit[] {
  const isFree = (line: Unit) =>
    piecesOf(line).reduce((sum, { text, font }) => sum + measure(text, font), 0) <= width;
  const done: Word[][] = [[]];
  for (const [i, unit] of units.entries()) {
    const line = done.at(-1) ?? [];
    const isLast = done.length === lines;
    const isEnd = i === units.length - 1;
    if (isFree([...line, ...unit, ...(isLast && !isEnd ? [ELLIPSIS] : [])])) line.push(...unit);
    else if (isLast) {
      line.push(ELLIPSIS);
      break;
    } else done.push([...unit]);
  }
  return done.every(isFree) ? done : [];
}

/** Neighbours of one kind as one piece, each space with the words in plain type. */
function piecesOf(words: readonly Word[]): readonly Piece[] {
  const pieces: { text: string; font: Word['font'] }[] = [];
  let isTight = true;
  for (const { text, font, isApart } of words) {
    const last = pieces.at(-1);
    const space = isApart && !isTight ? ' ' : '';
    isTight = text === ELLIPSIS.text;
    if (last?.font === font) last.text += space + text;
    else if (last && font === 'dating') {
      last.text += space;
      pieces.push({ text, font });
    } else pieces.push({ text: space + text, font });
  }
  return pieces;
}

// What the words beside a mark say: a title, then in small type its date and its status, or how
// many more stand with it. Widths come from outside, so that this can be tested without a screen.

import type { DiplomaticEvent } from '../../model/schema.ts';
import { isYours } from '../../model/yours.ts';
import { shortDate, weekdayDate } from '../shared/dateWords.ts';
import { words } from '../shared/wording.ts';
import type { LaneRoom } from './laneRoom.ts';
import type { LabelFont, Measure, Run } from './mark.ts';
import { timelineWords } from './timelineWords.ts';

export interface LabelSubject {
  readonly lead: DiplomaticEvent;
  readonly count: number;
  readonly isSelected: boolean;
  /** Its days leave the window on both sides. */
  readonly isAllThrough: boolean;
  readonly isCard: boolean;
  /** The column it stands in says its date. */
  readonly isDateSaid: boolean;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

const GAP_BEFORE_SMALL = 6;

/** One line: the whole title or the short one, with what follows it. */
export function labelLine(
  subject: LabelSubject,
  title: string,
  year: number | null,
  measure: Measure,
): Line {
  return laid([{ text: title, font: titleFont(subject) }, ...smallPrint(subject, year)], measure);
}

/** The title alone. */
export function titleLine(subject: LabelSubject, title: string, measure: Measure): Line {
  return laid([{ text: title, font: titleFont(subject) }], measure);
}

/** A title of fewer words says nothing. */
const MIN_WORDS = 3;

/** The title with ever fewer of its words and an ellipsis, while they still say something. */
export function meaningfulCuts(title: string): readonly string[] {
  const whole = title.split(' ');
  return whole.slice(MIN_WORDS).map((_, i) => {
    const kept = whole.slice(0, whole.length - 1 - i).join(' ');
    return kept.endsWith('…') ? kept : `${kept.replace(/[,:;.]$/, '')}…`;
  });
}

/** The title broken at spaces to `width`, then a line of small print; undefined if it is too much. */
export function wrappedLabel(
  subject: LabelSubject,
  title: string,
  width: number,
  { year, measure }: Pick<LaneRoom, 'year' | 'measure'>,
): readonly Line[] | undefined {
  const font = titleFont(subject);
  const lines = wrap(title, width, (text) => measure(text, font));
  const small = laid(smallPrint(subject, year), measure);
  if (!lines || lines.length > MAX_TITLE_LINES || small.width > width) return undefined;
  return [...lines.map((text) => laid([{ text, font }], measure)), small];
}

const MAX_TITLE_LINES = 4;

/** The year that labels may leave out: the one the whole window lies in. */
export function yearOfWindow(firstDay: string, lastDay: string): number | null {
  const year = Number(firstDay.slice(0, 4));
  return year === Number(lastDay.slice(0, 4)) ? year : null;
}

export function titleFont({ lead, isSelected, isCard }: LabelSubject): LabelFont {
  if (isSelected) return isCard ? 'salient' : 'selected';
  if (lead.salience === 3) return 'salient';
  return lead.salience === 2 ? 'plain' : 'quiet';
}

export type Piece = Pick<Run, 'text' | 'font'>;

export function smallPrint(subject: LabelSubject, year: number | null): readonly Piece[] {
  const { lead, count } = subject;
  if (count > 1) return [{ text: timelineWords.more(count - 1), font: 'more' }];
  const pieces: Piece[] = [...dateAndStatus(subject, year)];
  const add = (text: string) =>
    pieces.push({ text: pieces.length > 0 ? ` · ${text}` : text, font: 'status' });
  if (lead.differences.length > 0) add(timelineWords.accountsDiffer);
  if (isYours(lead)) add(words.yours);
  return pieces;
}

function dateAndStatus(subject: LabelSubject, year: number | null): readonly Piece[] {
  const { lead, isSelected, isAllThrough } = subject;
  const small = isSelected ? 'selectedSmall' : 'small';
  if (subject.isDateSaid && lead.status === 'occurred') return [];
  if (subject.isDateSaid) return [{ text: words.statusAfter[lead.status], font: 'status' }];
  const dated = hasWeekday(subject) ? weekdayDate : shortDate;
  const date = dated(lead.date, year, lead.precision);
  const whole = isAllThrough ? `${date}, ${timelineWords.dayNotKnown}` : date;
  if (lead.status === 'occurred' && !isSelected) return [{ text: whole, font: small }];
  return [
    { text: `${whole} · `, font: small },
    {
      text: words.statusAfter[lead.status],
      font: lead.status === 'occurred' ? small : 'status',
    },
  ];
}

/** Only for the selected event: the flag over it says the same. */
function hasWeekday({ lead, isSelected }: LabelSubject): boolean {
  const { earliest, latest, qualifier } = lead;
  return isSelected && !qualifier && earliest !== null && earliest === latest;
}

export function laid(pieces: readonly Piece[], measure: Measure, gap = GAP_BEFORE_SMALL): Line {
  const runs: Run[] = [];
  let width = 0;
  for (const [i, piece] of pieces.entries()) {
    if (i === 1) width += gap;
    const own = measure(piece.text, piece.font);
    runs.push({ ...piece, dx: width, width: own });
    width += own;
  }
  return { runs, width };
}

export function wrap(
  text: string,
  width: number,
  widthOf: (text: string) => number,
): readonly string[] | undefined {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    if (widthOf(word) > width) return undefined;
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

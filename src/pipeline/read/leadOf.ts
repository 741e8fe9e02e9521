// What stands in front of a story's first sentence in the same paragraph: a header field whose line
// end was lost, and the dateline with its place.

import type { Span } from '../../model/span.ts';
import { datelineParagraph, datelineRules } from './datelineRules.ts';
import { printedDatesIn } from './printedDate.ts';
import type { StampedDate } from './stampedDates.ts';

export interface Lead {
  /** To be blanked. */
  readonly prefix: Span | null;
  readonly place: Span | null;
  readonly agency: string | null;
  readonly dates: readonly StampedDate[];
  /** The dateline's date as printed, perhaps without a year. */
  readonly written: string | null;
  readonly writtenAt: Span | null;
}

export const LONGEST_LEAD = 200;
/** A place opens with a capital and has a mark behind it before the first small word. */
const MAY_BE_PLACE = /^[A-Z](?![A-Za-z]* (?:[A-Za-z]+ )*[a-z])/;
const GLUED_LABEL =
  /^(?:(?:date|published|posted|pub ?date|publication date|dated)(?: on| at)?\s*[:=]?\s*)$/i;
/** A label, or a date as machines write it or with a time. */
const MAY_BE_GLUED = /^\s*(?:\d{4}-|date|pub|posted)|^.{0,80}?\d:\d/is;
const GLUED_AFTER = /^\s*[-–—|:]?\s+(?=["'(]?\p{Lu})/u;

/** `text` is the paragraph; all spans count from its start. */
export function leadOf(text: string): Lead {
  const head = text.slice(0, LONGEST_LEAD);
  const header = gluedHeader(head);
  const from = header?.end ?? 0;
  const rest = head.slice(from);
  const dateline = MAY_BE_PLACE.test(rest) ? datelineIn(rest) : undefined;
  if (dateline) return leadFrom(dateline, from, header?.date);
  return {
    prefix: header ? { start: 0, end: header.end } : null,
    place: null,
    agency: null,
    dates: header ? [header.date] : [],
    written: null,
    writtenAt: null,
  };
}

function datelineIn(text: string): RegExpExecArray | undefined {
  for (const { pattern } of datelineRules) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
}

/** A paragraph of its own that is a place and a date, perhaps signed. */
export function standingDateline(
  text: string,
): { readonly place: Span; readonly written: string; readonly writtenAt: Span } | null {
  const match = datelineParagraph.exec(text);
  const { place, date } = match?.groups ?? {};
  if (!match || place === undefined || date === undefined) return null;
  const [start, dateAt] = [text.indexOf(place), text.lastIndexOf(date)];
  return {
    place: { start, end: start + place.length },
    written: date,
    writtenAt: { start: dateAt, end: dateAt + date.length },
  };
}

function leadFrom(match: RegExpExecArray, from: number, header: StampedDate | undefined): Lead {
  const { place = '', date, agency, slashed } = match.groups ?? {};
  const placeAt = from + match[0].indexOf(place);
  const dateAt = date === undefined ? 0 : from + match[0].indexOf(date);
  const printed = date === undefined ? [] : printedDatesIn(date);
  const dates = printed.map(
    ({ start, end, day, wrongWeekday }): StampedDate => ({
      start: dateAt + start,
      end: dateAt + end,
      day,
      wrongWeekday,
      says: 'published',
      onlyAtTop: false,
    }),
  );
  return {
    prefix: { start: 0, end: from + match[0].length },
    place: { start: placeAt, end: placeAt + place.length },
    agency: agency ?? slashed ?? null,
    dates: header ? [header, ...dates] : dates,
    written: date ?? null,
    writtenAt: date === undefined ? null : { start: dateAt, end: dateAt + date.length },
  };
}

function gluedHeader(head: string): { end: number; date: StampedDate } | undefined {
  if (!MAY_BE_GLUED.test(head)) return undefined;
  const [date] = printedDatesIn(head.slice(0, 80));
  if (!date) return undefined;
  const before = head.slice(0, date.start);
  const gap = GLUED_AFTER.exec(head.slice(date.end));
  const isBare =
    before.trim() === '' && /^\d{4}-|\d{1,2}:\d{2}/.test(head.slice(date.start, date.end));
  if (!gap || !(isBare || GLUED_LABEL.test(before))) return undefined;
  const { day, wrongWeekday } = date;
  return {
    end: date.end + gap[0].length,
    date: { start: 0, end: date.end, day, wrongWeekday, says: 'published', onlyAtTop: false },
  };
}

// The dates of a stamp, each with what it says of the article and how far it is to be believed.

import { type Day, makeDay } from '../../model/day.ts';
import type { Span } from '../../model/span.ts';
import { agencyCoded, agencyNamed } from './agencies.ts';
import { outletNamed } from './outletName.ts';
import { type PrintedDate, printedDatesIn } from './printedDate.ts';
import { stampRules } from './stampRules.ts';

/** A date that may be the article's; its span counts in the text it was read from. */
export interface StampedDate extends Span {
  readonly day: Day;
  readonly wrongWeekday: string | null;
  readonly says: 'published' | 'updated';
  readonly onlyAtTop: boolean;
  /** Also below the text, or as its very last line. */
  readonly mayClose?: 'below' | 'at the end' | undefined;
}

export interface Stamp {
  readonly dates: readonly StampedDate[];
  readonly outlet: string | null;
}

const WIRE_CODE = /\b([A-Z]{3})(?:_[A-Z]{3}_)?(\d{4})(\d{2})(\d{2})\.\d{3,4}\b/;
const WIRE_TRAILER = /^([A-Z]{2,5})(?:-[A-Z]{2})?-(\d{2})-(\d{2})-(\d{2}) \d{4}[A-Z]{3}\b/;
/** Two digits from here on are of the last century. */
const LAST_CENTURY = 50;
const LABEL = /[\p{L} ]+[:=]?\s*$/u;
const SHORT = 240;

/** All dates of a short text that is a stamp; none when one date in it is part of a sentence. */
export function stampedDatesIn(text: string): Stamp {
  if (text.length > SHORT) return { dates: [], outlet: null };
  const printed = printedDatesIn(text);
  const dates: StampedDate[] = [];
  let outlet: string | null = null;
  for (const [i, date] of printed.entries()) {
    const before = text.slice(printed[i - 1]?.end ?? 0, date.start);
    const after = text.slice(date.end, printed[i + 1]?.start ?? text.length);
    const rule = stampRules.find((row) => row.before.test(before) && row.after.test(after));
    if (!rule) return { dates: [], outlet: null };
    outlet ??= outletNamed(before.replace(/^\W+|\W+$/g, '')) ?? signedBy(before + after);
    const isAlone = /^\W*$/.test(after) && !IN_SENTENCE.test(before);
    const mayClose = isAlone ? rule.mayClose : undefined;
    if (rule.says !== 'nothing')
      dates.push(stamped(date, before, { ...rule, mayClose, says: rule.says }));
  }
  return { dates, outlet };
}

const IN_SENTENCE = /^\W*(?:On|In|By|At|Since|Until|From|After|Before)\b/;

type Telling = Pick<StampedDate, 'says' | 'onlyAtTop' | 'mayClose'> & { readonly name: string };

function stamped(date: PrintedDate, before: string, rule: Telling): StampedDate {
  const label = rule.name === 'labelled' || rule.name === 'updated' ? LABEL.exec(before)?.[0] : '';
  const start = date.start - (label ?? '').trimStart().length;
  const { says, onlyAtTop, mayClose } = rule;
  const { end, day, wrongWeekday } = date;
  return { start, end, day, wrongWeekday, says, onlyAtTop, mayClose };
}

function signedBy(text: string): string | null {
  const name = /[([/]([\p{L}. -]{2,30})[)\]/]/u.exec(text)?.[1];
  return (name !== undefined && outletNamed(name)) || null;
}

interface WireCode {
  readonly date: StampedDate;
  readonly outlet: string | null;
}

/** "XXX20010203.0004", "XX-NY-02-03-01 1042EST": agency and day of an archived wire story. */
export function wireCodeIn(text: string): WireCode | undefined {
  return wireHeadIn(text) ?? wireTrailerIn(text);
}

function wireHeadIn(text: string): WireCode | undefined {
  const match = WIRE_CODE.exec(text.slice(0, SHORT));
  const day = match && makeDay(Number(match[2]), Number(match[3]), Number(match[4]));
  if (!match || !day) return undefined;
  const span = { start: match.index, end: match.index + match[0].length };
  const date = { ...span, day, wrongWeekday: null, says: 'published', onlyAtTop: true } as const;
  return { date, outlet: agencyCoded(match[1] ?? '') ?? null };
}

/** At the foot of a story: month, day, year, and the time it was sent. */
function wireTrailerIn(text: string): WireCode | undefined {
  const match = WIRE_TRAILER.exec(text);
  if (!match) return undefined;
  const [code, agency = '', month, dayOfMonth, year] = match;
  const century = Number(year) < LAST_CENTURY ? 2000 : 1900;
  const day = makeDay(century + Number(year), Number(month), Number(dayOfMonth));
  if (!day) return undefined;
  const span = { start: 0, end: code.length };
  const date = { ...span, day, wrongWeekday: null, says: 'published', onlyAtTop: false } as const;
  return { date, outlet: agencyNamed(agency) ?? null };
}

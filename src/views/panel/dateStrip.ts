// The proof of a date as a drawing: the boxes of a calendar with the one counted from, the one
// arrived at and the step between them; or two happenings and that step. A date that is printed
// in the text, or set by the editor, needs no drawing; a way of dating that has none is said in
// words alone.

import { type Day, yearOf } from '../../model/day.ts';
import { type EdtfDate, parseEdtf } from '../../model/edtf.ts';
import type { DiplomaticEvent, Report } from '../../model/schema.ts';
import { shortDate, weekdayDate } from '../shared/dateWords.ts';
import { inLanguage } from '../shared/inLanguage.ts';
import { panelWords } from './panelWords.ts';
import { type StripUnit, stripCalendars } from './stripCalendars.ts';

export interface StripBox {
  /** "We" over "4", "May" over "2016"; a year stands alone. */
  readonly top: string;
  readonly bottom: string | null;
  readonly isAnchor: boolean;
  readonly isResult: boolean;
}

interface Said {
  /** "printed Wed 4 May". */
  readonly counted: string | null;
  /** The dating words; null where the text has none of its own. */
  readonly expression: string | null;
  readonly isAbout: boolean;
}

export type DateStrip =
  | (Said & { readonly kind: 'row'; readonly unit: StripUnit; readonly boxes: readonly StripBox[] })
  | (Said & {
      readonly kind: 'step';
      readonly from: { readonly name: string; readonly date: string };
      readonly to: { readonly name: string; readonly date: string };
    })
  | (Said & { readonly kind: 'words' });

const MOST_BOXES = 14;

export function dateStripOf(
  event: DiplomaticEvent,
  eventOf: (id: string) => DiplomaticEvent | undefined,
): DateStrip | null {
  const date = parseEdtf(event.date);
  const report = datingReport(event);
  if (!report || !date) return null;
  const said: Said = {
    counted: countedFrom(report, event),
    expression: report.expression?.text ?? null,
    isAbout: date.qualifier !== null,
  };
  const origin = report.anchor?.event ? eventOf(report.anchor.event) : undefined;
  if (origin && origin.id !== event.id) return stepFrom(said, origin, event);
  if (said.expression === null) return null;
  const day = report.anchor?.day;
  const row = day ? rowOf(said, day, date) : undefined;
  return row ?? { ...said, kind: 'words' };
}

/** The report that gives the event its date: with its own words and their anchor, if one has both. */
function datingReport({ reports, date, basis }: DiplomaticEvent): Report | undefined {
  if (basis === 'stated' || basis === 'editor') return undefined;
  const dating = reports.filter((report) => report.basis === basis && report.date === date);
  const worded = dating.filter((report) => report.expression !== null);
  return worded.find((report) => report.anchor !== null) ?? worded[0] ?? dating[0];
}

function countedFrom({ anchor, basis }: Report, event: DiplomaticEvent): string | null {
  const day = anchor?.day;
  if (!day || anchor.event) return null;
  const sameYear = event.earliest !== null && yearOf(event.earliest) === yearOf(day);
  const date = weekdayDate(day, sameYear ? yearOf(day) : null);
  return basis === 'from-publication' ? panelWords.printedOn(date) : panelWords.countedFrom(date);
}

function stepFrom(said: Said, origin: DiplomaticEvent, event: DiplomaticEvent): DateStrip {
  const year = event.earliest ? yearOf(event.earliest) : null;
  return {
    ...said,
    kind: 'step',
    from: { name: inLanguage(origin.short), date: shortDate(origin.date, year, origin.precision) },
    to: { name: inLanguage(event.short), date: shortDate(event.date, null, event.precision) },
  };
}

function rowOf(said: Said, anchor: Day, date: EdtfDate): DateStrip | undefined {
  const { earliest, latest, precision } = date;
  if (!earliest || !latest) return undefined;
  if (precision !== 'day' && precision !== 'month' && precision !== 'year') return undefined;
  const calendar = stripCalendars[precision];
  const [at, from, to] = [anchor, earliest, latest].map(calendar.index);
  if (at === undefined || from === undefined || to === undefined) return undefined;
  const { start, count } = calendar.row(Math.min(at, from), Math.max(at, to));
  if (count > MOST_BOXES) return undefined;
  const boxes = Array.from({ length: count }, (_, i) => ({
    ...calendar.label(start + i),
    isAnchor: start + i === at,
    isResult: start + i >= from && start + i <= to,
  }));
  return { ...said, kind: 'row', unit: precision, boxes };
}

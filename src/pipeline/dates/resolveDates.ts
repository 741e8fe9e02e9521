// Reports of one article in, each with the date its own words give it. What the words leave open
// stays open here; inferDates looks to the other reports. No date is finer than its words.

import { addDays, type Day, daysBetween } from '../../model/day.ts';
import { about, type EdtfDate, parseEdtf } from '../../model/edtf.ts';
import type { Passage, Published } from '../../model/schema.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Status } from '../../model/vocabulary.ts';
import type { ArticleReports } from '../reports/articleReports.ts';
import type { DraftReport } from '../reports/draftReport.ts';
import { isAloneInLine } from '../times/isAloneInLine.ts';
import { resolveTimes } from '../times/resolveTimes.ts';
import type { ResolvedTime, TimeMention } from '../times/timeMention.ts';
import { countedFrom } from './countedFrom.ts';
import { type Printed, printedIn } from './printedIn.ts';
import { type ResolvedReport, resolvedReport } from './resolvedReport.ts';

interface Resolving {
  readonly line: ArticleReports;
  readonly story: string;
  readonly times: readonly (ResolvedTime | undefined)[];
  readonly stateOf: ReadonlyMap<string, string | null>;
  readonly printed: (part: number) => Printed;
}

export function resolveDates(line: ArticleReports, story: string): ResolvedReport[] {
  const parts = line.article.parts.map((_, part) => printedIn(line, part));
  const printed = (part: number) => parts[part] ?? printedIn(line, part);
  const at = {
    line,
    story,
    times: resolvedTimesOf(line, printed),
    stateOf: new Map(line.actors.map(({ id, of }) => [id, of])),
    printed,
  };
  return line.reports.map((report) => counted(at, resolved(at, report)));
}

function resolvedTimesOf(
  line: ArticleReports,
  printed: Resolving['printed'],
): (ResolvedTime | undefined)[] {
  const parts = line.article.parts;
  const partOf = (mention: TimeMention) =>
    Math.max(
      0,
      parts.findIndex(({ start, end }) => start <= mention.start && mention.start < end),
    );
  const byPart = new Map<number, number[]>();
  line.times.forEach((mention, index) => {
    const part = partOf(mention);
    const known = byPart.get(part);
    if (known) known.push(index);
    else byPart.set(part, [index]);
  });
  const result: (ResolvedTime | undefined)[] = new Array(line.times.length).fill(undefined);
  for (const [part, indexes] of byPart) {
    const mentions = indexes.flatMap((index) => line.times[index] ?? []);
    const published = printed(part).countedFrom;
    resolveTimes(mentions, {
      prose: line.prose,
      published,
      mode: published === null ? 'narrative' : 'news',
    }).forEach((time, i) => {
      result[indexes[i] ?? 0] = time;
    });
  }
  return result;
}

function resolved(at: Resolving, report: DraftReport): ResolvedReport {
  const { line, story, stateOf } = at;
  const time = report.dating ? at.times[report.dating.mention] : undefined;
  const { publication, published } = at.printed(report.part);
  const publishedBy = published ?? publication?.latest ?? null;
  const isNear = !time || publication !== null || isCountedNear(line.prose, report, time);
  const own = time && isNear ? edtfFor(report, time, published) : null;
  const edtf = own ?? (time ? null : (report.known?.edtf ?? null));
  const read = edtf === null ? null : (parseEdtf(edtf) ?? null);
  const date = read && turned(report, read, published, time);
  const isInferred = publication?.inferredFrom !== null && publication !== null;
  const basis = time?.basis ?? (report.known ? 'inferred' : 'from-publication');
  const told = contradicts(report, date, publishedBy) ? null : date;
  return resolvedReport(report, {
    id: `${line.article.id}:${report.triggerSpan.start}-${report.type}${apartBy(report)}`,
    article: line.article.id,
    status: statusOf(report, told, publishedBy, time),
    date: told,
    basis: basis === 'from-publication' && isInferred && told ? 'inferred' : basis,
    expression: told ? expressionOf(line, report, time) : null,
    anchor: told ? anchorOf(line, publication, time) : null,
    published,
    story,
    states: report.actors.map((id) => stateOf.get(id) ?? id),
  });
}

/** "failed on Thursday to agree, a day after Mori left": counted from the time of the main clause. */
function counted({ line, times }: Resolving, report: ResolvedReport): ResolvedReport {
  const { date, dating, offset } = report;
  const time = offset?.mention === undefined ? undefined : times[offset.mention];
  const from = time?.edtf ? parseEdtf(time.edtf) : undefined;
  if (date || dating || !offset || !time || !from) return report;
  const told = parseEdtf(countedFrom(from, offset) ?? '');
  if (!told) return report;
  const { text, start, end } = offset;
  return {
    ...report,
    date: told,
    basis: 'from-event',
    expression: { text, start, end },
    anchor: from.earliest
      ? { day: from.earliest, evidence: passageAt(line, time.mention), event: null }
      : null,
  };
}

/** What tells reports of one trigger apart: the earlier of two, the further dates of a list. */
function apartBy({ dating }: DraftReport): string {
  if (dating?.how === 'listed') return `-${dating.mention}`;
  return dating?.how === 'since' ? '-before' : '';
}

/** "September" with no date of publication: of the year the same paragraph or its heading tells of, or of none. */
function isCountedNear(
  prose: string,
  { paragraph }: DraftReport,
  { basis, anchor }: ResolvedTime,
): boolean {
  if (basis !== 'from-event') return true;
  const evidence = anchor?.evidence;
  return evidence != null && (contains(paragraph, evidence) || isAloneInLine(prose, evidence));
}

/** Which September or Thursday is meant, by whether it is told as done or as planned. */
function turned(
  report: DraftReport,
  date: EdtfDate,
  published: Day | null,
  time: ResolvedTime | undefined,
): EdtfDate {
  if (isPlanBehind(report, date, published, time)) return nextYear(date);
  const reading = time?.mention.reading;
  const isYearless = reading?.kind === 'date' && reading.year === null && reading.month !== null;
  const isBare = isYearless && reading.yearOffset === null && reading.sense === null;
  if (isBare && isPlanOfThen(report, date, published)) return yearBefore(date);
  const isFronted = time !== undefined && time.mention.start < report.triggerSpan.start;
  const isDone = isFronted && report.status === 'occurred';
  if (isYearless && isDone && contradicts(report, date, published)) return yearBefore(date);
  const isOpen = reading?.kind === 'weekday' && reading.sense === null && reading.week === null;
  if (isOpen && isScheduled(report, date, published)) return daysLater(date, 7);
  const isAhead = contradicts(report, date, published);
  const isDay = date.earliest !== null && date.earliest === date.latest;
  if (!isOpen || !isAhead || !isDay || date.earliest === null) return date;
  return daysLater(date, -7);
}

function daysLater(date: EdtfDate, days: number): EdtfDate {
  return (date.earliest && parseEdtf(addDays(date.earliest, days))) || date;
}

/** "The party elects a new leader on Friday", "talks are set for Friday": it lies ahead, unless a headline says so. */
function isScheduled(
  { status, dating, isNews, isHeadline, form }: DraftReport,
  date: EdtfDate,
  published: Day | null,
): boolean {
  const isDay = date.earliest !== null && date.earliest === date.latest;
  const isTold = form === 'verb' && status === 'by-date' && isNews && !isHeadline;
  const isPlan = status === 'planned' && dating?.how !== 'for';
  const isBehind = published !== null && date.latest !== null && date.latest < published;
  return (isTold || isPlan) && isDay && isBehind;
}

/** A plan for "September" told in May is for this September, not the last. */
function isPlanBehind(
  report: DraftReport,
  date: EdtfDate,
  published: Day | null,
  time: ResolvedTime | undefined,
): boolean {
  const reading = time?.mention.reading;
  const isYearless = reading?.kind === 'date' && reading.year === null && reading.month !== null;
  const isCountedElse =
    time?.basis !== 'from-publication' || (reading?.kind === 'date' && reading.yearOffset !== null);
  if (
    !isYearless ||
    isCountedElse ||
    published === null ||
    date.latest === null ||
    date.latest >= published
  )
    return false;
  const isNearerNext = daysBetween(date.latest, published) > HALF_YEAR;
  return report.dating?.how === 'for' ? isNearerNext : report.status === 'planned';
}

/** What was called off, and what was a plan by then, was meant for the nearest month of that name. */
const HALF_YEAR = 183;

/** "was due to visit in June", told in July: the June gone by is nearer than the one to come. */
function isPlanOfThen(report: DraftReport, date: EdtfDate, published: Day | null): boolean {
  const isMeant = report.dating?.how === 'for' || report.status === 'cancelled';
  if (!isMeant || published === null || date.earliest === null) return false;
  return daysBetween(published, date.earliest) > HALF_YEAR;
}

function nextYear(date: EdtfDate): EdtfDate {
  return yearsLater(date, 1);
}

/** "On March 7 it put", told in February: of the year before. */
function yearBefore(date: EdtfDate): EdtfDate {
  return yearsLater(date, -1);
}

function yearsLater(date: EdtfDate, years: number): EdtfDate {
  const edtf = date.edtf.replace(/\d{4}/g, (year) => String(Number(year) + years).padStart(4, '0'));
  return parseEdtf(edtf) ?? date;
}

function edtfFor(report: DraftReport, time: ResolvedTime, published: Day | null): string | null {
  if (report.dating?.how !== 'since') return time.edtf;
  const { reading } = time.mention;
  if (
    reading.kind === 'duration' &&
    reading.unit === 'year' &&
    reading.amount.value !== null &&
    published
  )
    return about(String(Number(published.slice(0, 4)) - reading.amount.value).padStart(4, '0'));
  return time.edtf;
}

/** Told as done, yet dated after the article: the words were not its date. */
function contradicts(report: DraftReport, date: EdtfDate | null, published: Day | null): boolean {
  if (!date?.earliest || !published || AHEAD.has(report.status)) return false;
  return date.earliest > published && date.earliest > addDays(published, 1);
}

/** What may lie ahead: a journey called off is dated by when it was to be. */
const AHEAD: ReadonlySet<string> = new Set(['planned', 'by-date', 'cancelled']);

function statusOf(
  report: DraftReport,
  date: EdtfDate | null,
  published: Day | null,
  time: ResolvedTime | undefined,
): Status {
  if (isOverLong(report, date, published)) return 'occurred';
  if (report.status !== 'by-date') return report.status;
  if (!date || !published || !date.latest || !date.earliest) return 'occurred';
  if (date.earliest > published) return 'planned';
  const isOpen =
    date.latest > published && /\b(?:later|coming|next)\b/i.test(time?.mention.text ?? '');
  return isOpen ? 'planned' : 'occurred';
}

/** "the treaty of 1956 had to be read as a whole": a thing of a year gone by is no plan. */
function isOverLong(
  { status, form }: DraftReport,
  date: EdtfDate | null,
  published: Day | null,
): boolean {
  if (status !== 'planned' || form !== 'noun' || !date?.latest || !published) return false;
  return date.latest.slice(0, 'YYYY'.length) < published.slice(0, 'YYYY'.length);
}

function expressionOf(
  line: ArticleReports,
  report: DraftReport,
  time: ResolvedTime | undefined,
): Passage | null {
  if (report.known)
    return { text: report.known.text, start: report.known.start, end: report.known.end };
  if (!time) return null;
  const { start, end, text } = time.mention;
  return line.prose.slice(start, end) === text ? { text, start, end } : null;
}

function anchorOf(
  line: ArticleReports,
  publication: Published | null,
  time: ResolvedTime | undefined,
): ResolvedReport['anchor'] {
  if (!time?.anchor || time.basis === 'stated') return null;
  const { day, evidence } = time.anchor;
  if (evidence) return { day, evidence: passageAt(line, evidence), event: null };
  const printed = publication?.evidence.find(({ article }) => article === line.article.id);
  return {
    day,
    evidence: printed ? { text: printed.text, start: printed.start, end: printed.end } : null,
    event: null,
  };
}

function passageAt(line: ArticleReports, { start, end }: Span): Passage {
  return { text: line.prose.slice(start, end), start, end };
}

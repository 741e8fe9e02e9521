// Articles that print no date, dated by what they share with dated ones: a revised edition by its
// base, another by a meeting of the same people that a dated article dates. Inferred dates say so,
// with the bounds they must lie in and the words that bear them out.

import { addDays, type Day, weekdayOf } from '../../model/day.ts';
import { about, daySpan, parseEdtf } from '../../model/edtf.ts';
import type { Published } from '../../model/schema.ts';
import { shared } from '../merge/likeness.ts';
import type { ArticleReports } from '../reports/articleReports.ts';
import type { DraftReport } from '../reports/draftReport.ts';
import type { TimeMention } from '../times/timeMention.ts';
import type { Edition } from './editions.ts';
import type { ResolvedReport } from './resolvedReport.ts';

/** A revised edition appears within this many days of its base. */
const REVISION_DAYS = 1;
/** A bare weekday is how a paper speaks within a week. */
const WEEKDAY_DAYS = 6;

interface Shared {
  readonly occasion: ResolvedReport;
  readonly day: Day;
  readonly score: number;
}

export function dateByEdition(
  line: ArticleReports,
  edition: Edition | undefined,
  base: Pick<ArticleReports, 'article'> | undefined,
): ArticleReports {
  const revised = {
    ...line,
    article: {
      ...line.article,
      revisionOf: edition?.revisionOf ?? null,
      duplicateOf: edition?.duplicateOf ?? null,
    },
  };
  const published = base?.article.published;
  if (line.article.published || !published?.earliest || published.precision !== 'day')
    return revised;
  const within = edition?.duplicateOf
    ? published.earliest
    : daySpan(published.earliest, addDays(published.earliest, REVISION_DAYS));
  return withPublished(revised, () => ({
    ...published,
    basis: 'inferred',
    inferredFrom: base?.article.id ?? null,
    within,
  }));
}

/** `occasions`: the dated meetings and journeys of all dated articles. */
export function dateByOccasion(
  line: ArticleReports,
  occasions: readonly ResolvedReport[],
): ArticleReports {
  const shared = sharedOccasion(line, occasions);
  if (!shared) return line;
  const { occasion, day } = shared;
  const evidence = occasion.expression
    ? [{ article: occasion.article, ...occasion.expression }]
    : [];
  const after = firstPlannedAfter(line, day);
  const wide = publishedWithin(
    about(day.slice(0, 7)),
    after && after > day ? daySpan(day, addDays(after, -1)) : daySpan(day, addDays(day, 31)),
  );
  const nearOf = (part: number) => {
    const last = lastTold(line, part, day);
    return publishedWithin(about(last), daySpan(last, addDays(day, WEEKDAY_DAYS)));
  };
  const whole = { evidence, inferredFrom: occasion.article };
  const weekly = new Set(
    line.reports.filter((report) => weekdayIn(line, report) !== null).map(({ part }) => part),
  );
  const hasParts = line.article.parts.length > 1;
  const forPart = (part: number) => ({ ...(weekly.has(part) ? nearOf(part) : wide), ...whole });
  const dated = withPublished(line, forPart);
  return {
    ...dated,
    article: {
      ...dated.article,
      published: { ...(hasParts || weekly.size === 0 ? wide : nearOf(0)), ...whole },
    },
  };
}

/** "flew home on Friday after Thursday's talks": of a story of the talks, the last day one sentence tells with theirs. */
function lastTold(line: ArticleReports, part: number, day: Day): Day {
  const told = line.reports.filter((report) => report.part === part && report.status !== 'planned');
  const daysBehind = (report: DraftReport) => {
    const weekday = weekdayIn(line, report);
    return weekday === null ? null : (weekday - weekdayOf(day) + 7) % 7;
  };
  const own = new Set(told.flatMap((one) => (daysBehind(one) === 0 ? [one.sentence] : [])));
  const behind = told.flatMap((one) => (own.has(one.sentence) ? (daysBehind(one) ?? []) : []));
  return addDays(day, Math.max(0, ...behind.filter((days) => days <= SOON)));
}

/** Days: a weekday farther behind is the one of the week before. */
const SOON = 3;

function withPublished(
  line: ArticleReports,
  published: (part: number) => Published,
): ArticleReports {
  const parts = line.article.parts.map((part, index) =>
    part.published ? part : { ...part, published: published(index) },
  );
  return { ...line, article: { ...line.article, published: published(0), parts } };
}

function publishedWithin(
  edtf: string,
  within: string,
): Omit<Published, 'evidence' | 'inferredFrom'> {
  const date = parseEdtf(edtf);
  if (!date) throw new Error(`broken promise: "${edtf}" is a date`);
  const { earliest, latest, precision, qualifier } = date;
  return { edtf, earliest, latest, precision, qualifier, basis: 'inferred', within };
}

function sharedOccasion(
  line: ArticleReports,
  occasions: readonly ResolvedReport[],
): Shared | undefined {
  const meetings = line.reports.filter(
    ({ type, status, actors }) => type === 'meeting' && status !== 'planned' && actors.length > 1,
  );
  if (meetings.length === 0) return undefined;
  const scored: Shared[] = [];
  for (const occasion of occasions) {
    const one = sharedWith(line, meetings, occasion);
    if (one) scored.push(one);
  }
  scored.sort(
    (a, b) =>
      b.score - a.score ||
      (a.day < b.day ? -1 : a.day > b.day ? 1 : a.occasion.id < b.occasion.id ? -1 : 1),
  );
  const [best, second] = scored;
  const isClear =
    best !== undefined &&
    (second === undefined || second.day === best.day || second.score < best.score);
  return isClear && best.score >= 4 ? best : undefined;
}

/** Two people make one point each, a shared place two, the right weekday two; a wrong one rules it out. */
function sharedWith(
  line: ArticleReports,
  meetings: readonly DraftReport[],
  occasion: ResolvedReport,
): Shared | undefined {
  const day = occasion.date?.precision === 'day' ? occasion.date.earliest : null;
  if (!day || occasion.date?.isInterval) return undefined;
  const alike = meetings.filter(({ actors }) => shared(actors, occasion.actors) > 1);
  if (alike.length === 0) return undefined;
  const places = alike.flatMap((report) => report.places);
  const isSamePlace = places.some((id) => occasion.places.includes(id));
  if (places.length > 0 && occasion.places.length > 0 && !isSamePlace) return undefined;
  const weekdays = alike.flatMap((report) => weekdayIn(line, report) ?? []);
  const isSameWeekday = weekdays.includes(weekdayOf(day));
  if (weekdays.length > 0 && !isSameWeekday) return undefined;
  return { occasion, day, score: 2 + (isSamePlace ? 2 : 0) + (isSameWeekday ? 2 : 0) };
}

function weekdayIn(line: ArticleReports, report: DraftReport): number | null {
  const time: TimeMention | undefined = report.dating
    ? line.times[report.dating.mention]
    : undefined;
  return time?.reading.kind === 'weekday' ? time.reading.weekday : null;
}

/** The first day after `day` that the text looks ahead to: it was written before. */
function firstPlannedAfter(line: ArticleReports, day: Day): Day | undefined {
  const year = day.slice(0, 4);
  const days = line.reports.flatMap((report) => {
    const time =
      report.status === 'planned' && report.dating ? line.times[report.dating.mention] : undefined;
    if (time?.reading.kind !== 'date' || time.reading.month === null || time.reading.day === null)
      return [];
    const pad = (value: number) => String(value).padStart(2, '0');
    const date = parseEdtf(
      `${time.reading.year ?? year}-${pad(time.reading.month)}-${pad(time.reading.day)}`,
    );
    return date?.earliest && date.earliest > day ? [date.earliest] : [];
  });
  return days.sort()[0];
}

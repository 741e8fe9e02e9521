// The year of a dateline that prints none ("OTARU, Oct. 14"), from what else its text says. Where that
// leaves several years and nothing to choose by, the article stays undated.

import { type Day, makeDay, weekdayOf } from '../../model/day.ts';
import { daySpan } from '../../model/edtf.ts';
import type { Article, Published } from '../../model/schema.ts';
import { gazetteer } from '../names/gazetteer.ts';
import { held } from '../names/terms.ts';
import type { YearlessDay } from '../read/readArticle.ts';
import { publishedOn } from '../read/readPublished.ts';
import { type DatelineText, type Holder, type YearEvidence, yearEvidence } from './yearEvidence.ts';

/** The article, with those parts dated whose datelines leave only the year open. */
export function withYearsOfDatelines(text: DatelineText): Article {
  const { article, datelines } = text.read;
  const dated = new Map(
    datelines.flatMap(({ part, yearless }) => {
      const published = yearless && publishedOf(text, part, yearless);
      return published ? [[part, published]] : [];
    }),
  );
  if (dated.size === 0) return article;
  const parts = article.parts.map((part, i) => ({
    ...part,
    published: part.published ?? dated.get(i) ?? null,
  }));
  return { ...article, parts, published: article.published ?? parts[0]?.published ?? null };
}

function publishedOf(text: DatelineText, part: number, yearless: YearlessDay): Published | null {
  const evidence = yearEvidence(text, part);
  const { holders, latest, ahead, weekday } = evidence;
  const days = daysLeft(evidence, yearless);
  const onWeekday = weekday ? days.filter((day) => weekdayOf(day) === weekday.weekday) : [];
  const [only] = onWeekday.length === 1 ? onWeekday : days.length === 1 ? days : [];
  const day = only ?? yearBefore(days, ahead?.date);
  if (!day) return null;
  const spans = [
    yearless,
    ...(only && weekdayOf(only) === weekday?.weekday ? [weekday.at] : []),
    ...[holders[0], latest, only ? undefined : ahead].flatMap((proof) => proof?.at ?? []),
  ];
  const isSure = only !== undefined && holders.length > 0;
  return {
    ...publishedOn(text.read.article.id, text.read.text, day, spans),
    basis: 'inferred',
    within: isSure || days.length === 1 ? null : daySpan(days[0] ?? day, days.at(-1) ?? day),
  };
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
/** Years on end in which a day of the year falls on no weekday twice. */
const SPOKEN_OF = 5;

/** The days it can be: of years not over when the text looks back on them, and in all the terms. */
function daysLeft(
  { holders, latest, ahead }: YearEvidence,
  { month, dayOfMonth }: YearlessDay,
): Day[] {
  const isRecent = latest !== undefined && latest.date.length > 'YYYY'.length;
  if (holders.length === 0 && !isRecent) return [];
  const from = latest ? Number(latest.date.slice(0, 4)) : FIRST_YEAR;
  const to = holders.length === 0 ? from + SPOKEN_OF : LAST_YEAR;
  const days: Day[] = [];
  for (let year = from; year <= to; year++) {
    const day = makeDay(year, month, dayOfMonth);
    if (!day || isBefore(day, latest?.date) || (ahead && !isBefore(day, ahead.date))) continue;
    if (holders.every((holder) => holds(holder, day))) days.push(day);
  }
  const spokenOf = days.filter((day) => Number(day.slice(0, 4)) <= from + SPOKEN_OF);
  return isRecent && spokenOf.length > 0 ? spokenOf.slice(0, SPOKEN_OF) : days;
}

/** As far as the date is printed. */
function isBefore(day: Day, date: string | undefined): boolean {
  return date !== undefined && day.slice(0, date.length) < date;
}

function holds({ id, office }: Holder, day: Day): boolean {
  const row = gazetteer.persons.get(id);
  return row !== undefined && held(row, office, day);
}

/** "in March 2017", of a plan, with the year printed: it is said in the year before. */
function yearBefore(days: readonly Day[], ahead: string | undefined): Day | undefined {
  const last = days.at(-1);
  const isNext = last && ahead && Number(ahead.slice(0, 4)) - Number(last.slice(0, 4)) <= 1;
  return isNext ? last : undefined;
}

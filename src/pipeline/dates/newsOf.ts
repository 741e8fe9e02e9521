// What an article, or each dispatch of a page, is news of: the meeting or journey it is about, and its
// first happening of the day.

import { type Day, daysBetween } from '../../model/day.ts';
import type { ResolvedReport } from './resolvedReport.ts';

interface DaysNews {
  readonly main: ResolvedReport | undefined;
  readonly news: ResolvedReport | undefined;
}

/** Each dispatch of a page has its own news. */
export function byPublication(
  reports: readonly ResolvedReport[],
): ReadonlyMap<Day | null, DaysNews> {
  const days = new Set(reports.map(({ published }) => published));
  return new Map(
    [...days].map((day) => {
      const own = reports.filter(({ published }) => published === day);
      const main = mainOf(own);
      return [day, { main, news: newsOf(own) ?? main }];
    }),
  );
}

/** The dated meeting or journey the article is about: the first that is dated to the day. */
export function mainOf(reports: readonly ResolvedReport[]): ResolvedReport | undefined {
  const dated = reports.filter(
    ({ type, date, published }) =>
      (type === 'meeting' || type === 'visit') &&
      date?.earliest &&
      date.precision === 'day' &&
      published &&
      Math.abs(daysBetween(date.earliest, published)) <= 7,
  );
  const met = dated.find(({ type, actors }) => type === 'meeting' && actors.length > 1);
  return met ?? reports.find(isAgreedLead) ?? dated[0];
}

/** "Mori and Kerry agreed on Monday", at the head of an article: they were together for it. */
function isAgreedLead({ type, isHeadline, actors, date, published }: ResolvedReport): boolean {
  const day = date?.precision === 'day' ? date.earliest : null;
  if (type !== 'agreement' || !isHeadline || actors.length < 2 || !day || !published) return false;
  return Math.abs(daysBetween(day, published)) <= 7;
}

/** The day the article brings news of: its first happening of that day or the day before. */
function newsOf(reports: readonly ResolvedReport[]): ResolvedReport | undefined {
  return reports.find(isFresh);
}

export function isFresh({ status, form, date, published, isDetail }: ResolvedReport): boolean {
  if (status === 'planned' || form !== 'verb' || isDetail || !published || !date?.earliest)
    return false;
  const age = daysBetween(date.earliest, published);
  return date.precision === 'day' && !date.isInterval && (age === 0 || age === 1);
}

// Which reports need comparing at all: those that share somebody, somewhere or a story, of kinds that
// can be one, at times that can be one. A report is kept under its day, month and year, and looked for
// under the finest of these that its own words give, so that comparing stays near-linear.

import type { ResolvedReport } from '../dates/resolvedReport.ts';

/** Under which keys a report is kept for later ones to find. */
export function keptUnder(report: ResolvedReport): string[] {
  return keysOf(report, timesKept(report));
}

/** Under which keys those that may be one with it are found. */
export function soughtUnder(report: ResolvedReport): string[] {
  return keysOf(report, timesSought(report));
}

function keysOf(report: ResolvedReport, times: readonly string[]): string[] {
  const named = [...report.actors, ...report.targets, ...report.places];
  const what = named.length === 0 ? [`what:${report.trigger}`] : [];
  const who = [...named, ...what, `story:${report.story}`];
  const kind = kindOf(report);
  const keys = new Set<string>();
  for (const time of times) for (const id of who) keys.add(`${kind}|${time}|${id}`);
  return [...keys.add(denialKey(report))];
}

/** A visit can be a meeting, and a remark a detail of one. */
function kindOf({ type, isDetail }: ResolvedReport): string {
  return type === 'visit' || isDetail ? 'meeting' : type;
}

function denialKey({ article, denies, triggerSpan }: ResolvedReport): string {
  return `claim|${article}|${denies ?? triggerSpan.start}`;
}

function timesKept({ date }: ResolvedReport): string[] {
  const isDay = date?.precision === 'day';
  const isMonth = isDay || date?.precision === 'month';
  const days = [date?.earliest, date?.latest].filter((day) => day != null);
  const times = new Set(['*']);
  for (const day of days) times.add(day.slice(0, 4));
  if (isMonth) for (const day of days) times.add(day.slice(0, 7));
  if (isDay) for (const day of days) times.add(day);
  return [...times];
}

function timesSought(report: ResolvedReport): string[] {
  const { date } = report;
  if (!date) return ['*'];
  const kept = timesKept(report);
  const length = date.isInterval ? 4 : Math.max(...kept.map((time) => time.length));
  const isWide =
    date.precision === 'decade' ||
    date.precision === 'century' ||
    date.earliest === null ||
    date.latest === null;
  return isWide ? ['*'] : kept.filter((time) => time.length === length);
}

// What one article tells: its passages in the order of the text, and the events they tell of, in the
// order told and in the order they happened.

import type { DiplomaticEvent, Report } from '../../model/schema.ts';
import { byPosition } from '../../model/span.ts';

export interface Passage {
  readonly report: Report;
  readonly event: DiplomaticEvent;
}

/** An event with its passages in this article, the first one first. */
export interface ToldEvent {
  readonly event: DiplomaticEvent;
  readonly first: Report;
  readonly reports: readonly Report[];
}

export function articlePassages(
  events: readonly DiplomaticEvent[],
  articleId: string,
): readonly Passage[] {
  return events
    .flatMap((event) =>
      event.reports
        .filter(({ article }) => article === articleId)
        .map((report) => ({ report, event })),
    )
    .sort((a, b) => byPosition(a.report, b.report) || (a.report.id < b.report.id ? -1 : 1));
}

/** Each event once, where it is first told. */
export function inOrderTold(passages: readonly Passage[]): readonly ToldEvent[] {
  const told = new Map<DiplomaticEvent, Report[]>();
  for (const { event, report } of passages) {
    const reports = told.get(event);
    if (reports) reports.push(report);
    else told.set(event, [report]);
  }
  return [...told].flatMap(([event, reports]) => {
    const [first] = reports;
    return first ? [{ event, first, reports }] : [];
  });
}

/** By the first day it can have happened, then by the last; else as told. */
export function inOrderHappened(told: readonly ToldEvent[]): readonly ToldEvent[] {
  return told.toSorted((a, b) => {
    const [first, second] = [daysOf(a.event), daysOf(b.event)];
    return first === second ? 0 : first < second ? -1 : 1;
  });
}

function daysOf({ earliest, latest }: DiplomaticEvent): string {
  return `${earliest ?? latest ?? ''} ${latest ?? '9999'}`;
}

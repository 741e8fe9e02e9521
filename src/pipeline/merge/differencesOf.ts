// What the reports of one event disagree on, as data: the wordings, and the one the event uses.

import { datesOverlap, type EdtfDate } from '../../model/edtf.ts';
import type { Difference } from '../../model/schema.ts';
import type { ResolvedReport } from '../dates/resolvedReport.ts';
import type { PlaceTree } from './places.ts';

export function differencesOf(
  reports: readonly ResolvedReport[],
  used: EdtfDate,
  tree: PlaceTree,
): Difference[] {
  return [
    ...accountDifference(reports),
    ...statusDifference(reports),
    ...dateDifference(reports, used),
    ...placeDifference(reports, tree),
  ];
}

function accountDifference(reports: readonly ResolvedReport[]): Difference[] {
  const denials = reports.filter(({ status }) => status === 'denied');
  if (denials.length === 0) return [];
  const wordings = reports.map(({ id, quote, status }) => ({
    report: id,
    text: quote,
    value: status,
  }));
  return [{ on: 'account', wordings, used: null }];
}

/** One article tells it as done, another as dropped. */
function statusDifference(reports: readonly ResolvedReport[]): Difference[] {
  const told = reports.filter(({ status }) => status === 'occurred' || status === 'cancelled');
  const isTorn = new Set(told.map(({ status }) => status)).size > 1;
  const isBetween = new Set(told.map(({ story }) => story)).size > 1;
  if (!isTorn || !isBetween) return [];
  const wordings = told.map(({ id, quote, status }) => ({
    report: id,
    text: quote,
    value: status,
  }));
  return [{ on: 'status', wordings, used: 'occurred' }];
}

/** Two towns, neither within the other, from articles of different stories. */
function placeDifference(reports: readonly ResolvedReport[], tree: PlaceTree): Difference[] {
  const placed = reports.flatMap((report) => {
    const town = report.places.find((id) => tree.kinds.get(id) === 'city');
    return town === undefined || report.isDetail ? [] : [{ report, town }];
  });
  const towns = new Set(placed.map(({ town }) => town));
  const stories = new Set(placed.map(({ report }) => report.story));
  if (towns.size < 2 || stories.size < 2) return [];
  const wordings = placed.map(({ report, town }) => ({
    report: report.id,
    text: report.quote,
    value: town,
  }));
  return [{ on: 'place', wordings, used: null }];
}

function dateDifference(reports: readonly ResolvedReport[], used: EdtfDate): Difference[] {
  const dated = reports.filter(({ date }) => date !== null);
  const isTorn = dated.some(({ date }) => date && !datesOverlap(date, used));
  if (!isTorn) return [];
  const wordings = dated.map(({ id, expression, quote, date }) => ({
    report: id,
    text: expression?.text ?? quote,
    value: date?.edtf ?? null,
  }));
  return [{ on: 'date', wordings, used: used.edtf }];
}

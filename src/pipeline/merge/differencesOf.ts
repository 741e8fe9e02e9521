// What the reports of one event disagree on, as data: the wordings, and the one the event uses.

import { datesOverlap, type EdtfDate } from '../../model/edtf.ts';
import type { Difference } from '../../model/schema.ts';
import type { ResolvedReport } from '../dates/resolvedReport.ts';

export function differencesOf(reports: readonly ResolvedReport[], used: EdtfDate): Difference[] {
  return [...statusDifference(reports), ...dateDifference(reports, used)];
}

function statusDifference(reports: readonly ResolvedReport[]): Difference[] {
  const denials = reports.filter(({ status }) => status === 'denied');
  if (denials.length === 0) return [];
  const wordings = reports.map(({ id, quote, status }) => ({
    report: id,
    text: quote,
    value: status,
  }));
  return [{ on: 'account', wordings, used: null }];
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

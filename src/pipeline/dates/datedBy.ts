// A report with a date it takes from another, and the anchor that says from which.

import { type EdtfDate, parseEdtf } from '../../model/edtf.ts';
import type { Basis } from '../../model/vocabulary.ts';
import { type ResolvedReport, resolvedReport } from './resolvedReport.ts';

export function dated(
  report: ResolvedReport,
  edtf: string,
  basis: Basis,
  from: ResolvedReport | null,
): ResolvedReport {
  const date: EdtfDate | undefined = parseEdtf(edtf);
  if (!date) return report;
  const evidence = from ? from.expression : null;
  const day = from?.date?.precision === 'day' ? from.date.earliest : null;
  const { id, article, status, expression, published, story, states } = report;
  const anchor = from ? { day, evidence, event: from.id } : report.anchor;
  return resolvedReport(report, {
    id,
    article,
    status,
    date,
    basis,
    expression,
    anchor,
    published,
    story,
    states,
  });
}

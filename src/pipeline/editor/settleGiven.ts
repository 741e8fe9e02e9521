// Reports with their dates worked out, in; those from elsewhere held against their words. What the
// words mean is what is used, so that nothing is dated more finely than its source dates it; a date
// they do not bear out is refused, unless somebody vouches for it.

import { type EdtfDate, parseEdtf } from '../../model/edtf.ts';
import type { Note } from '../../model/note.ts';
import type { ResolvedReport } from '../dates/resolvedReport.ts';
import type { GivenDate } from '../reports/draftReport.ts';
import { shortened } from './editorNote.ts';
import { refusedNote } from './withOutside.ts';

export interface SettledReports {
  readonly reports: readonly ResolvedReport[];
  readonly notes: readonly Note[];
}

export function settleGiven(reports: readonly ResolvedReport[]): SettledReports {
  const notes: Note[] = [];
  const settled = reports.flatMap((report) => {
    if (!report.given) return report;
    const { date, why } = settledDate(report, report.given);
    if (why === undefined) return { ...report, ...date, id: givenId(report) };
    notes.push(refusedNote(`"${shortened(report.quote)}"`, report.article, why));
    return [];
  });
  return { reports: settled, notes };
}

/** Apart from the ids of the map's own reports, which its words may start with. */
function givenId({ article, start, end, type }: ResolvedReport): string {
  return `${article}:${start}-${end}-${type}-given`;
}

type Settled =
  | { readonly date: Partial<ResolvedReport>; readonly why?: never }
  | { readonly date?: never; readonly why: string };

function settledDate(report: ResolvedReport, given: GivenDate): Settled {
  const { edtf, isVouched, expression } = given;
  const said = edtf === null ? undefined : parseEdtf(edtf);
  if (isVouched && said) return { date: { date: said, basis: 'editor', expression, anchor: null } };
  if (!expression) return { date: {} };
  const words = `"${shortened(expression.text)}"`;
  const way = 'add "basis": "editor" to vouch for a date';
  if (!report.date)
    return {
      why: `no date of something ${report.status} follows from ${words} here; correct "status" or "expression", or ${way}`,
    };
  if (said && !isWithin(said, report.date))
    return {
      why: `${words} means ${report.date.edtf} here, not ${said.edtf}; correct "date", or ${way}`,
    };
  return { date: {} };
}

/** Whether one date lies within another; an open side reaches without end. */
function isWithin(inner: EdtfDate, outer: EdtfDate): boolean {
  const opens = outer.earliest ?? '';
  const closes = outer.latest ?? '9999-99-99';
  return (inner.earliest ?? '') >= opens && (inner.latest ?? '9999-99-99') <= closes;
}

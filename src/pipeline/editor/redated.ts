// Reports of one article with their dates worked out; those the editor redates take the editor's date
// and lose the words that dated them. Those the editor hides are told apart, to be left out once the
// others are dated.

import type { EdtfDate } from '../../model/edtf.ts';
import type { Status } from '../../model/vocabulary.ts';
import type { ResolvedReport } from '../dates/resolvedReport.ts';
import type { ArticleReports } from '../reports/articleReports.ts';
import type { EditorsHand } from './editorsHand.ts';
import { reportKey } from './reportKey.ts';

export function redated(
  { byKey }: EditorsHand,
  line: ArticleReports,
  reports: readonly ResolvedReport[],
): readonly ResolvedReport[] {
  if (byKey.size === 0) return reports;
  return reports.map((report) => {
    const [date] = (byKey.get(reportKey(report)) ?? []).flatMap(({ action }) =>
      action.kind === 'redate' ? [action.date] : [],
    );
    if (!date) return report;
    const status = statusOn(date, line, report);
    return { ...report, date, status, basis: 'editor', expression: null, anchor: null };
  });
}

export function isHidden({ byKey }: EditorsHand, report: ResolvedReport): boolean {
  if (byKey.size === 0) return false;
  return (byKey.get(reportKey(report)) ?? []).some(({ action }) => action.kind === 'hide');
}

/** Words that leave it to their date whether it has happened are read anew with the new date. */
function statusOn(
  { earliest }: EdtfDate,
  { reports }: ArticleReports,
  { triggerSpan, type, status, published }: ResolvedReport,
): Status {
  const draft = reports.find(
    (one) => one.triggerSpan.start === triggerSpan.start && one.type === type,
  );
  if (draft?.status !== 'by-date' || published === null) return status;
  return earliest !== null && earliest > published ? 'planned' : 'occurred';
}

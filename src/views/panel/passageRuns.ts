// Passages that stand close together in one paragraph, and of which the panel says the same, are
// shown in that paragraph once.

import type { Report } from '../../model/schema.ts';

export interface PassageRun {
  readonly first: Report;
  /** All of them, the first included. */
  readonly reports: readonly Report[];
}

/** Characters between two passages that are still read as one. */
const CLOSE = 200;

/** `reports` of one text in the order of the text; `noteOf` gives what is said of each. */
export function passageRuns(
  reports: readonly Report[],
  noteOf: (report: Report) => string,
): PassageRun[] {
  const runs: { first: Report; reports: Report[] }[] = [];
  let end = 0;
  for (const report of reports) {
    const run = runs.at(-1);
    const isClose =
      run?.first.paragraph.start === report.paragraph.start &&
      report.start - end <= CLOSE &&
      noteOf(run.first) === noteOf(report);
    if (isClose) run.reports.push(report);
    else runs.push({ first: report, reports: [report] });
    end = isClose ? Math.max(end, report.end) : report.end;
  }
  return runs;
}

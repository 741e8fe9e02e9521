// What the app's code is told of the site it is built for; app/siteFacts.ts reads it.

import { reportTargetProblem } from '../model/reportAddress.ts';
import { commitDay } from './commitDay.ts';

export interface SiteFacts {
  readonly address: string;
  /** Where reports of problems go; empty for no such link. */
  readonly report: string;
  /** Whether there may be stories to read. */
  readonly hasStories: boolean;
}

export function siteDefines({ address, report, hasStories }: SiteFacts): Record<string, string> {
  const problem = report === '' ? undefined : reportTargetProblem(report);
  if (problem) throw new Error(`The target of reports, "${report}", will not do: ${problem}.`);
  const facts = {
    NICHIRO_BUILT: commitDay() ?? '',
    NICHIRO_ADDRESS: address,
    NICHIRO_REPORT: report,
    NICHIRO_STORIES: hasStories,
  };
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      `import.meta.env.${name}`,
      JSON.stringify(value),
    ]),
  );
}

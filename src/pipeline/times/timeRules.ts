// Every way of writing a time we read, by family. Where two match the same words the earlier wins.

import { dateRules } from './rules/dateRules.ts';
import { durationRules } from './rules/durationRules.ts';
import { relativeRules } from './rules/relativeRules.ts';
import { weekdayRules } from './rules/weekdayRules.ts';
import type { TimeRule } from './timeRule.ts';

export const timeRules: readonly TimeRule[] = [
  ...dateRules,
  ...weekdayRules,
  ...relativeRules,
  ...durationRules,
];

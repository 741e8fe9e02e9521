// Every way of writing a time we read, by family. Where two match the same words the earlier wins.

import { anaphoraRules } from './rules/anaphoraRules.ts';
import { clockRules } from './rules/clockRules.ts';
import { countedYearRules } from './rules/countedYearRules.ts';
import { dateRules } from './rules/dateRules.ts';
import { durationRules } from './rules/durationRules.ts';
import { eventRules } from './rules/eventRules.ts';
import { oldStyleRules } from './rules/oldStyleRules.ts';
import { quarterRules } from './rules/quarterRules.ts';
import { rangeRules } from './rules/rangeRules.ts';
import { referenceRules } from './rules/referenceRules.ts';
import { relativeRules } from './rules/relativeRules.ts';
import { seasonRules } from './rules/seasonRules.ts';
import { setRules } from './rules/setRules.ts';
import { weekdayRules } from './rules/weekdayRules.ts';
import type { TimeRule } from './timeRule.ts';

export const timeRules: readonly TimeRule[] = [
  ...rangeRules,
  ...dateRules,
  ...oldStyleRules,
  ...countedYearRules,
  ...weekdayRules,
  ...clockRules,
  ...seasonRules,
  ...quarterRules,
  ...anaphoraRules,
  ...eventRules,
  ...relativeRules,
  ...setRules,
  ...referenceRules,
  ...durationRules,
];

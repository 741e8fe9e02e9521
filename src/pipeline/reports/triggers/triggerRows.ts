// All trigger tables as one. Where two rows read the same words, the earlier one is asked first.

import type { TriggerRow } from '../triggerRow.ts';
import { agreementTriggers } from './agreementTriggers.ts';
import { domesticTriggers } from './domesticTriggers.ts';
import { economyTriggers } from './economyTriggers.ts';
import { meetingTriggers } from './meetingTriggers.ts';
import { militaryTriggers } from './militaryTriggers.ts';
import { otherTriggers } from './otherTriggers.ts';
import { sanctionTriggers } from './sanctionTriggers.ts';
import { statementTriggers } from './statementTriggers.ts';
import { visitTriggers } from './visitTriggers.ts';
import { wordTriggers } from './wordTriggers.ts';

export const triggerRows: readonly TriggerRow[] = [
  ...meetingTriggers,
  ...visitTriggers,
  ...sanctionTriggers,
  ...agreementTriggers,
  ...wordTriggers,
  ...militaryTriggers,
  ...domesticTriggers,
  ...otherTriggers,
  ...economyTriggers,
  ...statementTriggers,
];

// Which act a report tells: by the type of the event and the word that woke the report.

import { must } from '../../../model/check.ts';
import { type EventType, eventTypes } from '../../../model/vocabulary.ts';
import type { Act } from './act.ts';
import { agreementActs } from './agreementActs.ts';
import { domesticActs } from './domesticActs.ts';
import { economyActs } from './economyActs.ts';
import { forceActs } from './forceActs.ts';
import { gatherActs } from './gatherActs.ts';
import { deedAct, otherActs } from './otherActs.ts';
import { sanctionActs } from './sanctionActs.ts';
import { statementActs } from './statementActs.ts';

export const acts: readonly Act[] = [
  ...gatherActs,
  ...statementActs,
  ...agreementActs,
  ...sanctionActs,
  ...forceActs,
  ...economyActs,
  ...domesticActs,
  ...otherActs,
];

interface Telling {
  readonly type: EventType;
  readonly rule: string;
  readonly trigger: string;
}

const byTrigger = new Map<string, Act[]>();
for (const row of acts)
  for (const trigger of row.on.split('/'))
    byTrigger.set(trigger, [...(byTrigger.get(trigger) ?? []), row]);

const byType = new Map(eventTypes.map((type) => [type, rowOf(type, '')]));

function rowOf(type: EventType, trigger: string, rule?: string): Act | undefined {
  return byTrigger.get(trigger)?.find((row) => row.type === type && row.rule === rule);
}

/** What an event of the type is called where no row has its word. */
export function plainAct(type: EventType): Act {
  return must(byType.get(type), 'each type has a row for all other words');
}

/** With somebody named who did it, "an event" is what they did. */
export function actOfDoer(act: Act, hasDoer: boolean): Act {
  return hasDoer && act === plainAct('other') ? deedAct : act;
}

export function actOf(type: EventType, told: Telling): Act {
  if (told.type !== type) return plainAct(type);
  const trigger = told.trigger.toLowerCase();
  return (
    rowOf(type, trigger, told.rule) ??
    rowOf(type, trigger) ??
    rowOf(type, trigger.replace(/s$/, '')) ??
    plainAct(type)
  );
}

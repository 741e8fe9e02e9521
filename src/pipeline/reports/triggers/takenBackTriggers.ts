// Words taken back: of the verbs that also tell of armed forces, so they are asked first.

import type { TriggerRow } from '../triggerRow.ts';

export const takenBackTriggers: readonly TriggerRow[] = [
  {
    name: 'take back',
    type: 'statement',
    verbs: [
      'withdraw/withdrew/withdrawn',
      'take/took/taken back',
      'retract',
      'rescind',
      'renege on',
    ],
    nouns: [],
    titleVerb: 'withdraw',
    needs: ['actor', 'object'],
    objects: ['promise', 'promises', 'pledge', 'offer', 'proposal', 'consent', 'remark', 'remarks'],
    examples: [
      ['[Norway] withdrew its promise in 1960.', 'statement occurred | norway | | | 1960'],
    ],
    counterExamples: ['[Norway] may withdraw its offer.', '[Norway] withdrew its troops.'],
  },
];

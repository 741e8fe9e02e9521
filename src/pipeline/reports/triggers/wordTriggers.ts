// Words taken back, turned down or handed over: their verbs also tell of armed forces, offices and
// goods, so they are asked first.

import type { TriggerRow } from '../triggerRow.ts';

export const wordTriggers: readonly TriggerRow[] = [
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
  {
    name: 'wave aside',
    type: 'statement',
    verbs: ['dismiss', 'brush aside', 'brush off', 'wave aside', 'shrug off'],
    nouns: [],
    titleVerb: 'dismiss',
    needs: ['actor', 'object'],
    objects:
      `complaint complaints claim claims criticism accusation accusations allegation allegations
      protest protests demand demands offer offers proposal proposals idea suggestion suggestions
      report reports remark remarks comment comments call calls concern concerns speculation rumour
      rumours rumor rumors request requests appeal appeals assertion assertions argument charge
      charges terms ultimatum invitation notion objection objections`.split(/\s+/),
    examples: [
      [
        '[Norway] dismissed a Chilean complaint on Monday.',
        'statement occurred | norway | | | Monday',
      ],
      ['[Mori] brushed aside the criticism on Monday.', 'statement occurred | mori | | | Monday'],
      ['[Norway] waved aside the offer in 1960.', 'statement occurred | norway | | | 1960'],
    ],
    counterExamples: [
      '[Norway] may dismiss the offer.',
      '[Mori] dismissed the minister on Monday.',
    ],
  },
  {
    name: 'hand over',
    type: 'other',
    verbs: [
      'hand/handed over',
      'hand',
      'deliver',
      'return',
      'transfer',
      'give/gave/given back',
      'send/sent',
      'present',
      'submit',
    ],
    nouns: [],
    titleVerb: 'hand over',
    needs: ['actor', 'object'],
    objects: [
      'letter',
      'invitation',
      'ultimatum',
      'declaration',
      'petition',
      'credentials',
      'memorandum',
      'letters',
      'message',
      'note',
      'islands',
      'island',
      'prisoners',
      'remains',
      'list',
      'lists',
      'records',
      'register',
      'registers',
      'gift',
      'territory',
      'body',
      'bodies',
      'hostages',
    ],
    examples: [
      ['[Mori] handed over a letter on Monday.', 'other occurred | mori | | | Monday'],
      [
        '[Mori] handed [Kerry] the declaration of war on Monday.',
        'other occurred | mori | kerry | | Monday',
      ],
      ['[Mori] delivered the note on Monday.', 'other occurred | mori | | | Monday'],
      ['[Mori] presented his credentials in 1956.', 'other occurred | mori | | | 1956'],
    ],
    counterExamples: ['[Mori] may hand over a letter.'],
  },
];

// Journeys: somebody goes to a country or a town.

import type { TriggerRow } from '../triggerRow.ts';

export const visitTriggers: readonly TriggerRow[] = [
  {
    name: 'visit',
    type: 'visit',
    verbs: [
      'visit',
      'tour',
      'travel to',
      'fly/flew/flown to',
      'arrive in',
      'arrive at',
      'go/went/gone to',
      'return to',
      'come/came/come to',
      'travel',
      'land in',
      'head to',
      'depart for',
      'leave/left for',
    ],
    nouns: [],
    titleVerb: 'visit',
    needs: ['place'],
    examples: [
      ['[Mori] visited {Oslo} in May 1998.', 'visit occurred | mori | | oslo | May 1998'],
      ['[Mori] will travel to {Norway} in December.', 'visit planned | mori | | norway | December'],
      ['[Mori] arrived in {Oslo} on Monday.', 'visit occurred | mori | | oslo | Monday'],
      ['[Mori] travelled to {Oslo} in 1998.', 'visit occurred | mori | | oslo | 1998'],
      ['[Mori] traveled to {Oslo} in 1998.', 'visit occurred | mori | | oslo | 1998'],
    ],
    counterExamples: [
      '[Mori] did not visit {Oslo}.',
      '[Mori] might visit {Oslo} one day.',
      '[Mori] travels to {Oslo} every year.',
    ],
  },
  {
    name: 'arrive',
    type: 'visit',
    verbs: ['arrive'],
    nouns: ['arrival'],
    titleVerb: 'arrive',
    needs: ['actor'],
    examples: [['[Mori] arrived late on Monday.', 'visit occurred | mori | | | Monday']],
    counterExamples: ['[Mori] may arrive late.'],
  },
  {
    name: 'a visit',
    type: 'visit',
    verbs: ['pay/paid a visit to', 'make/made a trip to', 'make/made a visit to'],
    nouns: ['visit', 'trip', 'tour', 'journey'],
    titleVerb: 'visit',
    needs: ['place'],
    examples: [
      ["[Mori]'s visit to {Oslo} in 1998 was short.", 'visit by-date | mori | | oslo | 1998'],
      ['[Mori] spoke during his trip to {Oslo} in May.', 'visit by-date | mori | | oslo | May'],
    ],
    counterExamples: ['A visit would help.', 'No visit by [Mori] to {Oslo} has been agreed.'],
  },
  {
    name: 'set out',
    type: 'visit',
    verbs: ['leave/left', 'depart', 'set/set/set out', 'fly/flew/flown out', 'sail/sailed'],
    nouns: ['departure'],
    titleVerb: 'leave',
    needs: ['place', 'date'],
    examples: [
      [
        '[Mori] left {Kyoto} on Monday for {Oslo}.',
        'visit occurred | mori | | kyoto, oslo | Monday',
      ],
    ],
    counterExamples: ['[Mori] left the room on Monday.', '[Mori] may leave for {Oslo}.'],
  },
];

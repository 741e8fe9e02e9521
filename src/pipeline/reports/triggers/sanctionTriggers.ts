// Sanctions: imposed, widened, eased, lifted; and talks or visas stopped as a punishment.

import type { TriggerRow } from '../triggerRow.ts';

const measures = [
  'sanction',
  'sanctions',
  'embargo',
  'restrictions',
  'restriction',
  'ban',
  'measures',
  'penalties',
  'tariffs',
  'curbs',
  'freeze',
];

export const sanctionTriggers: readonly TriggerRow[] = [
  {
    name: 'impose sanctions',
    type: 'sanction',
    verbs: [
      'impose',
      'slap',
      'tighten',
      'introduce',
      'extend',
      'expand',
      'widen',
      'announce',
      'adopt',
      'approve',
      'lift',
      'ease',
      'relax',
      'remove',
      'renew',
      'join',
      'join/joined in',
      'apply',
      'enact',
      'place',
      'waive',
      'suspend',
      'revoke',
    ],
    nouns: [],
    titleVerb: 'impose',
    needs: ['object'],
    objects: measures,
    examples: [
      [
        '[Norway] imposed sanctions on [Chile] in 1987.',
        'sanction occurred | norway | chile | | 1987',
      ],
      [
        '[Norway] tightened restrictions on Chilean banks in 1987.',
        'sanction occurred | norway | chile | | 1987',
      ],
      [
        '[Norway] eased its restrictions on [Chile] on Monday.',
        'sanction occurred | norway | chile | | Monday',
      ],
    ],
    counterExamples: [
      '[Norway] could impose sanctions.',
      '[Norway] refused to impose sanctions on [Chile].',
    ],
  },
  {
    name: 'halt contacts',
    type: 'sanction',
    verbs: [
      'halt',
      'suspend',
      'freeze/froze/frozen',
      'break/broke/broken off',
      'expel',
      'bar',
      'ban',
      'blacklist',
      'sanction',
      'boycott',
    ],
    nouns: ['expulsion'],
    titleVerb: 'suspend',
    needs: ['actor'],
    examples: [
      [
        '[Norway] halted fishing talks with [Chile] in 1987.',
        'sanction occurred | norway | chile | | 1987',
      ],
      ['[Norway] expelled two diplomats on Monday.', 'sanction occurred | norway | | | Monday'],
    ],
    counterExamples: ['[Norway] may halt the talks.'],
  },
  {
    name: 'order out',
    type: 'sanction',
    verbs: ['order'],
    nouns: [],
    titleVerb: 'expel',
    needs: ['actor', 'object', 'date'],
    objects: ['consul', 'consuls', 'diplomat', 'diplomats', 'attache', 'attaches', 'envoy'],
    examples: [
      [
        '[Norway] on Monday ordered a consul to leave the country within six days.',
        'sanction occurred | norway | | | Monday',
      ],
    ],
    counterExamples: ['[Norway] may order a diplomat to leave.', '[Mori] ordered tea on Monday.'],
  },
  {
    name: 'sanctions',
    type: 'sanction',
    verbs: [],
    nouns: ['sanction', 'embargo', 'economic measure'],
    titleVerb: 'impose sanctions on',
    needs: ['partner'],
    examples: [
      ["[Norway]'s sanctions against [Chile] hurt.", 'sanction by-date | norway | chile | | '],
    ],
    counterExamples: [
      'Sanctions are a blunt tool.',
      'There are no sanctions by [Norway] against [Chile].',
    ],
  },
  {
    name: 'put on a list',
    type: 'sanction',
    verbs: ['include', 'add', 'put/put/put', 'place'],
    nouns: [],
    titleVerb: 'list',
    needs: ['actor', 'partner', 'object'],
    objects: ['list', 'blacklist'],
    examples: [
      [
        '[Norway] put [Chile] on a list of unfriendly states on Monday.',
        'sanction occurred | norway | chile | | Monday',
      ],
    ],
    counterExamples: ['[Norway] may put [Chile] on a list.', 'The list includes [Chile].'],
  },
];

// Who supplied a story or helped with it, where it is said in a line of its own, and the agency's
// mark after a story's last sentence.

import { AGENCY } from './agencies.ts';
import type { LineRule } from './lineRule.ts';

export const creditRules: readonly LineRule[] = [
  {
    name: 'agency alone',
    pattern: new RegExp(
      `^[(\\[/—–-]*\\s*(?:${AGENCY})(?:\\s*[/&,]\\s*(?:${AGENCY}))*\\s*[)\\]/.]*$`,
      'u',
    ),
    examples: ['Reuters', '(Kyodo)', '— AFP', 'AP/Bloomberg'],
    counterExamples: ['Reuters reported it first.'],
  },
  {
    name: 'information from',
    pattern: new RegExp(
      `^\\(?(?:(?:with |additional |some )?(?:information|material|reporting|reports?|inputs?|files?|content)(?: for this (?:story|article))?(?: was)?(?: provided)? (?:from|by)|with (?:inputs?|files?|reports?)|source|credit|courtesy(?: of)?|via|provided by)\\b:?.{0,30}(?:${AGENCY}).{0,30}$`,
      'iu',
    ),
    examples: ['Additional information from Jiji', 'With reporting by Reuters', 'Source: Xinhua'],
    counterExamples: [
      'Information from Reuters shows that the ships had left port two days before the storm.',
    ],
  },
  {
    name: 'reporting and editing',
    pattern:
      /^[([]?(?:additional |with )?(?:reporting|writing|editing|edited|compiled|translated|translation|contributed|written|produced)\b(?: and \w+)? by\b.{2,200}$|\bcontributed (?:reporting|to this (?:report|story|article))\b.{0,60}$/i,
    examples: [
      '(Reporting by A. Sato in Wakkanai; editing by Jo March)',
      'Mia Berg contributed to this report.',
    ],
    counterExamples: ['Editing the text took all night.'],
  },
];

// Dating words whose year everybody knows: the ends of wars and the like. Few on purpose; a row
// dates what its words date, as coarsely as they do.

import type { Span } from '../../model/span.ts';
import { matchesIn } from '../read/matchesIn.ts';

export interface KnownTime {
  readonly name: string;
  readonly pattern: RegExp;
  /** Without it the text has none of it, and is not searched. */
  readonly needs: RegExp;
  readonly edtf: string;
  readonly examples: readonly (readonly [sentence: string, found: string])[];
  readonly counterExamples: readonly string[];
}

const WAR = '(?:World War (?:II|Two)|the (?:Second World|Pacific) War|WWII)';
const END_OF = String.raw`\b(?:(?:near|at|toward|towards|after|around) )?(?:the )?(?:very )?(?:end|(?:final|last|closing) (?:days|weeks|months)|close) of`;

export const knownTimes: readonly KnownTime[] = [
  {
    name: 'end of World War II',
    pattern: new RegExp(`${END_OF} ${WAR}`, 'giu'),
    needs: /world war|wwii|pacific war/i,
    edtf: '1945~',
    examples: [
      ['The coast was taken in the last weeks of World War II.', 'the last weeks of World War II'],
      ['It was built at the end of the Second World War.', 'at the end of the Second World War'],
    ],
    counterExamples: [
      'The results of World War II stand.',
      'The film is about the start of World War II.',
    ],
  },
  {
    name: 'end of the war between Japan and the Soviet Union',
    pattern: new RegExp(`${END_OF} the war(?! (?:on|in|over|against|with|between)\\b)`, 'giu'),
    needs: /^(?=.*\bsoviet)(?=.*(?:japan|kuril|island|isles|sakhalin|manchuria))/is,
    edtf: '1945~',
    examples: [
      ['The Soviet army took the isles in the last days of the war.', 'the last days of the war'],
      ['Japan lost Sakhalin to Soviet troops at the end of the war.', 'at the end of the war'],
    ],
    counterExamples: [
      'The islands were taken at the end of the war.',
      'Soviet troops left Kabul near the end of the war.',
      'The Soviet envoy in Japan spoke of the end of the war in Vietnam.',
    ],
  },
];

export interface FoundKnown extends Span {
  readonly edtf: string;
}

export function knownTimesIn(prose: string, span: Span): FoundKnown[] {
  const text = prose.slice(span.start, span.end);
  return knownTimes
    .filter(({ needs }) => needs.test(text))
    .flatMap(({ pattern, edtf }) =>
      matchesIn(text, pattern).map((match) => ({
        start: span.start + match.index,
        end: span.start + match.index + match[0].length,
        edtf,
      })),
    );
}

// Lines that say who wrote a text. The named groups give the writer and, where it is said, the outlet.

import type { LineRule } from './lineRule.ts';
import { OUTLET } from './outletName.ts';

const FIRST = "(?:[A-Z][\\p{L}.'-]*|[A-Z]\\.)";
const NAME = `${FIRST}(?: (?:${FIRST}|de|van|von|der|al|bin|el)){1,3}`;
const NAMES = `${NAME}(?:(?:,| and| &|, and) ${NAME}){0,3}`;
const JOB = anyCase(
  '(?:(?:senior|chief|special|political|foreign|diplomatic|economics|economy|business|defense|defence|national|international|deputy|managing|executive|freelance|contributing|bureau|tokyo|moscow|washington|asia|news|opinion) )*(?:staff writers?|correspondents?|reporters?|writers?|editors?|columnists?|journalists?|bureau chief|contributors?|analysts?)',
);

/** Names printed in capitals are given back in small letters. */
export const bylineRules: readonly LineRule[] = [
  {
    name: 'by somebody',
    pattern: new RegExp(
      `^(?:Story |Words |Written |Report |Analysis |Opinion |Interview |Text |Reporting )?(?:By|BY|by)[: ] ?(?<writer>${NAMES})(?:\\s*(?:[,|/·•–—-]|\\bin\\b|\\bof\\b|\\bfor\\b).{0,80})?$`,
      'u',
    ),
    examples: [
      'By Mia Berg',
      'BY IVO BRANDT and ANN LEE',
      'By Mia Berg, Staff Writer | Otaru',
      'Interview by Mia Berg | The Fjord',
    ],
    counterExamples: ['By Monday the ships had left.', 'By train it takes a day.', 'by far'],
  },
  {
    name: 'name and job',
    pattern: new RegExp(
      `^(?<writer>${NAMES})\\s*[,|/–—-]\\s*(?:(?<outlet>${OUTLET}),? )?${JOB}(?:,? (?:at|for|of|in) .{2,60})?$`,
      'u',
    ),
    examples: ['MIA BERG, Herald staff writer', 'Ivo Brandt | Senior diplomatic correspondent'],
    counterExamples: ['Mia Berg, a senior analyst at the bank, said so.', 'The minister, a writer'],
  },
  {
    name: 'name and outlet',
    pattern: new RegExp(`^(?<writer>${NAMES})\\s*[,|/]\\s*(?<outlet>${OUTLET})$`, 'u'),
    examples: ['Mia Berg, Example Times', 'IVO BRANDT | Reuters'],
    counterExamples: ['Tokyo, Washington', 'Mia Berg, Oslo'],
  },
];

/** A line about the writer, by which an opinion piece may be known: "X is a historian at Y". */
export const authorNoteRules: readonly LineRule[] = [
  {
    name: 'who the writer is',
    pattern: new RegExp(
      `^(?:The (?:writer|author)|(?:The (?:writer|author), )?(?<writer>${NAME})),? (?:is|was) (?:an?|the|our) (?:[\\p{L}'-]+,? (?:and )?){0,6}(?:writers?|journalists?|correspondents?|reporters?|columnists?|editors?|contributors?|analysts?|commentators?|authors?|historians?|professors?|lecturers?|fellows?|researchers?|academics?|scholars?|bloggers?|consultants?)\\b.{0,160}$`,
      'u',
    ),
    examples: [
      'Mia Berg is a Danish freelance writer and translator',
      'Ivo Brandt is a senior fellow at the Example Institute in Bergen.',
      'The author is a former editor of this paper.',
    ],
    counterExamples: [
      'Mia Berg is in Oslo.',
      'It is a matter for historians, he said.',
      'Mr. Brandt was a sailor.',
    ],
  },
];

/** "MIA BERG" as "Mia Berg". */
export function nameInSmallLetters(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first: string, rest: string) => {
    return first + rest.toLowerCase();
  });
}

/** Small or capital first letters and whole capitals, without making names case-blind too. */
function anyCase(pattern: string): string {
  return pattern.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

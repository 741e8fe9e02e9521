// The dateline that opens a story: place, perhaps a date, perhaps the agency, and a mark that parts
// it from the lead. The named groups give the place, the day and month, and the agency.

import { AGENCY } from './agencies.ts';
import type { LineRule } from './lineRule.ts';

/** Capitals that open a line without being a place. */
const LABELS =
  '(?!(?:NATO|ASEAN|OPEC|APEC|NASA|UNESCO|UNICEF|BRICS|EXCLUSIVE|BREAKING|UPDATED?|ANALYSIS|OPINION|EDITORIAL|COMMENT|FACTBOX|INTERVIEW|WATCH|LIVE|VIDEO|PHOTOS?|CORRECTED|EXPLAINER|PROFILE|FEATURE|NEWS|NOTE)\\b)';
const CAPITALS = `${LABELS}(?=[A-Z'.-]{4}|[A-Z]{2,3}(?:\\.| [A-Z]))[A-Z][A-Z'-]+\\.?(?:[ /-](?:[A-Z][A-Z'-]+\\.?|ON|DE|AND)){0,3}`;
const TOWN =
  "(?!(?:On|In|By|At|The|From|Since|Until|After|Before|When|As|For|It|He|She|But|And|\\p{L}+day)\\b)[A-Z][\\p{L}'-]+(?:[ -][A-Z][\\p{L}'-]+){0,2}";
const REGION =
  "(?:,? /(?:[A-Z][\\p{L}.' -]+)/|, (?:[A-Z][\\p{L}.'-]+)(?: [A-Z][\\p{L}.'-]+){0,2})?";
const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\.?|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC';
const DATE = `(?<date>(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(?:${MONTH}) \\d{1,2}|\\d{1,2} (?:${MONTH}))(?: ?,? ?\\d{4})?)`;
const SIGNED = `(?:\\((?<agency>${AGENCY})\\)|/(?<slashed>${AGENCY})/)`;
const DASH = '(?:--?|[–—_])';

export const datelineRules: readonly LineRule[] = [
  {
    name: 'place in capitals, then a dash',
    pattern: new RegExp(
      `^(?<place>${CAPITALS})${REGION}(?:[,.] ?${DATE})?[,.]?(?: ?${SIGNED})?\\.? ?(?:${DASH}|:) {1,3}(?=\\S)`,
      'u',
    ),
    examples: [
      'OTARU, Japan — The mayor said',
      'LONDON, March 3 - Talks',
      'SAINT PETERSBURG (Reuters) - The',
      'ST. LOUIS, Mo. _ A',
    ],
    counterExamples: ['NATO said on Monday', 'US - Japan', 'UN: no deal'],
  },
  {
    name: 'place in capitals and day, signed by anybody',
    pattern: new RegExp(
      `^(?<place>${CAPITALS})${REGION}[,.] ?${DATE}[,.]? ?\\([A-Z][\\p{L}. -]{1,30}\\) ?${DASH} {1,3}(?=\\S)`,
      'u',
    ),
    examples: ['OTARU, March 3, 2011 (Fjord Wire) - The mayor'],
    counterExamples: ['OTARU, March 3 (the day of the fair) - The mayor'],
  },
  {
    name: 'place in capitals, signed',
    pattern: new RegExp(
      `^(?<place>${CAPITALS})${REGION}(?:[,.] ?${DATE})?[,.]? ?${SIGNED}[.:]? {1,3}(?=\\S)`,
      'u',
    ),
    examples: [
      'OTARU, March 3. /TASS/. The mayor',
      'OTARU /Japan/, March 3. /TASS/. The mayor',
      'OTARU, March 3 (Kyodo) The mayor',
    ],
    counterExamples: ['OTARU (population 110,000) lies'],
  },
  {
    name: 'place in capitals and day, signed between slashes by anybody',
    pattern: new RegExp(
      `^(?<place>${CAPITALS})${REGION}[,.] ?${DATE}[,.]? ?/[A-Z][\\p{L}. -]{1,30}/[.:]? {1,3}(?=\\S)`,
      'u',
    ),
    examples: ['OTARU, March 3. /Fjord Wire/. The mayor', 'OTARU, March 3 /Fjord/ The mayor'],
    counterExamples: ['OTARU, March 3/4 - the fair', 'OTARU /Fjord Wire/ lies'],
  },
  {
    name: 'place in capitals, then a wide blank',
    pattern: new RegExp(
      `^(?<place>[A-Z][A-Z'-]{2,}(?: [A-Z][A-Z'-]+){0,2})${REGION}(?:, ${DATE})? {2,4}(?=[A-Z"'])`,
      'u',
    ),
    examples: ['OTARU, Japan  The mayor', 'LONDON   "We'],
    counterExamples: ['OTARU The mayor', 'OTARU  the mayor'],
  },
  {
    name: 'place, signed, then a dash',
    pattern: new RegExp(
      `^(?<place>${TOWN})${REGION}(?:[,.] ?${DATE})?[,.]? ?${SIGNED} ?(?:${DASH} {1,3}|--)(?=\\S)`,
      'u',
    ),
    examples: [
      'Otaru, May 3 (Jiji Press)--The mayor',
      'Otaru (AFP) – The mayor',
      'Otaru, Japan, March 3 (AP) -- The mayor',
    ],
    counterExamples: ['Otaru (Japan) – The mayor'],
  },
  {
    name: 'place, day, then the agency and a dash',
    pattern: new RegExp(
      `^(?<place>${CAPITALS}|${TOWN})(?:/${TOWN})?${REGION}\\. ${DATE}\\. (?<agency>${AGENCY}) ?${DASH} {1,3}(?=\\S)`,
      'u',
    ),
    examples: ['Otaru. March 3. Interfax - The mayor', 'Otaru/Oslo. March 3. INTERFAX - The mayor'],
    counterExamples: ['Otaru. March 3. The mayor', 'Otaru. March 3 - The mayor'],
  },
  {
    name: 'place and day, then a dash',
    pattern: new RegExp(`^(?<place>${TOWN})${REGION}[,.] ?${DATE}[,.]? ?${DASH} {1,3}(?=\\S)`, 'u'),
    examples: ['Otaru, March 3 — The mayor'],
    counterExamples: ['On Monday, March 3 - a date', 'Otaru, the port — and'],
  },
  {
    name: 'place and day, then a full stop',
    pattern: new RegExp(
      `^(?<place>${CAPITALS}|${TOWN})${REGION}[,.] ?${DATE}\\. (?=["'(]?\\p{Lu})`,
      'u',
    ),
    examples: ['OTARU, Tuesday 3 May 2011. The mayor', 'Otaru, May 3. "We'],
    counterExamples: ['On Monday, March 3. The mayor', 'They met in Otaru, May 3. Then'],
  },
];

/** A paragraph that is nothing but a place and a date. */
export const datelineParagraph = new RegExp(
  `^(?:Letter |Telegram |Statement )?(?<place>${CAPITALS})${REGION}, ?${DATE}.{0,40}$`,
  'u',
);

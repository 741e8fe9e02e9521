// What the words round a printed date make of it: the day of publication, the day of a change, or
// a date that lies about the article (copyright, archive, comments). `before` is tried on the words
// in front of the date back to the paragraph's start or the date before it.

import { AGENCY } from './agencies.ts';
import { OUTLET } from './outletName.ts';

export interface StampRule {
  readonly name: string;
  readonly says: 'published' | 'updated' | 'nothing';
  readonly before: RegExp;
  readonly after: RegExp;
  /** Only above the first paragraph of prose; elsewhere such a line may be a chronicle's. */
  readonly onlyAtTop: boolean;
  /** It may stand below a letter, "Otaru, 3 May 2011"; or only as the very last line of a story. */
  readonly mayClose?: 'below' | 'at the end';
  readonly examples: readonly (readonly [before: string, date: string, after: string])[];
  readonly counterExamples: readonly (readonly [before: string, date: string, after: string])[];
}

const ANYTHING_SHORT = /^.{0,90}$/s;
const PUBLISHED =
  '(?:(?:first |originally |article |story |news |was |web )*(?:published|posted|publication|pub ?date|released?|issued|filed|uploaded|date(?:line)?|dated|created)(?: date| time| published| posted| online| on| at)*(?: by [^.|]{2,40} on)?(?: in [A-Z][^.|]{2,50},)?)';
/** "10:04 JST, " before the day. */
const CLOCK = '(?:\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\b\\.?)?(?:,? [A-Z]{2,4}\\b)?\\W{0,3}(?:on )?)?';
const CITY = "[A-Z][\\p{L}.'’-]+(?:[ -][A-Z][\\p{L}.'’-]+){0,3}";

export const stampRules: readonly StampRule[] = [
  {
    name: 'not of the article',
    says: 'nothing',
    before:
      /(?:copyright|©|\(c\)|rights reserved|modified|lastmod|archived?|retrieved|accessed|captured|snapshot|saved|cached|crawled|imported|indexed|expires?|valid (?:until|to)|comment(?:ed)?|replied|reply|joined|member since|born|deadline|event date|on view|from)\b[^.]{0,30}$/iu,
    after: ANYTHING_SHORT,
    onlyAtTop: false,
    examples: [
      ['Copyright ', '3 May 2011', ' Example Post'],
      ['Page last modified: ', '2011-05-03', ''],
      ['Archived from the original on ', '3 May 2011', ''],
    ],
    counterExamples: [['Published: ', '3 May 2011', '']],
  },
  {
    name: 'updated',
    says: 'updated',
    before: new RegExp(
      `(?:updated?|revised|corrected|amended|edited)(?: on| at)?\\W{0,4}${CLOCK}$`,
      'iu',
    ),
    after: ANYTHING_SHORT,
    onlyAtTop: false,
    examples: [
      ['Updated: ', 'May 3, 2011 10:04', ''],
      [' | Last updated on ', '3 May 2011', ''],
      ['Updated 10:04 JST, ', 'May 3, 2011', ''],
    ],
    counterExamples: [['Posted ', '3 May 2011', '']],
  },
  {
    name: 'labelled',
    says: 'published',
    before: new RegExp(`(?:^|[|·•,;/(—–-]\\s*|[.] |by .{2,60})${PUBLISHED}\\W{0,4}${CLOCK}$`, 'iu'),
    after: ANYTHING_SHORT,
    onlyAtTop: false,
    examples: [
      ['Published: ', '3 May 2011', ' at 10:04'],
      ['By Mia Berg, posted on ', 'May 3, 2011', ''],
      ['date ', '2011-05-03', ''],
      ['Published at 10:04 a.m. JST on ', 'May 3, 2011', ''],
      ['From the shelves - first published in The Fjord, ', '3 May 2011', ''],
      ['(c) The Fjord 2011. Posted ', '3 May 2011', ' 10:04'],
      ['Posted by the desk on ', 'May 3, 2011', ' in Asia | 3 comments'],
    ],
    counterExamples: [
      ['The book was published on ', '3 May 2011', ''],
      ['No date', '3 May 2011', ''],
    ],
  },
  {
    name: 'bare',
    says: 'published',
    before: /^\W*(?:on|\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\b\.?)?(?: [A-Z]{2,4})?)?\W*$/iu,
    after:
      /^(?:\W*|\s*\|\s*(?:by|BY|By) .{2,80}|\W*(?:Updated|Edited|UPDATED|updated|edited) .{0,40}|\W*(?:[A-Z][\w.]*\W*){0,4}|[\s]*[,|·•(/—–-].{0,60}[^.!?])$/u,
    onlyAtTop: true,
    mayClose: 'at the end',
    examples: [
      ['', 'May 3, 2011', ''],
      ['- ', '3 May 2011', ' | Otaru'],
      ['08:55, ', '3 May 2011', ''],
      ['', 'May 3, 2011', '|By Fjord News Services.'],
    ],
    counterExamples: [['', '3 May 2011', ' was the day when all of it began.']],
  },
  {
    name: 'behind an outlet, a town or a writer',
    says: 'published',
    before: new RegExp(
      `^\\W*(?:Source: ?)?(?:(?:by|BY|By) (?:${CITY})|(?:[A-Z][a-z]+ )?${OUTLET}|(?:(?:Letter|Telegram|Statement|Memorandum|Cable|Dispatch)[, ]+)?${CITY}(?:, ${CITY})?)\\s*(?:[(\\[/](?:${AGENCY})[)\\]/])?[\\s,|·•—–-]*(?:on )?$`,
      'u',
    ),
    after: /^.{0,40}$/s,
    onlyAtTop: true,
    mayClose: 'below',
    examples: [
      ['- The Example Post - ', 'Tuesday, May 3, 2011', ''],
      ['By Mia Berg | ', 'May 3, 2011', ''],
      ['Letter LONDON, ', '3 May 1911', ''],
    ],
    counterExamples: [['When the fleet sailed on ', 'May 3, 2011', '']],
  },
  {
    name: 'behind a bar',
    says: 'published',
    before: /^[^.!?]{2,140}[|·•]\s*(?:\p{Lu}\p{Ll}+day,? )?$/u,
    after: /^\s*(?:[|·•].{0,60})?$/su,
    onlyAtTop: true,
    examples: [
      ['A talk, by the sea | The Fjord | ', '3 May 2011', ''],
      ['What we know · ', 'May 3, 2011', ' | Oslo'],
    ],
    counterExamples: [
      ['The fleet sailed on ', 'May 3, 2011', ''],
      ['Northern Desk | ', 'May 3, 2011', ' was the day.'],
    ],
  },
  {
    name: 'behind capitalised words and a comma',
    says: 'published',
    before:
      /^(?:\p{Lu}[\p{L}'&.-]*|of|the|and|by|live|blog|online|edition),?(?: (?:\p{Lu}[\p{L}'&.-]*|of|the|and|by|live|blog|online|edition),?){0,9} $/u,
    after: /^\W*(?:\(\p{L}{3,20}\))?\W*$/u,
    onlyAtTop: true,
    examples: [
      ['The Fjord live, ', 'May 3, 2011', ''],
      ['The Clarion of the North, Tuesday, ', 'May 3, 2011', ''],
      ['Remarks by Minister Ivo Brandt, Otaru, ', 'May 3, 2011', ' (excerpts)'],
    ],
    counterExamples: [
      ['The fleets met in Otaru, ', 'May 3, 2011', ''],
      ['The Fjord, ', 'May 3, 2011', ' and after'],
    ],
  },
];

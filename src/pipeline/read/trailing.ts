// What hangs on behind the last sentence of a paragraph and is not part of it: an agency's mark, and
// labels of the page such as tags. Each gives the tail's words with the blanks before them.

import { AGENCY } from './agencies.ts';

const CREDIT = new RegExp(
  `(?<=[.!?…]["')\\]]*)\\s*(?:[—–-]{1,2}\\s*|[(\\[/]\\s*)(?:${AGENCY})(?:\\s*[/&,]\\s*(?:${AGENCY}))*\\s*[)\\]/]?\\.?$`,
  'u',
);
const MAY_BE_CREDIT = /[.!?…]["')\]]*\s*[—–([/-]/;
const LABEL =
  /(?<=[.!?…]["')\]]*)\s+(?:context|tags?|topics?|keywords?|categor(?:y|ies)|filed under|related|see also|read more|read also|also read|more)\s*: .{0,200}$/i;
const LONGEST_CREDIT = 60;
const LONGEST_LABEL = 240;

export function trailingCreditIn(text: string): string {
  const tail = text.slice(-LONGEST_CREDIT);
  return MAY_BE_CREDIT.test(tail) ? (CREDIT.exec(tail)?.[0] ?? '') : '';
}

export function trailingLabelIn(text: string): string {
  const tail = text.slice(-LONGEST_LABEL);
  return tail.includes(':') ? (LABEL.exec(tail)?.[0] ?? '') : '';
}

// The headline of an agreement that a clause names only in passing: "they exchanged the isles in the
// Treaty of Oslo" is who made the treaty, where the whole clause does not fit.

import type { TitleChunk } from '../reports/titleCutting.ts';
import type { LineOf } from './lineOf.ts';
import { pieceText } from './pieceText.ts';
import { namedSubject } from './subjectText.ts';
import type { Told, ToldReport } from './told.ts';

const KINDS = 'Treaty|Pact|Convention|Accord|Declaration|Protocol|Agreement|Charter';
const NAMED = new RegExp(`^(?:(?:${KINDS}) of \\p{Lu}|\\p{Lu}.* (?:${KINDS})$)`, 'u');
const LEADING = /^(?:in|with|by|under|through) (?:the )?/;

/** The line as it is where it holds the treaty's name, or the clause names none. */
export function withTreaty(told: Told, report: ToldReport, lineOf: LineOf): LineOf {
  if (told.type !== 'agreement' || report.rule !== 'dated clause') return lineOf;
  const treaty = report.wording.rest
    .map((chunk) => treatyIn(told, chunk))
    .find((one) => one !== '');
  if (treaty === undefined) return lineOf;
  const who = namedSubject(told, report).text;
  const named = who === '' ? treaty : `${who}: ${treaty}`;
  return (max) => {
    const line = lineOf(max);
    if (line.includes(treaty)) return line;
    return named.length <= max ? named : treaty.length <= max ? treaty : line;
  };
}

function treatyIn({ names }: Told, chunk: TitleChunk): string {
  const text = pieceText(names, chunk).replace(LEADING, '');
  return NAMED.test(text) ? text : '';
}

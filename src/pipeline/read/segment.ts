// Sentences as spans of a paragraph of prose in plain characters. A sentence ends with . ! ? or …,
// the quotes and brackets behind it, and a blank before a capital; not after an abbreviation or an
// initial. Two sentences that lost the blank between them part where a small letter and a full stop
// meet a capitalised word.

import type { Span } from '../../model/span.ts';
import { endsInAbbreviation } from './abbreviations.ts';
import { matchesIn } from './matchesIn.ts';

const END = /[.!?…]+["')\]]*/g;
const NEXT = /(\s*)["'([]*([\p{L}\p{N}]?)/uy;

/** The end of an address, not a word: "Example.Org". */
const DOMAIN = /^(?:Com|Org|Net|Gov|Edu|Info|Ru|Jp|Io|Ai|Tv|Me)\b/;
/** A stop left behind a stretch of blanked markup belongs to no word. */
const LOST_STOP = /(?<=\S) {4,}[.!?:;,]$/;

export function sentencesIn(prose: string, paragraph: Span): Span[] {
  const text = prose.slice(paragraph.start, paragraph.end);
  const sentences: Span[] = [];
  let from = 0;
  for (const { index, 0: marks } of matchesIn(text, END)) {
    const end = index + marks.length;
    if (!endsSentence(text, { at: index, marks, from })) continue;
    pushTrimmed(sentences, text, from, end);
    from = end;
  }
  pushTrimmed(sentences, text, from, text.length);
  return sentences.map(({ start, end }) => ({
    start: paragraph.start + start,
    end: paragraph.start + end,
  }));
}

interface End {
  readonly at: number;
  readonly marks: string;
  /** Where the sentence begins. */
  readonly from: number;
}

function endsSentence(text: string, { at, marks, from }: End): boolean {
  NEXT.lastIndex = at + marks.length;
  const [, gap = '', next = ''] = NEXT.exec(text) ?? [];
  if (gap === '') return isGlued(text, at, marks, next);
  if (/[\p{Ll}\p{Lt}\p{Lm}]/u.test(next)) return false;
  if (!marks.startsWith('.') || marks.startsWith('..')) return true;
  return !endsInAbbreviation(
    text.slice(Math.max(from, at - 24), at),
    text.slice(at, at + 60),
    marks,
  );
}

/** "islands.But": a small letter, the stop, and a word that begins with a capital and goes on small. */
function isGlued(text: string, at: number, marks: string, next: string): boolean {
  if (next === '') return false;
  const after = text.slice(at + marks.length, at + marks.length + 24);
  if (DOMAIN.test(after) || !/^["'([]*(?:\p{Lu}\p{Ll}+|A|I)(?=[\s,'])/u.test(after)) return false;
  const before = text.slice(Math.max(0, at - 24), at);
  return (
    /(?:^|[\s("'-])[\p{L}\p{N}'-]*[\p{Ll}\p{N}]{2}["')]*$/u.test(before) && !/^\d+$/.test(before)
  );
}

function pushTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const kept = piece.at(-2) === ' ' ? piece.replace(LOST_STOP, '') : piece;
  const end = from + kept.trimEnd().length;
  if (start < end && /[\p{L}\p{N}]/u.test(piece)) sentences.push({ start, end });
}

// "two days", when what follows is "before his visit", says how far it lies from an event: the
// mention keeps its span, its reading also names the words for the event.

import type { DurationReading, OffsetFromEventReading } from './reading.ts';
import type { TimeMention } from './timeMention.ts';

/** The noun phrase is looked for within this many characters. */
const REACH = 90;

const RELATION = /^\s+(before|after|ahead of|prior to|following)\s+(?=[\p{L}\d"'])/iu;

/** A plain reading of where a noun phrase ends. */
const PHRASE_END =
  /[.,;:!?()"]|\n\s*\n|\s+(?:who|which|that|when|where|while|but|because|although|as|to(?!\s+(?:the\s+)?[A-Z])|said|says|was|were|is|are|has|had|have|will|would|could|might|may|did|does)\b/;

const CLAUSE = /^(?:he|she|they|it|we|i|you)\b/i;
const CLAUSE_END = /[.,;:!?()"]|\n\s*\n/;

export function readEventOffset(prose: string, mention: TimeMention): TimeMention {
  if (mention.reading.kind !== 'duration') return mention;
  const rest = prose.slice(mention.end, mention.end + REACH);
  const relation = RELATION.exec(rest);
  if (!relation) return mention;
  const reading = offsetOf(mention.reading, relation, rest, mention.end);
  return reading ? { ...mention, reading } : mention;
}

function offsetOf(
  { unit, amount }: DurationReading,
  relation: RegExpExecArray,
  rest: string,
  offset: number,
): OffsetFromEventReading | undefined {
  const from = relation[0].length;
  const words = rest.slice(from);
  const end = words.search(CLAUSE.test(words) ? CLAUSE_END : PHRASE_END);
  const phrase = (end < 0 ? wholeWords(words) : words.slice(0, end)).trimEnd();
  if (phrase === '') return undefined;
  const isAfter = /^(?:after|following)$/i.test(relation[1] ?? '');
  const start = offset + from;
  return {
    kind: 'offset-from-event',
    unit,
    amount,
    direction: isAfter ? 'after' : 'before',
    event: { start, end: start + phrase.length },
  };
}

/** Leaves off a last word that the reach may have cut. */
function wholeWords(words: string): string {
  return words.length < REACH / 2 ? words : words.replace(/\s+\S*$/, '');
}

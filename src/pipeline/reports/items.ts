// A sentence as a row of items: names and times found before stand as one item each, every other
// word or mark as itself. All that reads sentences reads items.

import { byPosition, type Span } from '../../model/span.ts';
import type { NameMention } from '../names/nameMention.ts';
import type { TimeMention } from '../times/timeMention.ts';
import { factsOf, type WordFacts } from './wordFacts.ts';
import { wordSpans } from './wordSpans.ts';

export interface Item extends Span {
  readonly kind: 'word' | 'mark' | 'actor' | 'place' | 'time';
  /** As printed, without a possessive ending. */
  readonly text: string;
  readonly lower: string;
  readonly facts: WordFacts;
  /** Followed by 's or ': "Japan's", "leaders'". */
  readonly isPossessive: boolean;
  /** Inside quotation marks. */
  readonly isQuoted: boolean;
  readonly name: NameMention | null;
  /** Whom it names: "the two leaders" names two. */
  readonly ids: readonly string[];
  readonly time: TimeMention | null;
}

interface Found extends Span {
  readonly name: NameMention | null;
  readonly ids: readonly string[];
  readonly time: TimeMention | null;
}

/** Two backticks and two apostrophes are how wires set quotation marks. */
const QUOTE_MARKS = new Set(['"', '“', '”', '``', "''"]);
const NOTHING_NAMED = { name: null, ids: [], time: null };
const POSSESSIVE = /['’](?:s(?![\p{L}\p{N}])|(?![\p{L}\p{N}]))/uy;

/** `quoted` says whether the sentence begins inside quotation marks. */
export function itemsOf(
  prose: string,
  sentence: Span,
  found: { readonly names: readonly NameMention[]; readonly times: readonly TimeMention[] },
  quoted: boolean,
): { readonly items: readonly Item[]; readonly endsQuoted: boolean } {
  const items: Item[] = [];
  let isQuoted = quoted;
  let at = sentence.start;
  const push = (span: Span, kind: Item['kind'], rest: Pick<Item, 'name' | 'ids' | 'time'>) => {
    const { start, end } = span;
    const facts = factsOf(prose.slice(start, end));
    const { text, lower } = facts;
    const quoteMark = kind === 'mark' && QUOTE_MARKS.has(text);
    if (quoteMark) isQuoted = text === '"' ? !isQuoted : text === '“' || text === '``';
    const after = kind === 'mark' ? end : possessiveEnd(prose, end);
    const isPossessive = after > end;
    items.push({
      start,
      end,
      kind,
      text,
      lower,
      facts,
      isPossessive,
      isQuoted: isQuoted && !quoteMark,
      name: rest.name,
      ids: rest.ids,
      time: rest.time,
    });
    at = after;
  };
  const pushWords = (to: number) => {
    for (const span of wordSpans(prose, at, to)) {
      if (span.start < at) continue;
      push(span, isMark(prose, span) ? 'mark' : 'word', NOTHING_NAMED);
    }
    at = Math.max(at, to);
  };
  for (const one of foundIn(found, sentence)) {
    if (one.start < at) continue;
    pushWords(one.start);
    push(one, one.time ? 'time' : (one.name?.kind ?? 'actor'), one);
  }
  pushWords(sentence.end);
  return { items, endsQuoted: isQuoted };
}

/** "after the talks": no time of its own; what it hangs on is read from the words. */
function isBareOffset(reading: TimeMention['reading']): boolean {
  return reading.kind === 'offset-from-event' && reading.unit === null;
}

/** Names and times in order. Words that count from an event stop before the event they name. */
function foundIn(
  found: { readonly names: readonly NameMention[]; readonly times: readonly TimeMention[] },
  sentence: Span,
): Found[] {
  const times = found.times
    .filter(({ reading }) => !isBareOffset(reading))
    .map((time) => {
      const end = time.reading.kind === 'offset-from-event' ? time.reading.event.start : time.end;
      return { start: time.start, end: Math.max(end, time.start + 1), name: null, ids: [], time };
    });
  const names: Found[] = [];
  for (const name of found.names) {
    const last = names.at(-1);
    if (last && last.start === name.start && last.end === name.end)
      names[names.length - 1] = { ...last, ids: [...last.ids, name.id] };
    else names.push({ start: name.start, end: name.end, name, ids: [name.id], time: null });
  }
  return [...times, ...names]
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .sort((a, b) => a.start - b.start || byPosition(b, a));
}

/** Letters and digits of ASCII are told by their code; a pattern is asked about the rest. */
function isMark(prose: string, { start }: Span): boolean {
  const code = prose.charCodeAt(start);
  if ((code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58))
    return false;
  return code < 128 || !LETTER.test(prose.charAt(start));
}

const LETTER = /[\p{L}\p{N}]/u;
const APOSTROPHES = new Set([0x27, 0x2019]);

function possessiveEnd(prose: string, at: number): number {
  if (!APOSTROPHES.has(prose.charCodeAt(at))) return at;
  POSSESSIVE.lastIndex = at;
  return POSSESSIVE.test(prose) ? POSSESSIVE.lastIndex : at;
}

// A sentence as a row of items: names and times found before stand as one item each, every other
// word or mark as itself. All that reads sentences reads items.

import { byPosition, contains, type Span } from '../../model/span.ts';
import type { NameMention } from '../names/nameMention.ts';
import type { Codes } from '../read/codesOf.ts';
import type { TimeMention } from '../times/timeMention.ts';
import { eachWord, isApostrophe, isWordAt } from './eachWord.ts';
import { factsOf, type WordFacts } from './wordFacts.ts';

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

type Named = Pick<Item, 'name' | 'ids' | 'time'>;
type Found = Span & Named;

/** Two backticks and two apostrophes are how wires set quotation marks. */
const QUOTE_MARKS = new Set(['"', '“', '”', '``', "''"]);
const OWNERS = new Set(['his', 'her']);
const NOTHING_NAMED = { name: null, ids: [], time: null };

/** `quoted` says whether the sentence begins inside quotation marks. */
export function itemsOf(
  codes: Codes,
  sentence: Span,
  found: { readonly names: readonly NameMention[]; readonly times: readonly TimeMention[] },
  quoted: boolean,
): { readonly items: readonly Item[]; readonly endsQuoted: boolean } {
  const items: Item[] = [];
  let isQuoted = quoted;
  let at = sentence.start;
  const push = (start: number, end: number, kind: Item['kind'], rest: Named) => {
    const facts = factsOf(codes, start, end);
    const { text, lower } = facts;
    const quoteMark = kind === 'mark' && QUOTE_MARKS.has(text);
    if (quoteMark) isQuoted = text === '"' ? !isQuoted : text === '“' || text === '``';
    const after = kind === 'mark' ? end : possessiveEnd(codes, end);
    const isPossessive = after > end || (kind === 'actor' && OWNERS.has(lower));
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
    eachWord(codes, at, to, (start, end, isWord) => {
      if (start >= at) push(start, end, isWord ? 'word' : 'mark', NOTHING_NAMED);
    });
    at = Math.max(at, to);
  };
  for (const one of foundIn(found, sentence)) {
    if (one.start < at) continue;
    pushWords(one.start);
    push(one.start, one.end, one.time ? 'time' : (one.name?.kind ?? 'actor'), one);
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
  const all: Found[] = [];
  for (const time of found.times) {
    if (isBareOffset(time.reading)) continue;
    const { start, reading } = time;
    const end = reading.kind === 'offset-from-event' ? reading.event.start : time.end;
    const one = { start, end: Math.max(end, start + 1), name: null, ids: [], time };
    if (contains(sentence, one)) all.push(one);
  }
  for (const name of found.names) {
    const { start, end, id } = name;
    if (!contains(sentence, name)) continue;
    const last = all.at(-1);
    if (last?.name && last.start === start && last.end === end)
      all[all.length - 1] = { ...last, ids: [...last.ids, id] };
    else all.push({ start, end, name, ids: [id], time: null });
  }
  return all.length < 2 ? all : all.sort((a, b) => a.start - b.start || byPosition(b, a));
}

/** "leader's", "leaders'": behind the ending. */
function possessiveEnd(codes: Codes, at: number): number {
  if (!isApostrophe(codes[at])) return at;
  if (!isWordAt(codes, at + 1, codes.length)) return at + 1;
  const isOwner = codes[at + 1] === SMALL_S && !isWordAt(codes, at + 2, codes.length);
  return isOwner ? at + 2 : at;
}

const SMALL_S = 0x73;

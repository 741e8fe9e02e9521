// What a mark asks of a headline: go on with the list, pass over what stands between two commas,
// brackets or dashes, or stop.

import type { Item } from './items.ts';
import { titleMarks, titleWordSets } from './titleCuts.ts';
import { type Cutting, groupAt, type Next, pushItem } from './titleCutting.ts';

const { asides, joining, prepositions } = titleWordSets;
const SERIES_REACH = 14;
const ASIDE_REACH = 24;

export function stepMark(cutting: Cutting, at: number): Next {
  const { items, stretch } = cutting;
  const text = items[at]?.text ?? '';
  if (titleMarks.quotes.has(text) || titleMarks.joined.has(text)) return pushItem(cutting, at);
  if (isThousands(items, at)) return pushItem(cutting, at);
  if (text === '(' || text === '[') return past(cutting, at, text === '(' ? ')' : ']');
  if (text === '.') return isAbbreviation(cutting, at) ? pushItem(cutting, at) : undefined;
  if (titleMarks.dashes.has(text)) return past(cutting, at, text);
  if (text !== ',' || at >= stretch.to - 1) return undefined;
  if (items[at + 1]?.isQuoted || titleMarks.quotes.has(items[at + 1]?.text ?? '')) return at + 1;
  if (isAddress(items, at)) return at + 2;
  return isSeries(cutting, at) ? pushItem(cutting, at) : resumeAfter(cutting, at);
}

/** "2,050": the comma stands inside the number. */
function isThousands(items: readonly Item[], at: number): boolean {
  const mark = items[at];
  if (mark?.text !== ',') return false;
  const before = items[at - 1];
  const next = items[at + 1];
  const isTight = before?.end === mark.start && mark.end === next?.start;
  return isTight && /\d$/.test(before?.text ?? '') && /^\d{3}$/.test(next?.text ?? '');
}

/** Over a bracket or a pair of dashes; the end where there is no other half. */
function past({ items, stretch }: Cutting, at: number, mark: string): Next {
  const closing = items.findIndex(({ text }, i) => i > at && i < stretch.to && text === mark);
  return closing < 0 ? undefined : closing + 1;
}

function isAbbreviation({ items, stretch }: Cutting, at: number): boolean {
  const before = items[at - 1];
  return (
    at < stretch.to - 1 &&
    before !== undefined &&
    before.text.length <= 4 &&
    /^\p{Lu}/u.test(before.text)
  );
}

/** "Otaru, Hokkaido": the wider place goes without saying. */
function isAddress(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.kind === 'place' && items[at + 1]?.kind === 'place';
}

/** "fish, timber and coal": a list goes on after the comma. */
function isSeries(cutting: Cutting, at: number): boolean {
  const { items, stretch } = cutting;
  const first = items[at + 1];
  if (!first || first.kind === 'time' || isReason(cutting, at + 1)) return false;
  if (first.kind === 'word' && isStop(first.lower))
    return (
      first.lower === 'and' &&
      hasCommaBefore(items, at, stretch.from) &&
      !opensClause(cutting, at + 1)
    );
  for (let i = at + 1; i < Math.min(stretch.to, at + SERIES_REACH); i++) {
    const item = items[i];
    const mood = groupAt(cutting, i)?.mood;
    if (!item || (mood !== undefined && mood !== 'participle')) return false;
    if (item.kind === 'mark' && item.text !== ',' && item.text !== '-') return false;
    if (item.kind !== 'word') continue;
    if (item.lower === 'and' || item.lower === 'or') return !opensClause(cutting, i);
    if (asides.has(item.lower) || item.lower === 'that') return false;
  }
  return false;
}

/** "suspended the talks, angered by the drill": why, and no second thing suspended. */
function isReason(cutting: Cutting, at: number): boolean {
  const group = groupAt(cutting, at);
  return group?.mood === 'participle' && prepositions.has(cutting.items[group.to]?.lower ?? '');
}

export function isStop(word: string): boolean {
  return prepositions.has(word) || asides.has(word) || joining.has(word) || word === 'that';
}

function hasCommaBefore(items: readonly Item[], at: number, from: number): boolean {
  return items.slice(Math.max(from, at - SERIES_REACH), at).some(({ text }) => text === ',');
}

/** After "and": a verb of its own follows, alone or with its subject. */
export function opensClause(cutting: Cutting, at: number): boolean {
  const { items, stretch } = cutting;
  for (let i = at + 1; i < Math.min(stretch.to, at + 7); i++) {
    const item = items[i];
    if (!item || item.kind === 'mark') return false;
    const mood = groupAt(cutting, i)?.mood;
    if (mood !== undefined) return mood !== 'participle';
    if (item.kind === 'word' && isStop(item.lower)) return false;
  }
  return false;
}

/** What stands between two commas is left out where the sentence goes on behind it. */
function resumeAfter(cutting: Cutting, at: number): Next {
  const { items, stretch } = cutting;
  for (let i = at + 1; i < Math.min(stretch.to, at + ASIDE_REACH); i++) {
    if (items[i]?.text !== ',') continue;
    const mood = groupAt(cutting, i + 1)?.mood;
    const isVerb = mood !== undefined && mood !== 'gerund' && mood !== 'participle';
    const isAwaited = stretch.manner === 'saying' && !cutting.isTold && isVerb;
    if (items[i + 1]?.lower === 'to' || isAwaited) return i + 1;
  }
  return undefined;
}

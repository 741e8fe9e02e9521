// What somebody says, as pieces of a headline: the clause behind "said", or the words before it.

import type { Item } from './items.ts';
import { listenerEnd } from './listenerEnd.ts';
import type { SentenceReading } from './sentenceReading.ts';
import { titleChunksIn } from './titleChunks.ts';
import { titleMarks } from './titleCuts.ts';
import type { TitleChunk } from './titleCutting.ts';
import type { VerbGroup } from './verbGroups.ts';

export interface TitleSaid {
  /** The speaker's own words, whole: shown in quotation marks. */
  readonly isQuoted: boolean;
  readonly chunks: readonly TitleChunk[];
}

const LISTENERS = new Set(
  'reporters journalists lawmakers parliament him her them me us media'.split(' '),
);
const SETTINGS = new Set(
  'in on at during after by via with from late early before through'.split(' '),
);
/** "said in an interview": where it was said is no part of it. */
const VENUES = new Set(
  'interview interviews statement speech briefing conference telephone call address remarks'.split(
    ' ',
  ),
);
/** Verbs that may stand behind what is said. */
const TRAILING = new Set(
  `say tell add state note write explain announce warn report reply remark stress confirm claim
   insist argue acknowledge admit`
    .trim()
    .split(/\s+/),
);
const HELPERS = new Set(
  'is are was were will would should could can may might must has have had does did'.split(' '),
);
const LEAST_WORDS = 3;

/** Null where a thing and no clause follows: "rejected the offer". */
export function saidOf(reading: SentenceReading, group: VerbGroup): TitleSaid | null {
  const isTrailing = TRAILING.has(group.reading.entry.lemma);
  const behind =
    isTrailing && isBehindQuotation(reading.items, group) ? undefined : rangeBehind(reading, group);
  const [from, to] = behind ?? (isTrailing ? rangeBefore(reading, group) : undefined) ?? [0, 0];
  if (to - from < LEAST_WORDS || !isTelling(reading, from, to)) return null;
  const isQuoted = isQuotation(reading.items, from, to);
  const [start, end] = isQuoted
    ? innerRange(reading.items, from, to)
    : [afterLead(reading, from, to), to];
  const chunks = titleChunksIn(reading, {
    from: start,
    to: end,
    manner: isQuoted ? 'quoted' : 'saying',
  });
  const venue = chunks.findIndex((chunk, i) => i > 0 && !isQuoted && isVenue(chunk));
  const kept = venue < 0 ? chunks : chunks.slice(0, venue);
  return kept.length > 0 ? { isQuoted, chunks: kept } : null;
}

/** `"We are ready," Mori told reporters in a room that was cold`: what is said stands before it. */
function isBehindQuotation(items: readonly Item[], { from, to }: VerbGroup): boolean {
  const isQuoted = ({ isQuoted }: Item) => isQuoted;
  return items.slice(0, from).some(isQuoted) && !items.slice(to).some(isQuoted);
}

/** A clause, one whose verb shows no form ("that Chile release a boat"), or words of the speaker's own. */
function isTelling({ items, groups }: SentenceReading, from: number, to: number): boolean {
  const inside = items.slice(from, to);
  const isThat = [items[from - 1], items[from]].some((item) => item?.lower === 'that');
  return (
    isThat ||
    inside.some(({ isQuoted, lower }) => isQuoted || HELPERS.has(lower)) ||
    groups.some(({ verb, mood }) => from <= verb && verb < to && mood !== 'gerund')
  );
}

function isVenue({ opener, words }: TitleChunk): boolean {
  return (
    /^(?:in|at|during|on)$/.test(opener) && words.some(({ text }) => VENUES.has(text.toLowerCase()))
  );
}

function rangeBehind(
  { items, groups, clauses }: SentenceReading,
  group: VerbGroup,
): [number, number] | undefined {
  const told = listenerBeforeThat(items, group);
  if (told !== undefined) return [told + 1, items.length];
  const listener = listenerEnd(items, group);
  const content = clauses.find(({ from }) => from > listener);
  if (listener > group.to && content) return [content.from, items.length];
  const next = items[group.to];
  const isPlural = next?.kind === 'word' && LISTENERS.has(next.lower);
  let at = isPlural ? group.to + 1 : pastListener(items, groups, group.to);
  while (items[at]?.kind === 'time' || isBeforeTime(items, at)) at++;
  for (let i = at; i < items.length; i++) {
    const item = items[i];
    if (!item) break;
    const isOpening = item.lower === 'that' && item.kind === 'word';
    if (isOpening) return [i + 1, items.length];
    if (titleMarks.quotes.has(item.text) && item.kind === 'mark' && items[i + 1]?.isQuoted)
      return isMostlyVerb(groups, at, i) ? [at, items.length] : [i, items.length];
    if (i === at && opensClauseAt(items, groups, i)) return [i, items.length];
    const isPassed =
      item.kind === 'time' ||
      item.text === ',' ||
      (item.kind === 'word' && SETTINGS.has(item.lower));
    if (i === at && !isPassed) return undefined;
    if (item.kind === 'mark' && item.text !== ',' && item.text !== '.') return undefined;
  }
  return undefined;
}

/** "told the evening paper that": index of the word that opens what is told. */
function listenerBeforeThat(
  items: readonly Item[],
  { to, reading }: VerbGroup,
): number | undefined {
  if (reading.entry.lemma !== 'tell') return undefined;
  const near = items.slice(to, to + 16);
  const that = near.findIndex(({ kind }) => kind === 'mark');
  const at = near
    .slice(0, that < 0 ? near.length : that)
    .findIndex(({ lower }) => lower === 'that');
  return at > 0 ? to + at : undefined;
}

/** A verb stands before the quotation marks: only part of it is quoted. */
function isMostlyVerb(groups: readonly VerbGroup[], from: number, to: number): boolean {
  return groups.some(({ verb, mood }) => from <= verb && verb < to && mood !== 'gerund');
}

function isBeforeTime(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'on' && items[at + 1]?.kind === 'time';
}

/** "told President Grimsson Norway would": the first name is spoken to. */
function pastListener(items: readonly Item[], groups: readonly VerbGroup[], at: number): number {
  let name = at;
  while (name < at + 3 && isTitle(items[name])) name++;
  const next = items[name + 1];
  if (items[name]?.kind !== 'actor' || items[name]?.isPossessive) return at;
  const opens =
    next?.kind === 'actor' ||
    isBeforeTime(items, name + 1) ||
    next?.text === ',' ||
    /^(?:that|the|it)$/.test(next?.lower ?? '');
  return opens && !groups.some(({ from }) => from === name + 1) ? name + 1 : at;
}

function isTitle(item: Item | undefined): boolean {
  return item?.kind === 'word' && /^(?:\p{Lu}|the$)/u.test(item.text);
}

/** A subject and its verb, before any mark: no "that" announces them. */
function opensClauseAt(items: readonly Item[], groups: readonly VerbGroup[], at: number): boolean {
  const first = items[at];
  if (!first || first.kind === 'time' || (first.kind === 'mark' && first.text !== '``'))
    return false;
  if (
    first.kind === 'word' &&
    /^(?:in|at|on|during|after|with|by|from|of|to|for|as)$/.test(first.lower)
  )
    return false;
  const finite = groups.find(
    ({ from, mood }) => from >= at && mood !== 'gerund' && mood !== 'purpose',
  );
  const helper = items.findIndex(
    ({ lower, kind }, i) => i > at && kind === 'word' && HELPERS.has(lower),
  );
  const verb = Math.min(finite?.from ?? items.length, helper < 0 ? items.length : helper);
  if (verb === items.length) return false;
  return !items.slice(at, verb).some(({ lower }) => lower === 'who' || lower === 'which');
}

/** Up to the end of the quotation before the verb, or to the comma before the speaker. */
function rangeBefore({ items }: SentenceReading, group: VerbGroup): [number, number] | undefined {
  const isEnd = (item: Item, i: number) =>
    i >= LEAST_WORDS &&
    i < group.from &&
    item.kind === 'mark' &&
    titleMarks.quotes.has(item.text) &&
    items[i - 1]?.isQuoted;
  const quote = items.findLastIndex((item, i) => isEnd(item, i) && !items[i + 1]?.isQuoted);
  if (quote >= 0) return [0, quote + 1];
  const comma = items.findLastIndex(
    ({ text }, i) => i >= LEAST_WORDS && i < group.from && text === ',',
  );
  return comma < 0 || isOfNoun(items.slice(comma + 1, group.from)) ? undefined : [0, comma];
}

/** "…, a step Norway announced on Monday": it announced the step, and did not say what stands before. */
function isOfNoun(between: readonly Item[]): boolean {
  const [opens] = between;
  return (
    between.length > 2 &&
    (opens?.lower === 'a' || opens?.lower === 'an') &&
    between.at(-1)?.kind === 'actor' &&
    between.slice(0, -1).every(({ kind }) => kind === 'word')
  );
}

function isQuotation(items: readonly Item[], from: number, to: number): boolean {
  const inside = items.slice(from, to).filter(({ kind }) => kind !== 'mark');
  return inside.length > 0 && inside.every(({ isQuoted }) => isQuoted);
}

function innerRange(items: readonly Item[], from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  const isOuter = (item: Item | undefined) =>
    item?.kind === 'mark' && (titleMarks.quotes.has(item.text) || /^[.,;:'’]$/.test(item.text));
  while (start < end && isOuter(items[start])) start++;
  while (end > start && isOuter(items[end - 1])) end--;
  return [start, end];
}

/** Past "But in Otaru," to where the sentence proper begins. */
function afterLead({ items }: SentenceReading, from: number, to: number): number {
  let at = from;
  for (let turns = 0; turns < 3; turns++) {
    const item = items[at];
    if (
      item?.kind === 'word' &&
      /^(?:and|but|yet|so|also|then|however|meanwhile|that)$/.test(item.lower)
    )
      at++;
    else if (item?.kind === 'time' || item?.text === ',') at++;
    else if (
      item?.kind === 'word' &&
      /^(?:in|at|on|during|after|despite|amid|with|for)$/.test(item.lower)
    ) {
      const comma = items.findIndex(
        ({ text }, i) => i > at && i < Math.min(to, at + 16) && text === ',',
      );
      if (comma < 0) return at;
      at = comma + 1;
    }
  }
  return at;
}

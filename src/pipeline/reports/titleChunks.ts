// Cuts a stretch of a sentence into the pieces a headline keeps or leaves out as a whole: the noun
// phrase itself, then each preposition, infinitive or clause with all that it governs. What a
// headline never carries (dating words with their preposition, asides, relative clauses, sources)
// is gone from them.

import type { Item } from './items.ts';
import type { SentenceReading } from './sentenceReading.ts';
import { isKeptTime, pastTime, titleMarks, titleWordSets } from './titleCuts.ts';
import {
  type Cutting,
  currentChunk,
  groupAt,
  type Next,
  openChunk,
  pushItem,
  type Stretch,
  startCutting,
  type TitleChunk,
  type TitleWord,
} from './titleCutting.ts';
import { isStop, opensClause, stepMark } from './titlePauses.ts';
import type { VerbGroup } from './verbGroups.ts';

const MAX_STEPS = 40;
const { prepositions, asides, conditions, joining } = titleWordSets;
const CONTENT_NOUNS = new Set(
  `accusation accusations allegation allegations claim claims charge charges report reports idea view
   fact hope hopes fear fears possibility concern concerns suggestion notion belief warning
   assurance assurances announcement`
    .trim()
    .split(/\s+/),
);
/** Nouns that the reader of verbs takes for helpers: "a plan to visit". */
const INTENTS = new Set(
  'plan plans attempt attempts hope hopes need needs wish wishes chance right'.split(' '),
);

export function titleChunksIn(reading: SentenceReading, stretch: Stretch): TitleChunk[] {
  const cutting = startCutting(reading, stretch);
  let at: Next = stretch.from;
  for (let steps = 0; steps < MAX_STEPS && at !== undefined && at < stretch.to; steps++)
    at = stepAt(cutting, at);
  return cutting.chunks.filter(({ opener, words }) => words.length > (opener === '' ? 0 : 1));
}

function stepAt(cutting: Cutting, at: number): Next {
  const item = cutting.items[at];
  if (!item) return undefined;
  if (cutting.stretch.manner === 'quoted' || item.isQuoted) return verbatim(cutting, item, at);
  if (item.kind === 'mark') return stepMark(cutting, at);
  if (item.kind === 'time') return stepTime(cutting, at);
  if (item.kind !== 'word') return pushItem(cutting, at);
  const group = groupAt(cutting, at);
  return group ? stepVerb(cutting, group) : stepWord(cutting, item, at);
}

/** Quoted words stand as they are; only where they may be cut is found. */
function verbatim(cutting: Cutting, item: Item, at: number): Next {
  const isLast = at === cutting.stretch.to - 1;
  if (item.kind === 'mark' && isLast && /^[.,;:]$/.test(item.text)) return undefined;
  const isOpening = prepositions.has(item.lower) || asides.has(item.lower) || item.lower === 'but';
  if (item.kind === 'word' && isOpening && currentChunk(cutting).words.length > 1)
    openChunk(cutting, item.lower);
  return pushItem(cutting, at);
}

function stepTime(cutting: Cutting, at: number): Next {
  const { items, stretch } = cutting;
  if (isKeptTime(items, at, stretch.manner === 'saying')) return pushItem(cutting, at);
  if (!isPremodifier(items, at)) dropDangling(cutting);
  const next = pastTime(items, at, stretch.to);
  const isOver = stretch.manner === 'event' && currentChunk(cutting).words.length > 0;
  return isOver && opensAnother(items, next) ? undefined : next;
}

/** "Under the Treaty of Otaru of 1905 Norway got": behind the year another phrase begins. */
function opensAnother(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  return (
    before?.kind === 'time' &&
    item?.kind === 'actor' &&
    item.name?.how === 'name' &&
    !isPremodifier(items, at - 1)
  );
}

/** "a March 1930 dinner", "Friday's talks": the noun it stands before is still to come. */
function isPremodifier(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  if (!next || next.kind === 'mark' || next.lower === 'of') return false;
  if (next.kind === 'word' && isStop(next.lower)) return false;
  return items[at]?.isPossessive === true || before?.isPossessive === true || isDeterminer(before);
}

function isDeterminer(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    /^(?:the|a|an|this|that|his|her|its|their|first|second|last)$/.test(item.lower)
  );
}

const HANGING = new Set(
  'the a an about around only just nearly almost some late early mid as soon later earlier of and'.split(
    ' ',
  ),
);

/** The preposition whose dating words were taken goes with them. */
function dropDangling(cutting: Cutting): void {
  const chunk = currentChunk(cutting);
  while (isOneOf(chunk.words.at(-1), HANGING)) chunk.words.pop();
  if (isOneOf(chunk.words.at(-1), prepositions)) chunk.words.pop();
  if (chunk.words.length === 0 && chunk.opener !== '') chunk.opener = '+';
}

function isOneOf(word: TitleWord | undefined, set: ReadonlySet<string>): boolean {
  return word?.kind === 'word' && set.has(word.text.toLowerCase());
}

function stepVerb(cutting: Cutting, group: VerbGroup): Next {
  const { stretch, chunks } = cutting;
  const now = currentChunk(cutting);
  if (isIntent(cutting, group)) return pushItem(cutting, group.from);
  if (group.mood === 'gerund' || group.mood === 'participle') return stepBareVerb(cutting, group);
  if (group.mood === 'purpose') {
    openChunk(cutting, 'to');
    return pushGroup(cutting, group);
  }
  if (stretch.manner === 'saying' && conditions.has(now.opener)) return pushGroup(cutting, group);
  if (stretch.manner === 'event' || cutting.isTold) {
    if (chunks.length > 1 || now.words.length === 0 || isNameAtEnd(now.words)) chunks.pop();
    return undefined;
  }
  cutting.isTold = true;
  return pushGroup(cutting, group);
}

/** "said she": the subject of a clause that is not wanted. */
function isNameAtEnd(words: readonly TitleWord[]): boolean {
  const last = words.at(-1);
  return last?.kind === 'actor' && words.length <= 3;
}

/** "an eight-point plan to strengthen": the noun, and then what it is for. */
function isIntent(cutting: Cutting, { from, verb }: VerbGroup): boolean {
  const { items } = cutting;
  const before = currentChunk(cutting).words.at(-1);
  return (
    from < verb &&
    INTENTS.has(items[from]?.lower ?? '') &&
    items[from + 1]?.lower === 'to' &&
    before?.kind === 'word'
  );
}

function stepBareVerb(cutting: Cutting, group: VerbGroup): Next {
  const now = currentChunk(cutting);
  const isGoverned = now.words.length <= 1 && now.opener !== '';
  if (isGoverned || now.words.length === 0) return pushGroup(cutting, group);
  if (isCompound(cutting.items, group)) return pushGroup(cutting, group);
  if (cutting.stretch.manner === 'event') return undefined;
  openChunk(cutting, '-ing');
  return pushGroup(cutting, group);
}

/** "missile testing site": between two nouns it is one of them. */
function isCompound(items: readonly Item[], { from, to, mood }: VerbGroup): boolean {
  if (mood !== 'gerund') return false;
  const before = items[from - 1];
  const next = items[to];
  if (before?.kind !== 'word' || next?.kind !== 'word') return false;
  return (
    !isStop(next.lower) &&
    !isDeterminer(next) &&
    next.lower !== 'of' &&
    next.lower !== 'to' &&
    !isTally(next.lower)
  );
}

function isTally(word: string): boolean {
  return /^(?:more|all|any|some|no|not|several|many|two|three|four|it|him|them|us|me|you|how|what)$/.test(
    word,
  );
}

function pushGroup(cutting: Cutting, group: VerbGroup): Next {
  for (let i = group.from; i < group.to; i++)
    if (cutting.items[i]?.kind !== 'time') pushItem(cutting, i);
  return group.to;
}

function stepWord(cutting: Cutting, { lower, facts }: Item, at: number): Next {
  const now = currentChunk(cutting);
  const next = cutting.items[at + 1];
  if (lower === 'that') return stepThat(cutting, at);
  if (isUnknownGerund(lower, next) && now.words.length > 1 && cutting.stretch.manner === 'event')
    return undefined;
  if (lower === 'such' && next?.lower === 'as') return undefined;
  if (!facts.mayCutTitle) return pushItem(cutting, at);
  if (joining.has(lower)) return stepJoining(cutting, lower, at);
  if (asides.has(lower)) return stepAside(cutting, lower, at);
  if (conditions.has(lower)) {
    if (now.words.length > 0) openChunk(cutting, lower);
    return pushItem(cutting, at);
  }
  if (lower === 'to' && now.words.at(-1)?.text === 'not') {
    const not = now.words.pop();
    openChunk(cutting, 'to');
    if (not) currentChunk(cutting).words.push(not);
    return pushItem(cutting, at);
  }
  if (prepositions.has(lower) && !isWithinMeasure(cutting.items, at)) openChunk(cutting, lower);
  return pushItem(cutting, at);
}

/** "a law outlawing any move": no table has the verb, but its object follows. */
function isUnknownGerund(word: string, next: Item | undefined): boolean {
  if (!next || !word.endsWith('ing') || !/^[a-z]{6,}$/.test(word) || isStop(word)) return false;
  return (
    next.kind === 'actor' || isDeterminer(next) || (next.kind === 'word' && isTally(next.lower))
  );
}

/** "more than 30 percent", "such as", "as far as". */
function isWithinMeasure(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.lower ?? '';
  return items[at]?.lower === 'than' || before === 'as' || before === 'such';
}

/** "and" goes on with a list of nouns; with a clause of its own it ends the piece. */
function stepJoining(cutting: Cutting, word: string, at: number): Next {
  const { items, stretch, isTold } = cutting;
  const next = items[at + 1];
  if (currentChunk(cutting).words.length === 0)
    return stretch.manner === 'event' ? undefined : at + 1;
  if (stretch.manner === 'saying' && !isTold && word === 'and') return pushItem(cutting, at);
  const isClause = word === 'but' || word === 'yet' || opensClause(cutting, at);
  const isHanging = next?.kind === 'word' && (isStop(next.lower) || next.lower === 'to');
  return isClause || isHanging ? undefined : pushItem(cutting, at);
}

/** "agreed only that". */
const BARE = new Set(['only', 'merely', 'also', 'again']);

function stepThat(cutting: Cutting, at: number): Next {
  const { items, chunks, stretch } = cutting;
  const now = currentChunk(cutting);
  const before = items[at - 1];
  if (now.words.length === 1 && isOneOf(now.words[0], BARE)) now.words.pop();
  if (chunks.length === 1 && now.words.length === 0) return at + 1;
  if (CONTENT_NOUNS.has(before?.lower ?? '')) {
    openChunk(cutting, 'that');
    return pushClause(cutting, at);
  }
  const isPointing = before?.kind === 'word' && isStop(before.lower);
  if (isPointing) return pushItem(cutting, at);
  return stretch.manner === 'saying' ? overClause(cutting, at) : undefined;
}

function pushClause(cutting: Cutting, at: number): Next {
  const { items, stretch } = cutting;
  for (let i = at; i < stretch.to; i++) {
    const item = items[i];
    if (!item || (item.kind === 'mark' && !titleMarks.joined.has(item.text))) return undefined;
    if (item.kind === 'time') dropDangling(cutting);
    else pushItem(cutting, i);
  }
  return undefined;
}

/** In what is said a relative clause is passed over while the verb is still to come. */
function overClause({ isTold, groups, stretch }: Cutting, at: number): Next {
  if (isTold) return undefined;
  const finite = groups.filter(
    ({ from, mood }) =>
      from >= at &&
      from < stretch.to &&
      mood !== 'gerund' &&
      mood !== 'purpose' &&
      mood !== 'participle',
  );
  return finite[1]?.from;
}

/** What sets the scene ends the piece; dating words alone are passed over. */
function stepAside(cutting: Cutting, word: string, at: number): Next {
  const { items, stretch } = cutting;
  const now = currentChunk(cutting);
  const isEmpty = now.words.length === 0 && cutting.chunks.length === 1;
  if (items[at + 1]?.kind === 'time') return pastTime(items, at + 1, stretch.to);
  if (isEmpty && stretch.manner === 'saying') return word === 'so' ? at + 1 : pushItem(cutting, at);
  if (now.opener === 'to' && now.words.at(-1)?.kind === 'verb') cutting.chunks.pop();
  return overClause(cutting, at);
}

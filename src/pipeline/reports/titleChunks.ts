// Cuts a stretch of a sentence into the pieces a headline keeps or leaves out as a whole: the noun
// phrase itself, then each preposition, infinitive or clause with all that it governs. What a
// headline never carries (dating words with their preposition, asides, relative clauses, sources)
// is gone from them.

import type { Item } from './items.ts';
import type { SentenceReading } from './sentenceReading.ts';
import { isRelativeThat, keptTime, passTime, titleMarks } from './titleCuts.ts';
import type { VerbGroup } from './verbGroups.ts';

export interface TitleWord {
  readonly text: string;
  readonly kind: 'word' | 'verb' | 'mark' | 'actor' | 'place' | 'time';
  /** Whom or what a name names. */
  readonly ids: readonly string[];
  /** Stands for a name told elsewhere: "he", "the Russian leader". */
  readonly isReference: boolean;
  readonly isPossessive: boolean;
  readonly isQuoted: boolean;
  /** No space stands before it. */
  readonly isJoined: boolean;
}

export interface TitleChunk {
  /** The word that opens it, lower case: "in", "to", "that"; empty for the noun phrase itself. */
  readonly opener: string;
  readonly words: readonly TitleWord[];
}

/** `event`: stops where another clause begins; `saying`: a clause is what is wanted; `quoted`: word by word. */
export type Manner = 'event' | 'saying' | 'quoted';

export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly manner: Manner;
}

const MAX_WORDS = 40;
const PREPOSITIONS = new Set(
  `in on at to for with by from over about against into under between among during through toward
   towards near than without within as across around behind beyond along outside inside via upon
   onto above below off amongst past throughout regarding concerning like`
    .trim()
    .split(/\s+/),
);
/** What follows them explains, excuses or sets the scene. */
const ASIDES = new Set(
  `which who whom whose where while because although though whereas despite amid according following
   due thanks including after before since until till once except besides alongside lest so when`
    .trim()
    .split(/\s+/),
);
/** Without what follows them the words would say something else. */
const CONDITIONS = new Set(['if', 'unless', 'without', 'until', 'except', 'only']);
const JOINING = new Set(['and', 'or', 'but', 'nor', 'yet']);
const CONTENT_NOUNS = new Set(
  `accusation accusations allegation allegations claim claims charge charges report reports idea view
   fact hope hopes fear fears possibility concern concerns suggestion notion belief warning
   assurance assurances announcement`
    .trim()
    .split(/\s+/),
);

interface Cutting {
  readonly items: readonly Item[];
  readonly stretch: Stretch;
  readonly groupAt: ReadonlyMap<number, VerbGroup>;
  readonly verbs: ReadonlySet<number>;
  readonly chunks: { opener: string; words: TitleWord[] }[];
  isTold: boolean;
}

/** What the item at an index asks for: go on there, or undefined to stop. */
type Next = number | undefined;

export function titleChunksIn(reading: SentenceReading, stretch: Stretch): TitleChunk[] {
  const cutting: Cutting = {
    items: reading.items,
    stretch,
    groupAt: new Map(reading.groups.map((group) => [group.from, group])),
    verbs: new Set(reading.groups.flatMap(({ from, to }) => range(from, to))),
    chunks: [{ opener: '', words: [] }],
    isTold: false,
  };
  let words = 0;
  let at: Next = stretch.from;
  while (at !== undefined && at < stretch.to && words < MAX_WORDS) {
    at = stepAt(cutting, at);
    words++;
  }
  return cutting.chunks.filter(({ opener, words: own }) => own.length > (opener === '' ? 0 : 1));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function stepAt(cutting: Cutting, at: number): Next {
  const { items, stretch } = cutting;
  const item = items[at];
  if (!item) return undefined;
  if (stretch.manner === 'quoted' || item.isQuoted) return verbatim(cutting, at);
  if (item.kind === 'mark') return stepMark(cutting, at);
  if (item.kind === 'time') return stepTime(cutting, at);
  if (item.kind === 'actor' || item.kind === 'place') return push(cutting, at);
  return cutting.groupAt.has(at) ? stepVerb(cutting, at) : stepWord(cutting, at);
}

/** Quoted words stand as they are; only where they may be cut is found. */
function verbatim(cutting: Cutting, at: number): Next {
  const { items } = cutting;
  const item = items[at];
  const isLast = at === cutting.stretch.to - 1;
  if (item?.kind === 'mark' && isLast && /^[.,;:]$/.test(item.text)) return undefined;
  const opens =
    item?.kind === 'word' &&
    (PREPOSITIONS.has(item.lower) || ASIDES.has(item.lower) || JOINING.has(item.lower)) &&
    current(cutting).words.length > 1;
  if (opens) open(cutting, item.lower);
  return push(cutting, at);
}

function stepMark(cutting: Cutting, at: number): Next {
  const { items, stretch } = cutting;
  const text = items[at]?.text ?? '';
  if (titleMarks.quotes.has(text)) return push(cutting, at);
  if (text === '(' || text === '[') return after(cutting, at, text === '(' ? ')' : ']');
  if (titleMarks.joined.has(text)) return push(cutting, at);
  if (text === '.') return isAbbreviation(cutting, at) ? push(cutting, at) : undefined;
  if (titleMarks.dashes.has(text)) return after(cutting, at, text);
  if (text !== ',' || at >= stretch.to - 1) return undefined;
  if (items[at + 1]?.isQuoted || titleMarks.quotes.has(items[at + 1]?.text ?? '')) return at + 1;
  if (isAddress(cutting, at)) return at + 2;
  if (isSeries(cutting, at)) return push(cutting, at);
  return resumeAfter(cutting, at);
}

/** Over a bracket or a pair of dashes; the end where there is no other half. */
function after({ items, stretch }: Cutting, at: number, mark: string): Next {
  for (let i = at + 1; i < stretch.to; i++) if (items[i]?.text === mark) return i + 1;
  return undefined;
}

function isAbbreviation({ items, stretch }: Cutting, at: number): boolean {
  const before = items[at - 1];
  return at < stretch.to - 1 && before !== undefined && before.text.length <= 3;
}

/** "Otaru, Hokkaido": the wider place goes without saying. */
function isAddress({ items }: Cutting, at: number): boolean {
  return items[at - 1]?.kind === 'place' && items[at + 1]?.kind === 'place';
}

/** "fish, timber and coal": a list goes on after the comma. */
function isSeries({ items, groupAt, stretch }: Cutting, at: number): boolean {
  const first = items[at + 1];
  if (!first || first.kind === 'time' || (first.kind === 'word' && isStop(first.lower)))
    return first?.lower === 'and' && hasCommaBefore(items, at, stretch.from);
  for (let i = at + 1; i < Math.min(stretch.to, at + 14); i++) {
    const item = items[i];
    const group = groupAt.get(i);
    if (!item || (group && group.mood !== 'participle')) return false;
    if (item.kind === 'mark' && item.text !== ',' && item.text !== '-') return false;
    if (item.kind !== 'word') continue;
    if (item.lower === 'and' || item.lower === 'or') return !opensClause(items, i, groupAt);
    if (ASIDES.has(item.lower) || item.lower === 'that') return false;
  }
  return false;
}

function isStop(word: string): boolean {
  return PREPOSITIONS.has(word) || ASIDES.has(word) || JOINING.has(word) || word === 'that';
}

function hasCommaBefore(items: readonly Item[], at: number, from: number): boolean {
  return items.slice(Math.max(from, at - 14), at).some(({ text }) => text === ',');
}

/** After "and": a verb of its own follows, alone or with its subject. */
function opensClause(
  items: readonly Item[],
  at: number,
  groupAt: ReadonlyMap<number, VerbGroup>,
): boolean {
  for (let i = at + 1; i < Math.min(items.length, at + 7); i++) {
    const item = items[i];
    if (!item || item.kind === 'mark') return false;
    const mood = groupAt.get(i)?.mood;
    if (mood !== undefined) return mood !== 'participle';
    if (item.kind === 'word' && isStop(item.lower)) return false;
  }
  return false;
}

/** What stands between two commas is left out where the sentence goes on behind it. */
function resumeAfter(cutting: Cutting, at: number): Next {
  const { items, stretch, groupAt } = cutting;
  for (let i = at + 1; i < Math.min(stretch.to, at + 24); i++) {
    if (items[i]?.text !== ',') continue;
    const mood = groupAt.get(i + 1)?.mood;
    const goesOn =
      items[i + 1]?.lower === 'to' ||
      (stretch.manner === 'saying' &&
        !cutting.isTold &&
        mood !== undefined &&
        mood !== 'gerund' &&
        mood !== 'participle');
    if (goesOn) return i + 1;
  }
  return undefined;
}

function stepTime(cutting: Cutting, at: number): Next {
  const { items, stretch } = cutting;
  const kept = keptTime(items, at, stretch.manner === 'saying');
  if (kept) return push(cutting, at);
  const isInPhrase = isPremodifier(items, at);
  if (!isInPhrase) dropDangling(cutting);
  return passTime(items, at, stretch.to);
}

/** "a March 1930 dinner", "Friday's talks": the noun it stands before is still to come. */
function isPremodifier(items: readonly Item[], at: number): boolean {
  const [before, next] = [items[at - 1], items[at + 1]];
  if (!next || next.kind === 'mark' || (next.kind === 'word' && isStop(next.lower))) return false;
  if (next.lower === 'of') return false;
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
  const { words, opener } = current(cutting);
  while (isWord(words.at(-1), HANGING)) words.pop();
  if (isWord(words.at(-1), PREPOSITIONS)) words.pop();
  if (opener !== '' && words.length === 0) {
    cutting.chunks.pop();
    cutting.chunks.push({ opener: '+', words: [] });
  }
}

function isWord(word: TitleWord | undefined, set: ReadonlySet<string>): boolean {
  return word?.kind === 'word' && set.has(word.text.toLowerCase());
}

function stepVerb(cutting: Cutting, at: number): Next {
  const { stretch, groupAt, chunks } = cutting;
  const group = groupAt.get(at);
  if (!group) return undefined;
  const isBare = group.mood === 'gerund' || group.mood === 'participle';
  const now = current(cutting);
  const isGoverned = now.words.length <= 1 && now.opener !== '';
  if (group.mood === 'purpose') open(cutting, 'to');
  else if (isBare && !isGoverned) {
    if (stretch.manner === 'event')
      return now.words.length === 0 ? pushGroup(cutting, group) : undefined;
    if (now.words.length > 0) open(cutting, '-ing');
  } else if (!isBare && stretch.manner === 'event') {
    if (chunks.length > 1) chunks.pop();
    return undefined;
  } else if (!isBare) {
    if (cutting.isTold) {
      chunks.pop();
      return undefined;
    }
    cutting.isTold = true;
  }
  return pushGroup(cutting, group);
}

function pushGroup(cutting: Cutting, group: VerbGroup): Next {
  for (let i = group.from; i < group.to; i++) {
    if (cutting.items[i]?.kind === 'time') continue;
    push(cutting, i);
  }
  return group.to;
}

function stepWord(cutting: Cutting, at: number): Next {
  const { items, stretch, groupAt } = cutting;
  const word = items[at]?.lower ?? '';
  const next = items[at + 1];
  if (word === 'that') return stepThat(cutting, at);
  if (CONDITIONS.has(word) && word !== 'only') {
    if (current(cutting).words.length > 0) open(cutting, word);
    return push(cutting, at);
  }
  if (ASIDES.has(word)) return stepAside(cutting, at);
  if (word === 'such' && next?.lower === 'as') return undefined;
  if (word === 'to' && current(cutting).words.at(-1)?.text === 'not') {
    const not = current(cutting).words.pop();
    open(cutting, 'to');
    if (not) current(cutting).words.push(not);
    return push(cutting, at);
  }
  if (JOINING.has(word)) {
    const after = next?.kind === 'word' ? next.lower : '';
    const isClause = opensClause(items, at, groupAt) || word === 'but' || word === 'yet';
    if (isClause && stretch.manner === 'event') return undefined;
    if (isClause && current(cutting).words.length === 0) return at + 1;
    if (isClause || isStop(after) || after === 'to') return undefined;
    return push(cutting, at);
  }
  if (PREPOSITIONS.has(word) && !isWithinMeasure(items, at)) {
    if (current(cutting).words.length > 0 || current(cutting).opener !== '') open(cutting, word);
    else current(cutting).opener = word;
  }
  return push(cutting, at);
}

/** "more than 30 percent", "due to meet". */
function isWithinMeasure(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.lower ?? '';
  return items[at]?.lower === 'than' || before === 'as' || before === 'such';
}

function stepThat(cutting: Cutting, at: number): Next {
  const { items, stretch, chunks } = cutting;
  const now = current(cutting);
  if (chunks.length === 1 && now.words.length === 0) return at + 1;
  const before = items[at - 1]?.lower ?? '';
  if (CONTENT_NOUNS.has(before)) {
    open(cutting, 'that');
    return pushClause(cutting, at);
  }
  if (!isRelativeThat(items, at, cutting.groupAt)) return push(cutting, at);
  return stretch.manner === 'saying' ? overRelative(cutting, at) : undefined;
}

function pushClause(cutting: Cutting, at: number): Next {
  const { items, stretch } = cutting;
  for (let i = at; i < stretch.to; i++) {
    const item = items[i];
    if (!item || (item.kind === 'mark' && !titleMarks.joined.has(item.text))) return undefined;
    if (item.kind !== 'time') push(cutting, i);
    else dropDangling(cutting);
  }
  return undefined;
}

/** In what is said a relative clause is passed over while the verb is still to come. */
function overRelative(cutting: Cutting, at: number): Next {
  if (cutting.isTold) return undefined;
  const { groupAt, stretch } = cutting;
  const starts = range(at, stretch.to).filter((i) => {
    const mood = groupAt.get(i)?.mood;
    return mood !== undefined && mood !== 'gerund' && mood !== 'purpose' && mood !== 'participle';
  });
  return starts[1];
}

/** A stretch in the clause that sets the scene: over its dating words, else the end. */
function stepAside(cutting: Cutting, at: number): Next {
  const { items, stretch } = cutting;
  const word = items[at]?.lower ?? '';
  const next = items[at + 1];
  if (
    (word === 'since' ||
      word === 'until' ||
      word === 'till' ||
      word === 'before' ||
      word === 'after') &&
    next?.kind === 'time'
  )
    return passTime(items, at + 1, stretch.to);
  if (word === 'so' && current(cutting).words.length === 0) return at + 1;
  if (word === 'when' && current(cutting).words.length === 0) return push(cutting, at);
  return overRelative(cutting, at);
}

function current(cutting: Cutting): { opener: string; words: TitleWord[] } {
  const last = cutting.chunks.at(-1);
  if (last) return last;
  const fresh = { opener: '', words: [] };
  cutting.chunks.push(fresh);
  return fresh;
}

function open(cutting: Cutting, opener: string): void {
  if (current(cutting).words.length === 0) current(cutting).opener = opener;
  else cutting.chunks.push({ opener, words: [] });
}

function push(cutting: Cutting, at: number): Next {
  const item = cutting.items[at];
  if (item) current(cutting).words.push(titleWordOf(cutting, item, at));
  return at + 1;
}

function titleWordOf({ items, verbs }: Cutting, item: Item, at: number): TitleWord {
  const before = items[at - 1];
  const isJoined = before !== undefined && before.end === item.start && !before.isPossessive;
  return {
    text: quoteMarkAs(items, at) ?? item.text,
    kind: item.kind === 'word' && verbs.has(at) ? 'verb' : item.kind,
    ids: item.ids,
    isReference: item.name?.how === 'reference',
    isPossessive: item.isPossessive,
    isQuoted: item.isQuoted,
    isJoined,
  };
}

/** Quotation marks in print: “ before what is quoted, ” behind it. */
function quoteMarkAs(items: readonly Item[], at: number): string | undefined {
  if (!titleMarks.quotes.has(items[at]?.text ?? '') || items[at]?.kind !== 'mark') return undefined;
  return items[at + 1]?.isQuoted ? '“' : '”';
}

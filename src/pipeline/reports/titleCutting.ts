// The state of cutting a sentence into the pieces of a headline, and what is done to it: open a
// piece, add a word.

import type { Item } from './items.ts';
import type { SentenceReading } from './sentenceReading.ts';
import { titleMarks } from './titleCuts.ts';
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

/** Where to go on, or undefined to stop. */
export type Next = number | undefined;

interface OpenChunk {
  opener: string;
  readonly words: TitleWord[];
}

export interface Cutting {
  readonly items: readonly Item[];
  readonly stretch: Stretch;
  readonly groups: readonly VerbGroup[];
  readonly chunks: OpenChunk[];
  /** The verb of the clause is behind us. */
  isTold: boolean;
}

export function startCutting({ items, groups }: SentenceReading, stretch: Stretch): Cutting {
  return {
    items,
    stretch,
    groups,
    chunks: [{ opener: '', words: [] }],
    isTold: false,
  };
}

/** The verb group that begins there; a sentence has few. */
export function groupAt({ groups }: Cutting, at: number): VerbGroup | undefined {
  for (const group of groups) if (group.from === at) return group;
  return undefined;
}

export function currentChunk({ chunks }: Cutting): OpenChunk {
  const last = chunks.at(-1);
  if (last) return last;
  const fresh = { opener: '', words: [] };
  chunks.push(fresh);
  return fresh;
}

/** Starts a piece; a quotation mark or bracket just opened goes with it. */
export function openChunk(cutting: Cutting, opener: string): void {
  const now = currentChunk(cutting);
  if (now.words.length === 0) {
    now.opener = opener;
    return;
  }
  const mark = /^[“(]$/.test(now.words.at(-1)?.text ?? '') ? now.words.pop() : undefined;
  cutting.chunks.push({ opener, words: mark ? [mark] : [] });
}

export function pushItem(cutting: Cutting, at: number): number {
  const item = cutting.items[at];
  if (item) currentChunk(cutting).words.push(titleWordOf(cutting, item, at));
  return at + 1;
}

function titleWordOf({ items, groups }: Cutting, item: Item, at: number): TitleWord {
  const before = items[at - 1];
  return {
    text: quoteMarkAs(items, at) ?? item.text,
    kind: item.kind === 'word' && isInGroup(groups, at) ? 'verb' : item.kind,
    ids: item.ids,
    isReference: item.name?.how === 'reference',
    isPossessive: item.isPossessive,
    isQuoted: item.isQuoted,
    isJoined: before !== undefined && before.end === item.start && !before.isPossessive,
  };
}

function isInGroup(groups: readonly VerbGroup[], at: number): boolean {
  for (const { from, to } of groups) if (from <= at && at < to) return true;
  return false;
}

/** Quotation marks in print: “ before what is quoted, ” behind it. */
function quoteMarkAs(items: readonly Item[], at: number): string | undefined {
  if (items[at]?.kind !== 'mark' || !titleMarks.quotes.has(items[at]?.text ?? '')) return undefined;
  return items[at + 1]?.isQuoted ? '“' : '”';
}

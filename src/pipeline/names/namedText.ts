// A read article prepared for finding names: its tokens, the sentence each stands in, every phrase
// of the gazetteer and every title in it, longest first, and the day it was published.

import type { Span } from '../../model/span.ts';
import { codesOf } from '../read/codesOf.ts';
import type { ReadArticle, Sentence } from '../read/readArticle.ts';
import { gazetteer, type Naming } from './gazetteer.ts';
import { type TitleRow, titles } from './titles.ts';
import { type Token, type Tokens, tokenize } from './tokens.ts';
import {
  addPhrase,
  emptyTrie,
  keyIn,
  longestAt,
  mayOpen,
  type TokenTrie,
  type TrieHit,
} from './tokenTrie.ts';

/** A phrase found in the text, as a range of token indices. */
export interface Hit<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

export interface DatelinePlace extends Span {
  readonly part: number;
  readonly id: string;
}

export interface NamedText extends Tokens {
  readonly prose: string;
  /** By token; -1 outside all sentences. */
  readonly sentenceOf: Int32Array;
  /** 1 where a token stands between double quotation marks. */
  readonly quoted: Uint8Array;
  readonly hits: readonly Hit<Naming>[];
  /** By token: the hit that covers it. */
  readonly hitAt: readonly (Hit<Naming> | undefined)[];
  readonly titles: readonly Hit<TitleRow>[];
  /** By token: the title that covers it. */
  readonly titleAt: readonly (Hit<TitleRow> | undefined)[];
  /** Where each part says it was written. */
  readonly datelines: readonly DatelinePlace[];
  /** The part of a sentence. */
  readonly partOf: (sentence: number) => number | undefined;
  /** Day, month or year of publication as far as it is known; else the latest year the text prints. */
  readonly published: string | undefined;
}

const DATE = /^\d{4}(?:-\d\d){0,2}/;

const titleTrie = emptyTrie<TitleRow>(true);
for (const row of titles) for (const phrase of row.phrases) addPhrase(titleTrie, phrase, row);

export function namedTextOf(read: ReadArticle): NamedText {
  const { article, prose, sentences } = read;
  const { tokens, starts, ends } = tokenize(read.codes);
  const hits = namesIn(tokens);
  const titleHits = hitsIn(titleTrie, tokens);
  return {
    prose,
    tokens,
    starts,
    ends,
    sentenceOf: sentenceIndices(starts, sentences),
    quoted: quotedTokens(tokens),
    hits,
    hitAt: byToken(hits, tokens.length),
    titles: titleHits,
    titleAt: byToken(titleHits, tokens.length),
    datelines: datelinePlaces(read),
    partOf: (sentence) => sentences[sentence]?.part,
    published: DATE.exec(article.published?.edtf ?? '')?.[0] ?? latestYear(tokens),
  };
}

function sentenceIndices(starts: readonly number[], sentences: readonly Sentence[]): Int32Array {
  const indices = new Int32Array(starts.length).fill(-1);
  let index = 0;
  for (const [at, { start, end }] of sentences.entries()) {
    while ((starts[index] ?? start) < start) index++;
    for (; (starts[index] ?? end) < end; index++) indices[index] = at;
  }
  return indices;
}

/** The first place that a dateline names: the town of "VLADIVOSTOK, Russia". */
function datelinePlaces({ text, datelines }: ReadArticle): DatelinePlace[] {
  return datelines.flatMap(({ part, place }) => {
    const { tokens, starts, ends } = tokenize(codesOf(text.slice(place.start, place.end)));
    for (const { from, to, values } of namesIn(tokens)) {
      const [start, end] = [starts[from], ends[to - 1]];
      const found = values.find(({ kind, id }) => kind === 'place' || gazetteer.places.has(id));
      if (!found || start === undefined || end === undefined) continue;
      const span = { start: place.start + start, end: place.start + end };
      return [{ part, id: found.id, ...span }];
    }
    return [];
  });
}

function namesIn(tokens: readonly Token[]): Hit<Naming>[] {
  return hitsIn(gazetteer.trie, tokens, (first, at) =>
    first.capital
      ? (withMiddleName(tokens, at) ??
        // A phrase that is printed small may open a sentence: "Disputed islands …".
        longestAt(gazetteer.trie, tokens, at, first.lower))
      : undefined,
  );
}

/** `orElse`: what else may begin at a token that may open a phrase and does not. */
export function hitsIn<T>(
  trie: TokenTrie<T>,
  tokens: readonly Token[],
  orElse?: (first: Token, at: number) => TrieHit<T> | undefined,
): Hit<T>[] {
  const hits: Hit<T>[] = [];
  for (let at = 0, to = 0; at < tokens.length; at = to) {
    to = at + 1;
    const first = tokens[at];
    if (!first || !mayOpen(trie, first)) continue;
    const hit = longestAt(trie, tokens, at, keyIn(trie, first)) ?? orElse?.(first, at);
    if (!hit) continue;
    hits.push({ from: at, to: hit.to, values: hit.values });
    to = hit.to;
  }
  return hits;
}

const PATRONYMIC = /^\p{Lu}\p{Ll}+(?:[oe]vich|[^aeiou]ich|[oe]vna|ichna)$/u;

/** "Sergey Viktorovich Lavrov", "Toshiki B. Kaifu": a full name with what stands inside it left out. */
function withMiddleName(tokens: readonly Token[], at: number) {
  const [first, middle, mark] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !middle?.capital) return undefined;
  const isInitial = middle.word.length === 1 && mark?.word === '.';
  if (!isInitial && !PATRONYMIC.test(middle.word)) return undefined;
  const family = at + (isInitial ? 3 : 2);
  const name = [first, ...tokens.slice(family, family + 2)];
  const hit = longestAt(gazetteer.trie, name, 0, first.key);
  return hit && hit.to > 1 ? { to: family + hit.to - 1, values: hit.values } : undefined;
}

function byToken<T>(hits: readonly Hit<T>[], length: number): (Hit<T> | undefined)[] {
  const list = new Array<Hit<T> | undefined>(length).fill(undefined);
  for (const hit of hits) list.fill(hit, hit.from, hit.to);
  return list;
}

function quotedTokens(tokens: readonly Token[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let inside = false;
  for (let index = 0; index < tokens.length; index++) {
    const { word, kind } = tokens[index] ?? { word: '', kind: 'mark' };
    if (kind === 'word') {
      if (inside) quoted[index] = 1;
      continue;
    }
    if (kind === 'break') inside = false;
    if (word === '“') inside = true;
    else if (word === '”') inside = false;
    else if (word === '"') inside = !inside;
    else if (inside) quoted[index] = 1;
  }
  return quoted;
}

function latestYear(tokens: readonly Token[]): string | undefined {
  let latest: string | undefined;
  for (const { kind, word } of tokens) {
    if (kind !== 'number' || !/^(1[89]|20)\d\d$/.test(word)) continue;
    if (latest === undefined || word > latest) latest = word;
  }
  return latest;
}

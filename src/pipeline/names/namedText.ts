// A read article prepared for finding names: its tokens, the sentence each stands in, every phrase
// of the gazetteer and every title in it, longest first, and the day it was published.

import type { Span } from '../../model/span.ts';
import type { ReadArticle, Sentence } from '../read/readArticle.ts';
import { gazetteer, type Naming } from './gazetteer.ts';
import { type TitleRow, titles } from './titles.ts';
import { type Token, tokenize } from './tokens.ts';
import { addPhrase, byKey, byLowerKey, emptyTrie, longestAt, mayOpen } from './tokenTrie.ts';

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

export interface NamedText {
  readonly prose: string;
  readonly tokens: readonly Token[];
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

const titleTrie = emptyTrie<TitleRow>();
for (const row of titles)
  for (const phrase of row.phrases) addPhrase(titleTrie, phrase, row, byLowerKey);

export function namedTextOf(read: ReadArticle): NamedText {
  const { article, prose, sentences } = read;
  const tokens = tokenize(prose, read.codes);
  const sentenceOf = sentenceIndices(tokens, sentences);
  const hits = hitsIn(tokens, (at) => hitFrom(tokens, at));
  const titleHits = hitsIn(tokens, (at) => longestAt(titleTrie, tokens, at, byLowerKey));
  return {
    prose,
    tokens,
    sentenceOf,
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

function sentenceIndices(tokens: readonly Token[], sentences: readonly Sentence[]): Int32Array {
  const indices = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  for (let index = 0; index < tokens.length; index++) {
    const start = tokens[index]?.start ?? 0;
    while ((sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const sentence = sentences[at];
    if (sentence && sentence.start <= start) indices[index] = at;
  }
  return indices;
}

/** The first place that a dateline names: the town of "VLADIVOSTOK, Russia". */
function datelinePlaces({ text, datelines }: ReadArticle): DatelinePlace[] {
  return datelines.flatMap(({ part, place }) => {
    const tokens = tokenize(text.slice(place.start, place.end));
    for (const { from, to, values } of hitsIn(tokens, (at) => hitFrom(tokens, at))) {
      const [first, last] = [tokens[from], tokens[to - 1]];
      const found = values.find(({ kind, id }) => kind === 'place' || gazetteer.places.has(id));
      if (!found || !first || !last) continue;
      const span = { start: place.start + first.start, end: place.start + last.end };
      return [{ part, id: found.id, ...span }];
    }
    return [];
  });
}

function hitsIn<T>(
  tokens: readonly Token[],
  hitAt: (at: number) => { readonly to: number; readonly values: readonly T[] } | undefined,
): Hit<T>[] {
  const hits: Hit<T>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = hitAt(at);
    if (hit) hits.push({ from: at, ...hit });
    at = hit?.to ?? at + 1;
  }
  return hits;
}

/** A phrase that is printed small may open a sentence: "Disputed islands …". */
function hitFrom(tokens: readonly Token[], at: number) {
  const hit = longestAt(gazetteer.trie, tokens, at, byKey);
  const first = tokens[at];
  if (hit || !first?.capital) return hit;
  const whole = withMiddleName(tokens, at);
  if (whole || !mayOpen(gazetteer.trie, first.lower)) return whole;
  return longestAt(gazetteer.trie, tokens, at, (token) =>
    token === first ? token.lower : token.key,
  );
}

const PATRONYMIC = /^\p{Lu}\p{Ll}+(?:[oe]vich|[^aeiou]ich|[oe]vna|ichna)$/u;

/** "Sergey Viktorovich Lavrov", "Toshiki B. Kaifu": a full name with what stands inside it left out. */
function withMiddleName(tokens: readonly Token[], at: number) {
  const [first, middle, mark] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !middle?.capital) return undefined;
  const isInitial = middle.word.length === 1 && mark?.word === '.';
  if (!isInitial && !PATRONYMIC.test(middle.word)) return undefined;
  const family = at + (isInitial ? 3 : 2);
  const hit = longestAt(gazetteer.trie, [first, ...tokens.slice(family, family + 2)], 0, byKey);
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

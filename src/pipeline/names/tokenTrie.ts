// Many phrases, one walk: finds the longest phrase that begins at a token. A walk is never longer
// than the longest phrase, so a text is read in linear time.

import { type Token, tokenize } from './tokens.ts';

export interface TokenTrie<T> {
  readonly next: Map<string, TokenTrie<T>>;
  readonly values: T[];
}

export interface TrieHit<T> {
  /** Index after the last token of the phrase. */
  readonly to: number;
  readonly values: readonly T[];
}

export type KeyOf = (token: Token) => string;

export function emptyTrie<T>(): TokenTrie<T> {
  return { next: new Map(), values: [] };
}

export function addPhrase<T>(trie: TokenTrie<T>, phrase: string, value: T, keyOf: KeyOf): void {
  let node = trie;
  for (const token of tokenize(phrase)) {
    const key = keyOf(token);
    const found = node.next.get(key) ?? emptyTrie<T>();
    node.next.set(key, found);
    node = found;
  }
  node.values.push(value);
}

export function longestAt<T>(
  trie: TokenTrie<T>,
  tokens: readonly Token[],
  from: number,
  keyOf: KeyOf,
): TrieHit<T> | undefined {
  let node: TokenTrie<T> | undefined = trie;
  let best: TrieHit<T> | undefined;
  for (let at = from; node !== undefined; at++) {
    if (node.values.length > 0) best = { to: at, values: node.values };
    const token = tokens[at];
    node = token && node.next.get(keyOf(token));
  }
  return best;
}

export const byKey: KeyOf = (token) => token.key;
export const byLowerKey: KeyOf = (token) => token.lower;

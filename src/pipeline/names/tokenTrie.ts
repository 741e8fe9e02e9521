// Many phrases, one walk: finds the longest phrase that begins at a token. A walk is never longer
// than the longest phrase, so a text is read in linear time.

import { type Token, tokenize } from './tokens.ts';

export interface TokenTrie<T> {
  readonly root: Node<T>;
  /** 1 where some phrase opens with a word of that first letter and length: most words stop here. */
  readonly openings: Uint8Array;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

export interface TrieHit<T> {
  /** Index after the last token of the phrase. */
  readonly to: number;
  readonly values: readonly T[];
}

export type KeyOf = (token: Token) => string;

const ASCII = 128;
const WIDTH = 24;

export function emptyTrie<T>(): TokenTrie<T> {
  return { root: emptyNode(), openings: new Uint8Array(ASCII * WIDTH) };
}

export function addPhrase<T>(trie: TokenTrie<T>, phrase: string, value: T, keyOf: KeyOf): void {
  let node = trie.root;
  for (const token of tokenize(phrase)) {
    const key = keyOf(token);
    if (node === trie.root && isShort(key)) trie.openings[openingOf(key)] = 1;
    const found = node.next.get(key) ?? emptyNode<T>();
    node.next.set(key, found);
    node = found;
  }
  node.values.push(value);
}

/** Whether a phrase may begin with this word; false is certain. */
export function mayOpen<T>({ openings }: TokenTrie<T>, key: string): boolean {
  return !isShort(key) || openings[openingOf(key)] === 1;
}

export function longestAt<T>(
  trie: TokenTrie<T>,
  tokens: readonly Token[],
  from: number,
  keyOf: KeyOf,
): TrieHit<T> | undefined {
  const first = tokens[from];
  if (!first || !mayOpen(trie, keyOf(first))) return undefined;
  let node = trie.root.next.get(keyOf(first));
  let best: TrieHit<T> | undefined;
  for (let at = from + 1; node !== undefined; at++) {
    if (node.values.length > 0) best = { to: at, values: node.values };
    const token = tokens[at];
    node = token && node.next.get(keyOf(token));
  }
  return best;
}

export const byKey: KeyOf = (token) => token.key;
export const byLowerKey: KeyOf = (token) => token.lower;

function emptyNode<T>(): Node<T> {
  return { next: new Map(), values: [] };
}

function isShort(key: string): boolean {
  return key.charCodeAt(0) < ASCII && key.length < WIDTH;
}

function openingOf(key: string): number {
  return key.charCodeAt(0) * WIDTH + key.length;
}

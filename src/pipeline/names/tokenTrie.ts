// Many phrases, one walk: finds the longest phrase that begins at a token. A walk is never longer
// than the longest phrase, so a text is read in linear time.

import { codesOf } from '../read/codesOf.ts';
import { OUTLINES, type Token, tokenize } from './tokens.ts';

export interface TokenTrie<T> {
  /** Whether capitals and small letters are one. */
  readonly isCaseless: boolean;
  readonly root: Node<T>;
  /** By outline of a word: 1 where some phrase opens with one like it. Most words stop here. */
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

export function emptyTrie<T>(isCaseless: boolean): TokenTrie<T> {
  return { isCaseless, root: emptyNode(), openings: new Uint8Array(OUTLINES) };
}

export function addPhrase<T>(trie: TokenTrie<T>, phrase: string, value: T): void {
  let node = trie.root;
  for (const token of tokenize(codesOf(phrase)).tokens) {
    const key = keyIn(trie, token);
    if (node === trie.root) trie.openings[token.outline] = 1;
    const found = node.next.get(key) ?? emptyNode<T>();
    node.next.set(key, found);
    node = found;
  }
  node.values.push(value);
}

/** Whether a phrase may open with a token, however it is looked up; false is certain. */
export function mayOpen<T>({ openings }: TokenTrie<T>, { outline }: Token): boolean {
  return openings[outline] === 1;
}

/** `opening`: how the first of the tokens is looked up. */
export function longestAt<T>(
  trie: TokenTrie<T>,
  tokens: readonly Token[],
  from: number,
  opening: string,
): TrieHit<T> | undefined {
  let node = trie.root.next.get(opening);
  let best: TrieHit<T> | undefined;
  for (let at = from + 1; node !== undefined; at++) {
    if (node.values.length > 0) best = { to: at, values: node.values };
    const token = tokens[at];
    node = token && node.next.get(keyIn(trie, token));
  }
  return best;
}

export function keyIn<T>({ isCaseless }: TokenTrie<T>, { key, lower }: Token): string {
  return isCaseless ? lower : key;
}

function emptyNode<T>(): Node<T> {
  return { next: new Map(), values: [] };
}

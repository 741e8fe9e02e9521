// Many phrases, one walk: finds the longest phrase that begins at a token. A walk is never longer
// than the longest phrase, so a text is read in linear time.

import { codesOf } from '../read/codesOf.ts';
import { type Token, tokenize } from './tokens.ts';

export interface TokenTrie<T> {
  /** Whether capitals and small letters are one. */
  readonly isCaseless: boolean;
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

const ASCII = 128;
const WIDTH = 24;

export function emptyTrie<T>(isCaseless: boolean): TokenTrie<T> {
  return { isCaseless, root: emptyNode(), openings: new Uint8Array(ASCII * WIDTH) };
}

export function addPhrase<T>(trie: TokenTrie<T>, phrase: string, value: T): void {
  let node = trie.root;
  for (const token of tokenize(codesOf(phrase)).tokens) {
    const key = keyIn(trie, token);
    if (node === trie.root && isShort(key)) trie.openings[openingOf(key)] = 1;
    const found = node.next.get(key) ?? emptyNode<T>();
    node.next.set(key, found);
    node = found;
  }
  node.values.push(value);
}

/** Whether a phrase may begin with this word; false is certain. */
function mayOpen<T>({ openings }: TokenTrie<T>, key: string): boolean {
  return !isShort(key) || openings[openingOf(key)] === 1;
}

/** `opening`: how the first of the tokens is looked up. */
export function longestAt<T>(
  trie: TokenTrie<T>,
  tokens: readonly Token[],
  from: number,
  opening: string,
): TrieHit<T> | undefined {
  if (!mayOpen(trie, opening)) return undefined;
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

function isShort(key: string): boolean {
  return key.charCodeAt(0) < ASCII && key.length < WIDTH;
}

function openingOf(key: string): number {
  return key.charCodeAt(0) * WIDTH + key.length;
}

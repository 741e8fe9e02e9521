// A time pattern is a line of words: `the? ( last | past ) n=AMOUNT UNITS`. A small word stands for
// itself, a capital one for a class of words or a named phrase, `?` makes what is before it optional,
// `( a | b )` is a choice, `name=` keeps what matched. Patterns are read once, into a regular
// expression over one character a token, so a text is searched by word and never by letter.

import { must } from '../../model/check.ts';
import { phrases } from './phrases.ts';
import { wordClasses } from './words.ts';

export type PatternNode =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'class'; readonly words: readonly string[] }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'optional'; readonly item: PatternNode }
  | { readonly kind: 'capture'; readonly name: string; readonly item: PatternNode };

export interface PatternSource {
  readonly source: string;
  /** Names of the capturing groups, in order. */
  readonly captures: readonly string[];
}

type SymbolOf = (word: string) => string;

export function parsePattern(text: string): PatternNode {
  const pieces = text.trim().split(/\s+/);
  const [node, next] = parseChoice(pieces, 0);
  if (next !== pieces.length) throw new Error(`broken promise: pattern "${text}" is well formed`);
  return node;
}

function parseChoice(pieces: readonly string[], from: number): [PatternNode, number] {
  const options: PatternNode[] = [];
  let at = from;
  for (;;) {
    const [items, next] = parseSequence(pieces, at);
    options.push({ kind: 'sequence', items });
    if (pieces[next] !== '|') {
      const [only] = options;
      return [options.length === 1 && only ? only : { kind: 'choice', options }, next];
    }
    at = next + 1;
  }
}

function parseSequence(pieces: readonly string[], from: number): [PatternNode[], number] {
  const items: PatternNode[] = [];
  let at = from;
  for (;;) {
    const piece = pieces[at];
    if (piece === undefined || piece === '|' || piece === ')' || piece === ')?') return [items, at];
    const [node, next] = parseItem(pieces, at);
    items.push(node);
    at = next;
  }
}

function parseItem(pieces: readonly string[], at: number): [PatternNode, number] {
  const piece = must(pieces[at], 'a pattern piece');
  const [, name, rest] = must(/^(?:([a-z][A-Za-z]*)=)?(.+)$/.exec(piece), `piece "${piece}" reads`);
  const [node, next] =
    rest === '(' ? parseGroup(pieces, at + 1) : [parseAtom(must(rest, piece)), at + 1];
  if (name === undefined) return [node, next];
  if (node.kind === 'optional')
    return [{ kind: 'optional', item: { kind: 'capture', name, item: node.item } }, next];
  return [{ kind: 'capture', name, item: node }, next];
}

function parseGroup(pieces: readonly string[], from: number): [PatternNode, number] {
  const [node, next] = parseChoice(pieces, from);
  const close = must(pieces[next], 'a closing bracket');
  return [close === ')?' ? { kind: 'optional', item: node } : node, next + 1];
}

function parseAtom(piece: string): PatternNode {
  const isOptional = piece.length > 1 && piece.endsWith('?');
  const word = isOptional ? piece.slice(0, -1) : piece;
  const node = atomOf(word);
  return isOptional ? { kind: 'optional', item: node } : node;
}

function atomOf(word: string): PatternNode {
  if (!/^[A-Z]+$/.test(word)) return { kind: 'word', word };
  const words = wordClasses[word];
  if (words) return { kind: 'class', words };
  return parsePattern(must(phrases[word], `"${word}" is a class of words or a phrase`));
}

export function compilePattern(node: PatternNode, symbolOf: SymbolOf): PatternSource {
  const captures: string[] = [];
  return { source: sourceOf(node, symbolOf, captures), captures };
}

function sourceOf(node: PatternNode, symbolOf: SymbolOf, captures: string[]): string {
  const inner = (item: PatternNode) => sourceOf(item, symbolOf, captures);
  switch (node.kind) {
    case 'word':
      return symbolOf(node.word);
    case 'class':
      return `[${node.words.map(symbolOf).join('')}]`;
    case 'sequence':
      return node.items.map(inner).join('');
    case 'choice':
      return `(?:${node.options.map(inner).join('|')})`;
    case 'optional':
      return `(?:${inner(node.item)})?`;
    case 'capture':
      captures.push(node.name);
      return `(${inner(node.item)})`;
  }
}

/** A word, or one of a class, that matches may begin with. */
export interface Head {
  readonly words: readonly string[];
  /** What may come behind it in a match. */
  readonly next: ReadonlySet<string>;
  /** Whether it may be the whole match. */
  readonly mayEnd: boolean;
}

interface Beginning {
  readonly heads: readonly Head[];
  readonly mayBeEmpty: boolean;
}

export function headsOf(node: PatternNode): readonly Head[] {
  return beginningOf(node).heads;
}

function beginningOf(node: PatternNode): Beginning {
  switch (node.kind) {
    case 'word':
      return oneOf([node.word]);
    case 'class':
      return oneOf(node.words);
    case 'choice': {
      const options = node.options.map(beginningOf);
      return {
        heads: options.flatMap(({ heads }) => heads),
        mayBeEmpty: options.some(({ mayBeEmpty }) => mayBeEmpty),
      };
    }
    case 'sequence':
      return node.items.map(beginningOf).reduce(then, { heads: [], mayBeEmpty: true });
    case 'optional':
      return { ...beginningOf(node.item), mayBeEmpty: true };
    case 'capture':
      return beginningOf(node.item);
  }
}

function oneOf(words: readonly string[]): Beginning {
  return { heads: [{ words, next: new Set(), mayEnd: true }], mayBeEmpty: false };
}

function then(a: Beginning, b: Beginning): Beginning {
  const behind = b.heads.flatMap(({ words }) => words);
  const heads = a.heads.map((head) =>
    head.mayEnd
      ? { ...head, next: new Set([...head.next, ...behind]), mayEnd: b.mayBeEmpty }
      : head,
  );
  return {
    heads: a.mayBeEmpty ? [...heads, ...b.heads] : heads,
    mayBeEmpty: a.mayBeEmpty && b.mayBeEmpty,
  };
}

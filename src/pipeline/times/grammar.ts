// The rules made ready: one symbol for each word any of them knows, a compiled pattern for each,
// and for each symbol the rules that can begin with it.

import { PARAGRAPH, type SymbolTable, UNKNOWN, UNKNOWN_CAPITAL } from './lexTokens.ts';
import {
  compilePattern,
  firstWords,
  type PatternNode,
  parsePattern,
  shortestMatch,
  wordsOf,
} from './timePattern.ts';
import type { TimeRule } from './timeRule.ts';
import { capitalOnly, upperOnly } from './words.ts';

export interface ReadyRule {
  readonly rule: TimeRule;
  readonly pattern: RegExp;
  readonly captures: readonly string[];
}

export interface Grammar {
  readonly table: SymbolTable;
  /** The rules that can begin with a symbol, by its code. */
  readonly opening: Opening;
  /** Those of them that can match where the next word is one no rule knows: most are ruled out. */
  readonly openingAlone: Opening;
}

type Opening = readonly (readonly ReadyRule[] | undefined)[];

const special: readonly (readonly [string, number])[] = [
  ['?', UNKNOWN],
  ['Capital', UNKNOWN_CAPITAL],
  ['¶', PARAGRAPH],
];

export function buildGrammar(rules: readonly TimeRule[]): Grammar {
  const codes = new Map<string, number>(special);
  const codeOf = (word: string): number => {
    const known = codes.get(word);
    if (known !== undefined) return known;
    codes.set(word, codes.size + 1);
    return codes.size;
  };
  const opening: ReadyRule[][] = [];
  const openingAlone: ReadyRule[][] = [];
  for (const rule of rules) {
    const node = parsePattern(rule.pattern);
    const ready = readyRule(rule, node, codeOf);
    const isAlone = standsAlone(node);
    for (const word of firstWords(node).words) {
      push(opening, codeOf(word), ready);
      if (isAlone) push(openingAlone, codeOf(word), ready);
    }
  }
  return { table: tableOf(codes), opening, openingAlone };
}

function standsAlone(node: PatternNode): boolean {
  return (
    shortestMatch(node) < 2 || wordsOf(node).some((word) => word === '?' || word === 'Capital')
  );
}

function push(lists: ReadyRule[][], code: number, ready: ReadyRule): void {
  const list = lists[code];
  if (list) list.push(ready);
  else lists[code] = [ready];
}

function readyRule(rule: TimeRule, node: PatternNode, codeOf: (word: string) => number): ReadyRule {
  const symbolOf = (word: string) => escaped(codeOf(word));
  const compiled = compilePattern(node, symbolOf);
  const look = (open: string, pattern: string | undefined) =>
    pattern === undefined
      ? ''
      : `${open}${compilePattern(parsePattern(pattern), symbolOf).source})`;
  const source = [
    look('(?<=', rule.after),
    look('(?<!', rule.notAfter),
    compiled.source,
    look('(?=', rule.before),
    look('(?!', rule.notBefore),
  ].join('');
  return { rule, pattern: new RegExp(source, 'yd'), captures: compiled.captures };
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

/** Each word in the letter cases it may be written in. */
function tableOf(codes: ReadonlyMap<string, number>): SymbolTable {
  const table = new Map<string, number>();
  for (const [word, code] of codes) {
    if (code > PARAGRAPH) for (const written of casesOf(word)) table.set(written, code);
  }
  return table;
}

function casesOf(word: string): readonly string[] {
  const upper = word.toUpperCase();
  const capital = upper.slice(0, 1) + word.slice(1);
  if (upperOnly.has(word)) return [upper];
  return capitalOnly.has(word) ? [capital, upper] : [word, capital, upper];
}

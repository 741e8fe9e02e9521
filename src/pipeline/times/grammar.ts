// The rules made ready: one symbol for each word any of them knows, a compiled pattern for each,
// and for any two symbols the rules that can match where they meet.

import { PARAGRAPH, type SymbolTable, UNKNOWN, UNKNOWN_CAPITAL } from './lexTokens.ts';
import { compilePattern, headsOf, type PatternNode, parsePattern } from './timePattern.ts';
import type { TimeRule } from './timeRule.ts';
import { capitalOnly, upperOnly } from './words.ts';

export interface ReadyRule {
  readonly rule: TimeRule;
  readonly pattern: RegExp;
  readonly captures: readonly string[];
}

export interface Grammar {
  readonly table: SymbolTable;
  /** The rules that can match at a symbol with another behind it: for most pairs of words none. */
  readonly rulesAt: (symbol: number, next: number) => readonly ReadyRule[];
}

interface Opening {
  readonly ready: ReadyRule;
  readonly next: ReadonlySet<number>;
  readonly mayEnd: boolean;
}

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
  const openings: Opening[][] = [];
  for (const rule of rules) {
    const node = parsePattern(rule.pattern);
    const ready = readyRule(rule, node, codeOf);
    for (const { words, next, mayEnd } of headsOf(node)) {
      const opening = { ready, next: new Set([...next].map(codeOf)), mayEnd };
      for (const code of words.map(codeOf)) openings[code] = [...(openings[code] ?? []), opening];
    }
  }
  return { table: tableOf(codes), rulesAt: rulesFrom(openings) };
}

/** What a pair of symbols allows is worked out when a text first has it. */
function rulesFrom(openings: readonly (readonly Opening[] | undefined)[]): Grammar['rulesAt'] {
  const met: (readonly ReadyRule[])[][] = Array.from(openings, () => []);
  return (symbol, next) => {
    const known = met[symbol];
    if (!known) return NONE;
    const rules = known[next];
    if (rules) return rules;
    const found = fitting(openings[symbol] ?? [], next);
    known[next] = found;
    return found;
  };
}

const NONE: readonly ReadyRule[] = [];

function fitting(openings: readonly Opening[], next: number): readonly ReadyRule[] {
  const may = openings.filter((opening) => opening.mayEnd || opening.next.has(next));
  return [...new Set(may.map(({ ready }) => ready))];
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

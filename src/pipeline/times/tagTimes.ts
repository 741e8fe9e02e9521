// Prose in (same length as the article's text, all that is not prose blanked, quotes made plain), its
// time expressions out, sorted, none overlapping. What they mean is not asked here.

import { keepLongest, type Span } from '../../model/span.ts';
import type { Codes } from '../read/codesOf.ts';
import { buildGrammar, type ReadyRule } from './grammar.ts';
import { joinTimes } from './joinTimes.ts';
import { lexTokens, NOTHING, type Tokens, UNKNOWN_CAPITAL } from './lexTokens.ts';
import { readEventOffset } from './readEventOffset.ts';
import type { Reading } from './reading.ts';
import type { TimeMention } from './timeMention.ts';
import type { Captured, TimeRule } from './timeRule.ts';
import { timeRules } from './timeRules.ts';
import { timexTypeOf } from './timexTypeOf.ts';

interface Match extends Span {
  readonly rule: TimeRule;
  /** Null where the row only hides what it matches. */
  readonly reading: Reading | null;
}

interface Found {
  readonly ready: ReadyRule;
  readonly found: RegExpExecArray;
}

const grammar = buildGrammar(timeRules);

/** `codes`: the prose as numbers, where it has been read as such before. */
export function tagTimes(prose: string, codes?: Codes): TimeMention[] {
  const tokens = lexTokens(prose, grammar.table, codes);
  const mentions = keepLongest(findMatches(prose, tokens)).flatMap((match) =>
    mentionOf(prose, match),
  );
  return withoutEchoes(
    joinTimes(prose, mentions).map((mention) => readEventOffset(prose, mention)),
  );
}

/** "after the talks" adds nothing to "days after the talks". */
function withoutEchoes(mentions: readonly TimeMention[]): TimeMention[] {
  return mentions.filter((mention, index) => {
    const before = mentions[index - 1]?.reading;
    if (mention.reading.kind !== 'offset-from-event' || mention.reading.amount) return true;
    return (
      before?.kind !== 'offset-from-event' || before.event.start !== mention.reading.event.start
    );
  });
}

function findMatches(prose: string, tokens: Tokens): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const symbol = tokens.codes[at] ?? NOTHING;
    if (symbol <= UNKNOWN_CAPITAL) continue;
    const rules = grammar.rulesAt(symbol, tokens.codes[at + 1] ?? NOTHING);
    const best = rules.length > 0 && longestAt(prose, tokens, at, rules);
    if (best) matches.push(best);
  }
  return matches;
}

/** The longest match that reads as a time or, by its row, as none. */
function longestAt(
  prose: string,
  tokens: Tokens,
  at: number,
  rules: readonly ReadyRule[],
): Match | undefined {
  const founds: Found[] = [];
  for (const ready of rules) {
    ready.pattern.lastIndex = at;
    const found = ready.pattern.exec(tokens.symbols);
    if (found) founds.push({ ready, found });
  }
  if (founds.length > 1) founds.sort((a, b) => b.found[0].length - a.found[0].length);
  for (const { ready, found } of founds) {
    const match = matchOf(prose, tokens, ready, found);
    if (match) return match;
  }
  return undefined;
}

function matchOf(
  prose: string,
  tokens: Tokens,
  ready: ReadyRule,
  found: RegExpExecArray,
): Match | undefined {
  const captures: Record<string, Captured | undefined> = {};
  ready.captures.forEach((name, index) => {
    const place = found.indices?.[index + 1];
    if (place && captures[name] === undefined)
      captures[name] = capturedAt(prose, tokens, place[0], place[1]);
  });
  const whole = capturedAt(prose, tokens, found.index, found.index + found[0].length);
  const { rule } = ready;
  const reading = rule.isBlock ? null : rule.read(captures, whole);
  return reading === undefined ? undefined : { start: whole.start, end: whole.end, rule, reading };
}

function capturedAt(prose: string, tokens: Tokens, from: number, to: number): Captured {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const word = prose.slice(tokens.starts[at], tokens.ends[at]).toLowerCase();
    words.push(word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word);
  }
  return { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0, words };
}

function mentionOf(prose: string, { rule, reading, start, end }: Match): TimeMention[] {
  if (!reading) return [];
  const type = rule.type ?? timexTypeOf(reading);
  return [{ start, end, text: prose.slice(start, end), type, rule: rule.name, reading }];
}

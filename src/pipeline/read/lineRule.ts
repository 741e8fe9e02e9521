// A way in which a short paragraph looks, with what it must and must not be taken for. Every table
// of such rules is run over its own examples by lineRules.test.ts.

export interface LineRule {
  readonly name: string;
  /** Tried on one paragraph in plain characters, without the blanks around it. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

export interface LineRules<R extends LineRule> {
  readonly rules: readonly R[];
  /** Few patterns, one of which matches wherever any of the rules does: most lines fit none. */
  readonly any: readonly RegExp[];
}

export function findRule<R extends LineRule>(
  { rules, any }: LineRules<R>,
  text: string,
): R | undefined {
  if (!any.some((pattern) => pattern.test(text))) return undefined;
  return rules.find(({ pattern }) => pattern.test(text));
}

/** Ways that begin alike, at the head of a line or of a word, are joined, and their beginning stands once. */
export function joinRules<R extends LineRule>(rules: readonly R[]): LineRules<R> {
  const joined = new Map<string, readonly string[]>();
  for (const { source, flags } of rules.map(({ pattern }) => pattern)) {
    for (const way of waysOf(source)) {
      const [head = ''] = /^(?:\^|\\b)/.exec(way) ?? [];
      const kind = `${head}/${flags}`;
      joined.set(kind, [...(joined.get(kind) ?? []), way.slice(head.length)]);
    }
  }
  const any = [...joined].map(([kind, ways]) => {
    const [head, flags] = kind.split('/');
    return new RegExp(`${head}(?:${ways.join('|')})`, flags);
  });
  return { rules, any };
}

/** What stands between the outermost bars of a pattern, its groups without names. */
function waysOf(source: string): readonly string[] {
  const ways = [''];
  let depth = 0;
  for (const [piece] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|\(\?<[a-z]+>|./gs)) {
    if (piece.startsWith('(')) depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === '|' && depth === 0) ways.push('');
    else ways.push(`${ways.pop()}${piece.startsWith('(?<') ? '(?:' : piece}`);
  }
  return ways;
}

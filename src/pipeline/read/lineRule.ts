// A way in which a short paragraph looks, with what it must and must not be taken for. Every table
// of such rules is run over its own examples by lineRules.test.ts.

export interface LineRule {
  readonly name: string;
  /** Tried on one paragraph in plain characters, without the blanks around it. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

export function findRule<R extends LineRule>(rules: readonly R[], text: string): R | undefined {
  return rules.find(({ pattern }) => pattern.test(text));
}

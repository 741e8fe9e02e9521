// The same facts with less and less to say, for lines that must fit; the last are never too long.

import { plainAct } from './acts/actOf.ts';
import type { TitleFacts } from './titleFacts.ts';

export function lesserFacts(facts: TitleFacts): TitleFacts[] {
  const one = { ...facts, topics: facts.topics.slice(0, 1) };
  const bare = { ...one, where: undefined, whom: [] };
  const alone = { ...bare, topics: [] };
  const label = { ...alone, who: [], object: undefined, direct: undefined };
  return [
    { ...facts, topics: facts.topics.slice(0, 2) },
    one,
    { ...one, where: undefined },
    { ...one, whom: [] },
    bare,
    { ...one, where: undefined, topics: [] },
    alone,
    { ...alone, direct: undefined },
    { ...alone, deniers: [] },
    { ...label, whom: facts.whom },
    { ...label, where: facts.where },
    label,
    { ...label, act: plainAct(facts.type), named: undefined, deniers: [] },
  ];
}

/** The richest line within the length. */
export function fittingLine(
  facts: TitleFacts,
  max: number,
  lineOf: (facts: TitleFacts) => string,
): string {
  let line = '';
  for (const lesser of lesserFacts(facts)) {
    line = lineOf(lesser);
    if (line.length <= max) return line;
  }
  return line;
}

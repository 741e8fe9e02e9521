// The same facts with less and less to say, for lines that must fit; the last are never too long.

import { plainAct } from './acts/actOf.ts';
import { deedAct } from './acts/otherActs.ts';
import type { TitleFacts } from './titleFacts.ts';

type Lesser = (facts: TitleFacts) => TitleFacts;

const oneTopic: Lesser = (facts) => ({ ...facts, topics: facts.topics.slice(0, 1) });
const noPlace: Lesser = (facts) => ({ ...oneTopic(facts), where: undefined });
const alone: Lesser = (facts) => ({ ...noPlace(facts), whom: [], topics: [] });
const label: Lesser = (facts) => ({
  ...alone(facts),
  act: facts.act === deedAct ? plainAct('other') : facts.act,
  who: [],
  object: undefined,
  direct: undefined,
});

/** The richest first. */
const steps: readonly Lesser[] = [
  (facts) => ({ ...facts, topics: facts.topics.slice(0, 2) }),
  oneTopic,
  noPlace,
  (facts) => ({ ...oneTopic(facts), whom: [] }),
  (facts) => ({ ...noPlace(facts), whom: [] }),
  (facts) => ({ ...noPlace(facts), topics: [] }),
  alone,
  (facts) => ({ ...alone(facts), direct: undefined }),
  (facts) => ({ ...alone(facts), deniers: [] }),
  (facts) => ({ ...label(facts), whom: facts.whom }),
  (facts) => ({ ...label(facts), where: facts.where }),
  label,
  (facts) => ({ ...label(facts), act: plainAct(facts.type), named: undefined, deniers: [] }),
];

/** The line of a length, in one language. */
export type LineOf = (max: number) => string;

/** The richest line within a length; each is made once, whatever lengths are asked for. */
export function fittingLines(facts: TitleFacts, lineOf: (facts: TitleFacts) => string): LineOf {
  const lines: string[] = [];
  let last: TitleFacts | undefined;
  return (max) => {
    for (const [i, step] of steps.entries()) {
      const line = lines[i] ?? lineWith(step(facts), lines[i - 1]);
      lines[i] = line;
      if (line.length <= max) return line;
    }
    return lines.at(-1) ?? '';
  };

  /** Where there was nothing to leave out, the line before is this one too. */
  function lineWith(lesser: TitleFacts, before: string | undefined): string {
    const isSame = before !== undefined && last !== undefined && saysAsMuch(lesser, last);
    last = lesser;
    return isSame ? before : lineOf(lesser);
  }
}

/** Of facts that both come from the same. */
function saysAsMuch(a: TitleFacts, b: TitleFacts): boolean {
  return (
    a.act === b.act &&
    a.where === b.where &&
    a.object === b.object &&
    a.direct === b.direct &&
    a.named === b.named &&
    a.who.length === b.who.length &&
    a.whom.length === b.whom.length &&
    a.topics.length === b.topics.length &&
    a.deniers.length === b.deniers.length
  );
}

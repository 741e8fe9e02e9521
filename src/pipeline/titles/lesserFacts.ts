// The same facts with less and less to say, for lines that must fit; the last are never too long.

import { plainAct } from './acts/actOf.ts';
import { deedAct } from './acts/otherActs.ts';
import type { LineOf } from './lineOf.ts';
import type { TitleFacts } from './titleFacts.ts';

type Part = 'who' | 'whom' | 'where' | 'object' | 'direct' | 'named' | 'deniers';

/** How many topics stay, and what goes with the others. */
interface Lesser {
  readonly topics: number;
  readonly without: ReadonlySet<Part>;
}

const lesser = (topics: number, ...without: Part[]): Lesser => ({
  topics,
  without: new Set(without),
});
/** Without them the act stands for itself. */
const DOING = ['who', 'object', 'direct'] as const;

/** The richest first. */
const steps: readonly Lesser[] = [
  lesser(2),
  lesser(1),
  lesser(1, 'where'),
  lesser(1, 'whom'),
  lesser(1, 'where', 'whom'),
  lesser(0, 'where'),
  lesser(0, 'where', 'whom'),
  lesser(0, 'where', 'whom', 'direct'),
  lesser(0, 'where', 'whom', 'deniers'),
  lesser(0, 'where', ...DOING),
  lesser(0, 'whom', ...DOING),
  lesser(0, 'where', 'whom', ...DOING),
  lesser(0, 'where', 'whom', 'named', 'deniers', ...DOING),
];

function lesserFacts(facts: TitleFacts, { topics, without }: Lesser): TitleFacts {
  return {
    ...facts,
    act: without.has('who') ? actAlone(facts, without.has('named')) : facts.act,
    topics: facts.topics.slice(0, topics),
    who: without.has('who') ? [] : facts.who,
    whom: without.has('whom') ? [] : facts.whom,
    where: without.has('where') ? undefined : facts.where,
    object: without.has('object') ? undefined : facts.object,
    direct: without.has('direct') ? undefined : facts.direct,
    named: without.has('named') ? undefined : facts.named,
    deniers: without.has('deniers') ? [] : facts.deniers,
  };
}

function actAlone({ act, type }: TitleFacts, isPlain: boolean): TitleFacts['act'] {
  if (isPlain) return plainAct(type);
  return act === deedAct ? plainAct('other') : act;
}

/** The richest line within a length; each is made once, whatever lengths are asked for. */
export function fittingLines(facts: TitleFacts, lineOf: (facts: TitleFacts) => string): LineOf {
  const lines: string[] = [];
  let last: TitleFacts | undefined;
  return (max) => {
    for (const [i, step] of steps.entries()) {
      const line = lines[i] ?? lineWith(lesserFacts(facts, step), lines[i - 1]);
      lines[i] = line;
      if (line.length <= max) return line;
    }
    return lines.at(-1) ?? '';
  };

  /** Where there was nothing to leave out, the line before is this one too. */
  function lineWith(told: TitleFacts, before: string | undefined): string {
    const isSame = before !== undefined && last !== undefined && saysAsMuch(told, last);
    last = told;
    return isSame ? before : lineOf(told);
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

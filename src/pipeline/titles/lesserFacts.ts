// The same facts with less and less to say, for lines that must fit; the last are never too long.

import { must } from '../../model/check.ts';
import { plainAct } from './acts/actOf.ts';
import { deedAct } from './acts/otherActs.ts';
import type { LineOf } from './lineOf.ts';
import type { TitleFacts } from './titleFacts.ts';

type Part = 'who' | 'whom' | 'where' | 'object' | 'direct' | 'named' | 'deniers';

/** How many topics stay, and what goes with the others. */
interface Lesser {
  readonly topics: number;
  readonly lost: ReadonlySet<Part>;
}

const lesser = (topics: number, ...lost: Part[]): Lesser => ({ topics, lost: new Set(lost) });
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

/** The facts of a step; the same object as before where there was nothing to leave out. */
export type FactsAt = (step: number) => TitleFacts;

export function lesserFacts(facts: TitleFacts): FactsAt {
  const made: TitleFacts[] = [];
  return function factsAt(step): TitleFacts {
    const known = made[step];
    if (known) return known;
    const before = step === 0 ? facts : factsAt(step - 1);
    const less = without(facts, must(steps[step], 'a step of the table'));
    const told = saysAsMuch(less, before) ? before : less;
    made[step] = told;
    return told;
  };
}

/** The richest line within a length; each is made once, whatever lengths are asked for. */
export function fittingLines(factsAt: FactsAt, lineOf: (facts: TitleFacts) => string): LineOf {
  const lines: string[] = [];
  return (max) => {
    for (let i = 0; i < steps.length; i++) {
      const line = lines[i] ?? lineAt(i);
      lines[i] = line;
      if (line.length <= max) return line;
    }
    return lines.at(-1) ?? '';
  };

  function lineAt(step: number): string {
    const facts = factsAt(step);
    const before = lines[step - 1];
    return before !== undefined && facts === factsAt(step - 1) ? before : lineOf(facts);
  }
}

function without(facts: TitleFacts, { topics, lost }: Lesser): TitleFacts {
  return {
    names: facts.names,
    type: facts.type,
    status: facts.status,
    act: lost.has('who') ? actAlone(facts, lost.has('named')) : facts.act,
    who: lost.has('who') ? [] : facts.who,
    whom: lost.has('whom') ? [] : facts.whom,
    part: facts.part,
    object: lost.has('object') ? undefined : facts.object,
    named: lost.has('named') ? undefined : facts.named,
    direct: lost.has('direct') ? undefined : facts.direct,
    topics: facts.topics.slice(0, topics),
    where: lost.has('where') ? undefined : facts.where,
    deniers: lost.has('deniers') ? [] : facts.deniers,
    calledOff: facts.calledOff,
  };
}

function actAlone({ act, type }: TitleFacts, isPlain: boolean): TitleFacts['act'] {
  if (isPlain) return plainAct(type);
  return act === deedAct ? plainAct('other') : act;
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

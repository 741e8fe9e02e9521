// Nothing matches: what to ask differently so that something does, and how much then. One step where one
// is enough: a field less, a value less where all were wanted, a word less, any of the values instead of
// all, or dates that only could fall in the decades. Two fields less where no one step is.

import type { EventFacts } from './eventFacts.ts';
import {
  type AskingField,
  type ChoiceField,
  choiceFields,
  fieldsAsking,
  idsOf,
  type QueryField,
  wantsAll,
  withoutField,
  withoutValue,
} from './fields.ts';
import { failuresOf, type Mask, matchingRows } from './matcher.ts';
import type { Query } from './query.ts';

export type Step =
  | { readonly kind: 'without-fields'; readonly fields: readonly AskingField[] }
  | { readonly kind: 'without-value'; readonly field: QueryField; readonly id: string }
  | { readonly kind: 'without-word'; readonly word: string }
  | { readonly kind: 'any-of'; readonly field: ChoiceField }
  | { readonly kind: 'could' };

export interface WayOut {
  readonly step: Step;
  readonly query: Query;
  readonly matching: number;
}

/** The events that hold some words; null where words narrow nothing. */
export type Find = (q: string) => Mask | null;

/** Those that give the most first; none where everything is in the way. */
export function waysOut(facts: EventFacts, query: Query, find: Find): readonly WayOut[] {
  const way = (step: Step): WayOut => {
    const next = afterStep(query, step);
    const found = next.q.trim() === '' ? null : find(next.q);
    return { step, query: next, matching: matchingRows(failuresOf(facts, next, found)).length };
  };
  const giving = (steps: readonly Step[]) =>
    steps
      .map(way)
      .filter(({ matching }) => matching > 0)
      .sort((a, b) => b.matching - a.matching);
  const single = giving(singleSteps(query));
  return single.length > 0 ? single : giving(doubleSteps(query));
}

export function afterStep(query: Query, step: Step): Query {
  switch (step.kind) {
    case 'without-fields':
      return step.fields.reduce(withoutField, query);
    case 'without-value':
      return withoutValue(query, step.field, step.id);
    case 'without-word':
      return {
        ...query,
        q: wordsOf(query)
          .filter((word) => word !== step.word)
          .join(' '),
      };
    case 'any-of':
      return { ...query, [step.field]: { ...query[step.field], mode: 'any' } };
    case 'could':
      return { ...query, within: 'could' };
  }
}

function singleSteps(query: Query): readonly Step[] {
  const fields = fieldsAsking(query);
  const together = choiceFields.filter((field) => isTogether(query, field));
  const words = [...new Set(wordsOf(query))];
  return [
    ...fields
      .filter((field) => !together.some((each) => each === field))
      .map((field): Step => ({ kind: 'without-fields', fields: [field] })),
    ...together.flatMap((field): readonly Step[] => [
      ...idsOf(query, field).map((id): Step => ({ kind: 'without-value', field, id })),
      { kind: 'any-of', field },
    ]),
    ...(words.length > 1 ? words.map((word): Step => ({ kind: 'without-word', word })) : []),
    ...(query.decade.length > 0 && query.within === 'surely' ? [{ kind: 'could' } as const] : []),
  ];
}

function doubleSteps(query: Query): readonly Step[] {
  const fields = fieldsAsking(query);
  const pairs = fields.flatMap((one, at) => fields.slice(at + 1).map((other) => [one, other]));
  const whole = choiceFields.filter((field) => isTogether(query, field)).map((field) => [field]);
  return [...whole, ...pairs].map((each) => ({ kind: 'without-fields', fields: each }));
}

/** Whether an event has to have several values of the field at once. */
function isTogether(query: Query, field: ChoiceField): boolean {
  return wantsAll(query, field) && query[field].ids.length > 1;
}

function wordsOf({ q }: Query): readonly string[] {
  return q.split(/\s+/).filter((word) => word !== '');
}

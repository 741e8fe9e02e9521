// How many events there would be if the reader asked for a value, for every value of every field. A count
// ignores what its own field asks for already, unless that field wants all of its values at once: then it
// says how many would remain. The work comes in slices, since a large set takes longer than a frame.

import type { Lists } from '../model/eventColumns.ts';
import type { DecadeColumns } from './decades.ts';
import type { EventFacts } from './eventFacts.ts';
import { closedValues, isClosedField, type QueryField, queryFields } from './fields.ts';
import { bitsBut, codesOf, type Failures } from './matcher.ts';
import type { Query, Within } from './query.ts';

/** By the place of a value in its list. */
export type FacetCounts = Readonly<Record<QueryField, Uint32Array>>;

/** Rows from `from` to `to`, excluded, that fail at none of `bits`. */
interface Stretch {
  readonly failures: Failures;
  readonly bits: number;
  readonly from: number;
  readonly to: number;
}

type Counter = (stretch: Stretch) => void;

/** Rows of one slice, for one field: about a millisecond's work. */
const SLICE = 65_536;

export function facetCounts(facts: EventFacts, query: Query, failures: Failures): FacetCounts {
  const slices = countInSlices(facts, query, failures);
  let slice = slices.next();
  while (!slice.done) slice = slices.next();
  return slice.value;
}

/** Rests after each slice. */
export function* countInSlices(
  facts: EventFacts,
  query: Query,
  failures: Failures,
): Generator<undefined, FacetCounts> {
  const counts = emptyCounts(facts);
  for (const field of queryFields) {
    const bits = bitsBut(query, field);
    const count = counterOf(facts, field, { counts: counts[field], within: query.within });
    for (let from = 0; from < failures.length; from += SLICE) {
      count({ failures, bits, from, to: Math.min(failures.length, from + SLICE) });
      yield undefined;
    }
  }
  return counts;
}

/** How many of the rows that fail at nothing but `field` name a value of each group, each row once a group. */
export function countGroups(
  lists: Lists,
  /** For each value, the groups it belongs to. */
  groupsOf: readonly (readonly number[])[],
  { failures, bits, groups }: Omit<Stretch, 'from' | 'to'> & { readonly groups: number },
): Uint32Array {
  const counts = new Uint32Array(groups);
  listCounter(lists, groupsOf, counts)({ failures, bits, from: 0, to: failures.length });
  return counts;
}

function emptyCounts({ values, decades }: EventFacts): FacetCounts {
  return {
    actor: new Uint32Array(values.actor.ids.length),
    place: new Uint32Array(values.place.ids.length),
    article: new Uint32Array(values.article.ids.length),
    type: new Uint32Array(closedValues.type.length),
    status: new Uint32Array(closedValues.status.length),
    known: new Uint32Array(closedValues.known.length),
    decade: new Uint32Array(decades.ids.length),
  };
}

interface Into {
  readonly counts: Uint32Array;
  readonly within: Within;
}

function counterOf(facts: EventFacts, field: QueryField, { counts, within }: Into): Counter {
  if (field === 'decade') return decadeCounter(facts.decades, counts, within);
  if (isClosedField(field)) return codeCounter(codesOf(facts, field), counts);
  return listCounter(facts.columns[field], facts.values[field].up, counts);
}

function codeCounter(codes: Uint8Array, counts: Uint32Array): Counter {
  return ({ failures, bits, from, to }) => {
    for (let row = from; row < to; row += 1) {
      const code = codes[row] ?? 0;
      if (((failures[row] ?? 0) & bits) === 0) counts[code] = (counts[code] ?? 0) + 1;
    }
  };
}

/** A value counts once an event, for itself and for all that it belongs to. */
function listCounter(
  { starts, values }: Lists,
  up: readonly (readonly number[])[],
  counts: Uint32Array,
): Counter {
  const last = new Int32Array(counts.length).fill(-1);
  return ({ failures, bits, from, to }) => {
    for (let row = from; row < to; row += 1) {
      if (((failures[row] ?? 0) & bits) !== 0) continue;
      const end = starts[row + 1] ?? 0;
      for (let i = starts[row] ?? 0; i < end; i += 1) {
        for (const value of up[values[i] ?? 0] ?? []) {
          if (last[value] === row) continue;
          last[value] = row;
          counts[value] = (counts[value] ?? 0) + 1;
        }
      }
    }
  };
}

function decadeCounter(
  { first, last, isSure }: DecadeColumns,
  counts: Uint32Array,
  within: Within,
): Counter {
  return ({ failures, bits, from, to }) => {
    for (let row = from; row < to; row += 1) {
      if (((failures[row] ?? 0) & bits) !== 0) continue;
      const [begin, end] = [first[row] ?? 0, last[row] ?? 0];
      if (within === 'surely' && (begin !== end || isSure[row] === 0)) continue;
      for (let decade = begin; decade <= end; decade += 1) {
        counts[decade] = (counts[decade] ?? 0) + 1;
      }
    }
  };
}

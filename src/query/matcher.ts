// Which events are what the reader asks for: every field that asks for something must agree, and so must
// the words. What each row fails at is kept as bits, one a field, so that facets can ask for all fields
// but one without asking again.

import type { Lists } from '../model/eventColumns.ts';
import type { DecadeColumns } from './decades.ts';
import type { Dictionary } from './dictionary.ts';
import type { EventFacts } from './eventFacts.ts';
import {
  type ClosedField,
  closedValues,
  idsOf,
  isClosedField,
  type QueryField,
  queryFields,
  wantsAll,
} from './fields.ts';
import type { Query, Within } from './query.ts';

/** 1 for each row that is meant, 0 for the others. */
export type Mask = Uint8Array;

/** For each row the bits of the fields that it fails at; 0 for a row that is what is asked for. */
export type Failures = Uint8Array;

const WORDS_BIT = 1 << queryFields.length;

/** `found` are the events that hold the words of `q`; null where there are none. */
export function failuresOf(facts: EventFacts, query: Query, found: Mask | null): Failures {
  const failures: Failures = new Uint8Array(facts.columns.count);
  for (const field of queryFields) {
    if (idsOf(query, field).length > 0) failAt(failures, facts, { query, field });
  }
  if (found) failCodes(failures, found, Uint8Array.of(WORDS_BIT, 0));
  return failures;
}

/** In time order. */
export function matchingRows(failures: Failures): Uint32Array {
  const rows = new Uint32Array(failures.length);
  let length = 0;
  for (let row = 0; row < failures.length; row += 1) if (failures[row] === 0) rows[length++] = row;
  return length === failures.length ? rows : rows.slice(0, length);
}

/** The bits that count against a row: all but those of `field`, unless it wants all of its values. */
export function bitsBut(query: Query, field: QueryField): number {
  return wantsAll(query, field) ? 0xff : 0xff & ~bitOf(field);
}

/** What each row has in a field with a fixed list of values: its place in that list. */
export function codesOf({ columns, known }: EventFacts, field: ClosedField): Uint8Array {
  return field === 'known' ? known : columns[field];
}

function bitOf(field: QueryField): number {
  return 1 << queryFields.indexOf(field);
}

interface Asked {
  readonly query: Query;
  readonly field: QueryField;
}

function failAt(failures: Failures, facts: EventFacts, { query, field }: Asked): void {
  const [ids, bit] = [idsOf(query, field), bitOf(field)];
  if (field === 'decade') {
    failDecades(failures, facts.decades, { ids, bit, within: query.within });
  } else if (isClosedField(field)) {
    const bits = closedValues[field].map((value) => (ids.includes(value) ? 0 : bit));
    failCodes(failures, codesOf(facts, field), Uint8Array.from(bits));
  } else {
    const [lists, values] = [facts.columns[field], facts.values[field]];
    const groups = wantsAll(query, field) ? ids.map((id) => [id]) : [ids];
    for (const group of groups) failListed(failures, lists, { values, ids: group, bit });
  }
}

/** `bits`: what a row with each code fails at. */
function failCodes(failures: Failures, codes: Uint8Array, bits: Uint8Array): void {
  for (let row = 0; row < failures.length; row += 1) {
    failures[row] = (failures[row] ?? 0) | (bits[codes[row] ?? 0] ?? 0);
  }
}

interface AskedList {
  readonly values: Dictionary;
  readonly ids: readonly string[];
  readonly bit: number;
}

/** Asking for a state finds its people, asking for a country its towns. */
function failListed(failures: Failures, { starts, values }: Lists, asked: AskedList): void {
  const wanted = new Set(asked.ids.map((id) => asked.values.at.get(id)));
  const isAsked = Uint8Array.from(asked.values.up, (chain) =>
    Number(chain.some((each) => wanted.has(each))),
  );
  for (let row = 0; row < failures.length; row += 1) {
    const end = starts[row + 1] ?? 0;
    let at = starts[row] ?? 0;
    while (at < end && isAsked[values[at] ?? 0] === 0) at += 1;
    if (at === end) failures[row] = (failures[row] ?? 0) | asked.bit;
  }
}

interface AskedDecades {
  readonly ids: readonly string[];
  readonly bit: number;
  readonly within: Within;
}

function failDecades(failures: Failures, decades: DecadeColumns, asked: AskedDecades): void {
  const { ids, first, last, isSure } = decades;
  // How many decades are asked for before each: what lies between two of them is their difference.
  const before = new Uint16Array(ids.length + 1);
  for (const [i, id] of ids.entries()) {
    before[i + 1] = (before[i] ?? 0) + Number(asked.ids.includes(id));
  }
  const mustHold = asked.within === 'surely';
  for (let row = 0; row < failures.length; row += 1) {
    const begin = first[row] ?? 0;
    const end = (last[row] ?? 0) + 1;
    const touched = (before[end] ?? 0) - (before[begin] ?? 0);
    const fails = mustHold ? touched < end - begin || isSure[row] === 0 : touched === 0;
    if (fails) failures[row] = (failures[row] ?? 0) | asked.bit;
  }
}

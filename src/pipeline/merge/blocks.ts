// Which reports need comparing at all: those that share somebody, somewhere or a story, of kinds that
// can be one, at times that can be one. A report is kept under its day, month and year, and looked for
// under the finest of these that its own words give, so that comparing stays near-linear.

import type { EdtfDate } from '../../model/edtf.ts';
import { type EventType, eventTypes } from '../../model/vocabulary.ts';
import type { ResolvedReport } from '../dates/resolvedReport.ts';

/** The names a report is found by among those of one kind and time. */
export interface Shelf {
  /** The time and the kind in one number. */
  readonly at: number;
  readonly names: readonly string[];
}

export interface Shelves {
  /** Where a report is kept for later ones to find. */
  readonly kept: readonly Shelf[];
  /** Where those that may be one with it are found. */
  readonly sought: readonly Shelf[];
}

export function shelvesOf(report: ResolvedReport): Shelves {
  const { date, story, trigger, actors, targets, places } = report;
  const names: string[] = [];
  for (const ids of [actors, targets, places])
    for (const id of ids) if (!names.includes(id)) names.push(id);
  if (names.length === 0) names.push(`what:${trigger}`);
  names.push(`story:${story}`);
  const kind = eventTypes.indexOf(kindOf(report));
  const shelf = (time: number): Shelf => ({ at: time * eventTypes.length + kind, names });
  const claim = { at: CLAIMS, names: [denialKey(report)] };
  const always = [shelf(ALL_TIME)];
  const ends = endsOf(date);
  const years = cutTo(A_YEAR, ends).map(shelf);
  const months = isMonth(date) || isDay(date) ? cutTo(A_MONTH, ends).map(shelf) : [];
  const days = isDay(date) ? ends.map(shelf) : [];
  const finest = days.length > 0 ? days : months.length > 0 ? months : years;
  const sought = isWide(date) ? always : date?.isInterval ? years : finest;
  return { kept: [...always, ...years, ...months, ...days, claim], sought: [...sought, claim] };
}

/** Numbers (of reports, or of groups of them) by where they are kept. */
export interface Blocks {
  readonly keep: (shelves: readonly Shelf[], number: number) => void;
  /** All that stand where one looks; of a block at most the last `most`. */
  readonly near: (shelves: readonly Shelf[], most?: number) => readonly number[];
}

/** Empty, for those who will look: what none of them looks for is not kept. */
export function blocksFor(lookers: readonly Shelves[]): Blocks {
  const sought = new Set<number>();
  for (const looker of lookers) for (const { at } of looker.sought) sought.add(at);
  const kept = new Map<number, Map<string, number[]>>();
  /** By number the last look it was found in, so that each is found once. */
  const foundIn: number[] = [];
  let looks = 0;
  return {
    keep: (shelves, number) => {
      for (const { at, names } of shelves) {
        if (!sought.has(at)) continue;
        const known = kept.get(at);
        const shelf = known ?? new Map<string, number[]>();
        if (!known) kept.set(at, shelf);
        for (const name of names) {
          const block = shelf.get(name);
          if (!block) shelf.set(name, [number]);
          else if (block.at(-1) !== number) block.push(number);
        }
      }
    },
    near: (shelves, most = Number.MAX_SAFE_INTEGER) => {
      const near: number[] = [];
      looks++;
      for (const { at, names } of shelves) {
        const shelf = kept.get(at);
        if (!shelf) continue;
        for (const name of names) {
          const block = shelf.get(name);
          if (!block) continue;
          for (const number of lastOf(block, most)) {
            if (foundIn[number] === looks) continue;
            foundIn[number] = looks;
            near.push(number);
          }
        }
      }
      return near;
    },
  };
}

function lastOf(block: readonly number[], most: number): readonly number[] {
  return block.length <= most ? block : block.slice(-most);
}

/** A visit can be a meeting, and a remark a detail of one. */
function kindOf({ type, isDetail }: ResolvedReport): EventType {
  return type === 'visit' || isDetail ? 'meeting' : type;
}

function denialKey({ article, denies, triggerSpan }: ResolvedReport): string {
  return `${article}|${denies ?? triggerSpan.start}`;
}

const CLAIMS = -1;
/** Later than any day. */
const ALL_TIME = 1_0000_00_00;
const A_YEAR = 1_00_00;
const A_MONTH = 1_00;

/** Its first and its last day as numbers, 2016-05-06 as 2016_05_06; one where they are the same. */
function endsOf(date: EdtfDate | null): number[] {
  const days = date ? [date.earliest, date.latest === date.earliest ? null : date.latest] : [];
  return days.flatMap((day) => (day === null ? [] : Number(day.replaceAll('-', ''))));
}

/** The years or months of the two ends; one where they are the same. */
function cutTo(length: number, ends: readonly number[]): number[] {
  const starts = ends.map((end) => end - (end % length));
  return starts[0] === starts[1] ? starts.slice(0, 1) : starts;
}

function isDay(date: EdtfDate | null): boolean {
  return date?.precision === 'day';
}

function isMonth(date: EdtfDate | null): boolean {
  return date?.precision === 'month';
}

/** Looked for at all times: its date reaches too far, or nobody knows how far. */
function isWide(date: EdtfDate | null): boolean {
  return (
    date === null ||
    date.precision === 'decade' ||
    date.precision === 'century' ||
    date.earliest === null ||
    date.latest === null
  );
}

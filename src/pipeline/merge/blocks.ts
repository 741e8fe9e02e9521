// Which reports need comparing at all: those that share somebody, somewhere or a story, of kinds that
// can be one, at times that can be one. A report is kept under its day, month and year, and looked for
// under the finest of these that its own words give, so that comparing stays near-linear.

import type { EdtfDate } from '../../model/edtf.ts';
import type { ResolvedReport } from '../dates/resolvedReport.ts';

/** The names a report is found by among those of one kind and time. */
export interface Shelf {
  readonly at: string;
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
  const kind = kindOf(report);
  const shelf = (time: string): Shelf => ({ at: `${kind}|${time}`, names });
  const claim = { at: 'claim', names: [denialKey(report)] };
  const always = [shelf(ALL_TIME)];
  const years = cutTo(A_YEAR, date).map(shelf);
  const months = isMonth(date) || isDay(date) ? cutTo(A_MONTH, date).map(shelf) : [];
  const days = isDay(date) ? cutTo(A_DAY, date).map(shelf) : [];
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
  const sought = new Set<string>();
  for (const looker of lookers) for (const { at } of looker.sought) sought.add(at);
  const kept = new Map<string, Map<string, number[]>>();
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
function kindOf({ type, isDetail }: ResolvedReport): string {
  return type === 'visit' || isDetail ? 'meeting' : type;
}

function denialKey({ article, denies, triggerSpan }: ResolvedReport): string {
  return `${article}|${denies ?? triggerSpan.start}`;
}

const ALL_TIME = '*';
const A_YEAR = '2016'.length;
const A_MONTH = '2016-05'.length;
const A_DAY = '2016-05-06'.length;

/** The first and the last day, or their years or months; one where they are the same. */
function cutTo(length: number, date: EdtfDate | null): string[] {
  const from = (date?.earliest ?? date?.latest)?.slice(0, length);
  const to = date?.latest?.slice(0, length);
  if (from === undefined) return [];
  return to === undefined || from === to ? [from] : [from, to];
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

// Which reports need comparing at all: those that share somebody, somewhere or a story, of kinds that
// can be one, at times that can be one. A report is kept under its day, month and year, and looked for
// under the finest of these that its own words give, so that comparing stays near-linear.

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
  const named = [...report.actors, ...report.targets, ...report.places];
  const what = named.length === 0 ? [`what:${report.trigger}`] : [];
  const names = [...new Set([...named, ...what, `story:${report.story}`])];
  const kind = kindOf(report);
  const claim = { at: 'claim', names: [denialKey(report)] };
  const times = timesKept(report);
  const shelves = times.map((time) => ({ at: `${kind}|${time}`, names }));
  const length = lengthSought(report, times);
  const sought = shelves.filter((_, i) => times[i]?.length === length);
  return { kept: [...shelves, claim], sought: [...sought, claim] };
}

/** Numbers (of reports, or of groups of them) by where they are kept. */
export interface Blocks {
  readonly keep: (shelves: readonly Shelf[], number: number) => void;
  /** All that stand where one looks; of a block at most the last `most`. */
  readonly near: (shelves: readonly Shelf[], most?: number) => readonly number[];
}

export function emptyBlocks(): Blocks {
  const kept = new Map<string, Map<string, number[]>>();
  /** By number the last look it was found in, so that each is found once. */
  const foundIn: number[] = [];
  let looks = 0;
  return {
    keep: (shelves, number) => {
      for (const { at, names } of shelves) {
        const shelf = kept.get(at) ?? new Map<string, number[]>();
        kept.set(at, shelf);
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
        for (const name of shelf ? names : [])
          for (const number of lastOf(shelf?.get(name) ?? [], most)) {
            if (foundIn[number] === looks) continue;
            foundIn[number] = looks;
            near.push(number);
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

function timesKept({ date }: ResolvedReport): string[] {
  const isDay = date?.precision === 'day';
  const isMonth = isDay || date?.precision === 'month';
  const days = [date?.earliest, date?.latest].filter((day) => day != null);
  const times = new Set([ALL_TIME]);
  for (const day of days) times.add(day.slice(0, 4));
  if (isMonth) for (const day of days) times.add(day.slice(0, 7));
  if (isDay) for (const day of days) times.add(day);
  return [...times];
}

/** How long the times are that a report is looked for under: of days, months, years, or all time. */
function lengthSought({ date }: ResolvedReport, kept: readonly string[]): number {
  const isWide =
    !date ||
    date.precision === 'decade' ||
    date.precision === 'century' ||
    date.earliest === null ||
    date.latest === null;
  if (isWide) return ALL_TIME.length;
  return date.isInterval ? A_YEAR.length : Math.max(...kept.map((time) => time.length));
}

const ALL_TIME = '*';
const A_YEAR = '2016';

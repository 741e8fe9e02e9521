// Reports into groups, one group an event. Finely dated reports find each other first; a coarser one
// then joins the one group it can belong to, and stands alone (with its like) where there are several
// or none. So the answer depends on which reports there are and not on their order.

import { must } from '../../model/check.ts';
import type { Precision } from '../../model/edtf.ts';
import { type EventType, eventTypes } from '../../model/vocabulary.ts';
import type { ResolvedReport } from '../dates/resolvedReport.ts';
import { blocksFor, type Shelves, shelvesOf } from './blocks.ts';
import { isSameEvent } from './isSameEvent.ts';
import type { PlaceTree } from './places.ts';
import { componentsOf, unionFind } from './unionFind.ts';

export type ReportGroup = readonly ResolvedReport[];

/** A report with where it is kept and looked for. */
interface Keyed extends Shelves {
  readonly report: ResolvedReport;
}

/** The groups so far, by number. What a report asks of hundreds of them stands close together. */
interface OpenGroups {
  readonly reports: ResolvedReport[][];
  /** Of which types they hold reports, a bit for each. */
  readonly types: number[];
  readonly ofStory: Map<string, number[]>;
}

/** All bits. */
const ANY = -1;

/** The same thing told hundreds of times is compared with its nearest fellows only. */
const NEAREST = 100;

const LEVELS = ['day', 'month', 'season', 'quarter', 'year', 'decade', 'century', null] as const;

export function groupReports(reports: readonly ResolvedReport[], tree: PlaceTree): ReportGroup[] {
  const levels = keyedByLevel(reports);
  const groups: OpenGroups = { reports: [], types: [], ofStory: new Map() };
  const [finest, ...coarser] = LEVELS;
  const blocks = blocksFor(coarser.flatMap((level) => levels.get(level) ?? []));
  const add = ({ report, kept }: Keyed, index: number) => {
    addTo(groups, index, report);
    blocks.keep(kept, index);
  };
  for (const level of [finest, ...coarser]) {
    const alone: Keyed[] = [];
    const joined: [number, Keyed][] = [];
    for (const one of levels.get(level) ?? []) {
      const home = homeOf(one.report, groups, blocks.near(one.sought), tree);
      if (home === undefined) alone.push(one);
      else joined.push([home, one]);
    }
    for (const [home, one] of joined) add(one, home);
    for (const component of alikeAmong(alone, tree)) {
      const index = groups.reports.length;
      for (const one of component) add(one, index);
    }
  }
  return groups.reports;
}

function addTo({ reports, types, ofStory }: OpenGroups, index: number, report: ResolvedReport) {
  const group = reports[index];
  if (group) group.push(report);
  else reports.push([report]);
  types[index] = (types[index] ?? 0) | bitOf(report.type);
  const told = ofStory.get(report.story);
  if (!told) ofStory.set(report.story, [index]);
  else if (!told.includes(index)) told.push(index);
}

function bitOf(type: EventType): number {
  return 1 << eventTypes.indexOf(type);
}

/** The reports by how finely they are dated, those of one level sorted by id. */
function keyedByLevel(reports: readonly ResolvedReport[]): Map<Precision | null, Keyed[]> {
  const levels = new Map<Precision | null, Keyed[]>();
  for (const report of [...reports].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
    const { kept, sought } = shelvesOf(report);
    const level = report.date?.precision ?? null;
    const here = levels.get(level);
    const keyed = { report, kept, sought };
    if (here) here.push(keyed);
    else levels.set(level, [keyed]);
  }
  return levels;
}

/**
 * The finer-dated group a report belongs to: one of its own story first, else the only one. Of two
 * stories and without a date, only what is of one type can be one.
 */
function homeOf(
  report: ResolvedReport,
  groups: OpenGroups,
  near: readonly number[],
  tree: PlaceTree,
): number | undefined {
  const own: number[] = [];
  const others: number[] = [];
  const told = groups.ofStory.get(report.story) ?? [];
  const types = report.date === null ? bitOf(report.type) : ANY;
  for (const index of near) {
    if (told.includes(index)) own.push(index);
    else if (((groups.types[index] ?? 0) & types) !== 0) others.push(index);
  }
  const isHome = (index: number) => isIn(report, groups.reports[index] ?? [], tree);
  const ownHomes = own.filter(isHome);
  if (ownHomes.length > 1)
    return report.date === null ? nearest(report, ownHomes, groups.reports) : undefined;
  if (ownHomes.length === 1) return ownHomes[0];
  const first = others.findIndex(isHome);
  return first < 0 || others.slice(first + 1).some(isHome) ? undefined : others[first];
}

function isIn(
  report: ResolvedReport,
  reports: readonly ResolvedReport[],
  tree: PlaceTree,
): boolean {
  let compared = 0;
  for (const other of reports) {
    if (isSameEvent(report, other, tree)) return true;
    if (++compared === NEAREST) return false;
  }
  return false;
}

/** Among several, undated words mean the one told nearest before them in the same article. */
function nearest(
  report: ResolvedReport,
  choice: readonly number[],
  groups: readonly ReportGroup[],
): number | undefined {
  const told = choice.flatMap((index) =>
    (groups[index] ?? [])
      .filter(({ article }) => article === report.article)
      .map(({ start }) => ({ index, gap: Math.abs(report.start - start) })),
  );
  return told.sort((a, b) => a.gap - b.gap || a.index - b.index)[0]?.index;
}

/** Reports of one level that are of one happening, by way of others or at once. */
function alikeAmong(reports: readonly Keyed[], tree: PlaceTree): Keyed[][] {
  const bonds = unionFind(reports.length);
  const seen = blocksFor(reports);
  reports.forEach(({ report, kept, sought }, i) => {
    for (const j of seen.near(sought, NEAREST)) {
      const other = must(reports[j], 'a block holds reports').report;
      if (bonds.rootOf(i) !== bonds.rootOf(j) && isSameEvent(report, other, tree)) bonds.join(i, j);
    }
    seen.keep(kept, i);
  });
  return componentsOf(reports, bonds);
}

// Reports into groups, one group an event. Finely dated reports find each other first; a coarser one
// then joins the one group it can belong to, and stands alone (with its like) where there are several
// or none. So the answer depends on which reports there are and not on their order.

import { must } from '../../model/check.ts';
import type { Precision } from '../../model/edtf.ts';
import type { ResolvedReport } from '../dates/resolvedReport.ts';
import { emptyBlocks, type Shelves, shelvesOf } from './blocks.ts';
import { isSameEvent } from './isSameEvent.ts';
import type { PlaceTree } from './places.ts';
import { componentsOf, unionFind } from './unionFind.ts';

export type ReportGroup = readonly ResolvedReport[];

/** A report with where it is kept and looked for. */
interface Keyed extends Shelves {
  readonly report: ResolvedReport;
}

interface OpenGroup {
  readonly reports: ResolvedReport[];
  readonly stories: Set<string>;
}

/** The same thing told hundreds of times is compared with its nearest fellows only. */
const NEAREST = 100;

const LEVELS = ['day', 'month', 'season', 'quarter', 'year', 'decade', 'century'] as const;

export function groupReports(reports: readonly ResolvedReport[], tree: PlaceTree): ReportGroup[] {
  const levels = keyedByLevel(reports);
  const groups: OpenGroup[] = [];
  const blocks = emptyBlocks();
  for (const level of [...LEVELS, null]) {
    const alone: Keyed[] = [];
    const joined: [number, Keyed][] = [];
    for (const one of levels.get(level) ?? []) {
      const home = homeOf(one, groups, blocks.near(one.sought), tree);
      if (home === undefined) alone.push(one);
      else joined.push([home, one]);
    }
    for (const [home, { report, kept }] of joined) {
      groups[home]?.reports.push(report);
      groups[home]?.stories.add(report.story);
      blocks.keep(kept, home);
    }
    for (const component of alikeAmong(alone, tree)) {
      const reports = component.map(({ report }) => report);
      groups.push({ reports, stories: new Set(reports.map(({ story }) => story)) });
      for (const { kept } of component) blocks.keep(kept, groups.length - 1);
    }
  }
  return groups.map(({ reports }) => reports);
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

/** The finer-dated group a report belongs to: one of its own story first, else the only one. */
function homeOf(
  { report }: Keyed,
  groups: readonly OpenGroup[],
  near: readonly number[],
  tree: PlaceTree,
): number | undefined {
  const groupAt = (index: number) => must(groups[index], 'a block holds groups');
  const own = near.filter((index) => {
    const group = groupAt(index);
    return group.stories.has(report.story) && isHome(report, group, tree);
  });
  if (own.length > 1) return report.date === null ? nearest(report, own, groups) : undefined;
  if (own.length === 1) return own[0];
  let only: number | undefined;
  for (const index of near) {
    const group = groupAt(index);
    if (group.stories.has(report.story) || !isHome(report, group, tree)) continue;
    if (only !== undefined) return undefined;
    only = index;
  }
  return only;
}

function isHome(report: ResolvedReport, { reports }: OpenGroup, tree: PlaceTree): boolean {
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
  groups: readonly OpenGroup[],
): number | undefined {
  const told = choice.flatMap((index) =>
    (groups[index]?.reports ?? [])
      .filter(({ article }) => article === report.article)
      .map(({ start }) => ({ index, gap: Math.abs(report.start - start) })),
  );
  return told.sort((a, b) => a.gap - b.gap || a.index - b.index)[0]?.index;
}

/** Reports of one level that are of one happening, by way of others or at once. */
function alikeAmong(reports: readonly Keyed[], tree: PlaceTree): Keyed[][] {
  const bonds = unionFind(reports.length);
  const seen = emptyBlocks();
  reports.forEach(({ report, kept, sought }, i) => {
    for (const j of seen.near(sought, NEAREST)) {
      const other = must(reports[j], 'a block holds reports').report;
      if (bonds.rootOf(i) !== bonds.rootOf(j) && isSameEvent(report, other, tree)) bonds.join(i, j);
    }
    seen.keep(kept, i);
  });
  return componentsOf(reports, bonds);
}

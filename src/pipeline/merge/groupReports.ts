// Reports into groups, one group an event. Finely dated reports find each other first; a coarser one
// then joins the one group it can belong to, and stands alone (with its like) where there are several
// or none. So the answer depends on which reports there are and not on their order.

import { must } from '../../model/check.ts';
import type { ResolvedReport } from '../dates/resolvedReport.ts';
import { keptUnder, soughtUnder } from './blocks.ts';
import { isSameEvent } from './isSameEvent.ts';
import type { PlaceTree } from './places.ts';

export type ReportGroup = readonly ResolvedReport[];

/** A report with the keys it is kept and looked for under. */
interface Keyed {
  readonly report: ResolvedReport;
  readonly kept: readonly string[];
  readonly sought: readonly string[];
}

/** The same thing told hundreds of times is compared with its nearest fellows only. */
const NEAREST = 100;

const LEVELS = ['day', 'month', 'season', 'quarter', 'year', 'decade', 'century'] as const;

export function groupReports(reports: readonly ResolvedReport[], tree: PlaceTree): ReportGroup[] {
  const sorted = [...reports].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const keyed = sorted.map(
    (report): Keyed => ({ report, kept: keptUnder(report), sought: soughtUnder(report) }),
  );
  const groups: ResolvedReport[][] = [];
  const byBlock = new Map<string, Set<number>>();
  for (const level of [...LEVELS, null]) {
    const here = keyed.filter(({ report }) => (report.date?.precision ?? null) === level);
    const alone: Keyed[] = [];
    const joined: [number, Keyed][] = [];
    for (const one of here) {
      const home = homeOf(one, groups, byBlock, tree);
      if (home === undefined) alone.push(one);
      else joined.push([home, one]);
    }
    for (const [home, { report }] of joined) groups[home]?.push(report);
    for (const [home, one] of joined) remember(byBlock, one, home);
    for (const component of componentsOf(alone, tree)) {
      groups.push(component.map(({ report }) => report));
      for (const one of component) remember(byBlock, one, groups.length - 1);
    }
  }
  return groups;
}

function remember(byBlock: Map<string, Set<number>>, { kept }: Keyed, group: number): void {
  for (const block of kept) {
    const known = byBlock.get(block);
    if (known) known.add(group);
    else byBlock.set(block, new Set([group]));
  }
}

/** The finer-dated group a report belongs to: one of its own story first, else the only one. */
function homeOf(
  { report, sought }: Keyed,
  groups: readonly (readonly ResolvedReport[])[],
  byBlock: ReadonlyMap<string, ReadonlySet<number>>,
  tree: PlaceTree,
): number | undefined {
  const own: number[] = [];
  const others: number[] = [];
  for (const index of nearGroups(sought, byBlock)) {
    const group = groups[index] ?? [];
    const isOwn = group.some(({ story }) => story === report.story);
    if (!isOwn && others.length > 1) continue;
    if (group.slice(0, NEAREST).some((other) => isSameEvent(report, other, tree)))
      (isOwn ? own : others).push(index);
  }
  if (own.length === 0) return others.length === 1 ? others[0] : undefined;
  if (own.length === 1) return own[0];
  return report.date === null ? nearest(report, own, groups) : undefined;
}

function nearGroups(
  sought: readonly string[],
  byBlock: ReadonlyMap<string, ReadonlySet<number>>,
): Set<number> {
  const near = new Set<number>();
  for (const block of sought) for (const index of byBlock.get(block) ?? []) near.add(index);
  return near;
}

/** Among several, undated words mean the one told nearest before them in the same article. */
function nearest(
  report: ResolvedReport,
  choice: readonly number[],
  groups: readonly (readonly ResolvedReport[])[],
): number | undefined {
  const told = choice.flatMap((index) =>
    (groups[index] ?? [])
      .filter(({ article }) => article === report.article)
      .map(({ start }) => ({ index, gap: Math.abs(report.start - start) })),
  );
  return told.sort((a, b) => a.gap - b.gap || a.index - b.index)[0]?.index;
}

function componentsOf(reports: readonly Keyed[], tree: PlaceTree): Keyed[][] {
  const parent = reports.map((_, i) => i);
  const rootOf = (i: number): number => {
    let at = i;
    while (must(parent[at], 'every report has a parent') !== at)
      at = must(parent[at], 'every report has a parent');
    return at;
  };
  const seen = new Map<string, number[]>();
  reports.forEach(({ report, kept, sought }, i) => {
    const near = new Set<number>();
    for (const block of sought)
      for (const j of (seen.get(block) ?? []).slice(-NEAREST)) near.add(j);
    for (const j of near) {
      const other = must(reports[j], 'a block holds reports').report;
      if (rootOf(i) !== rootOf(j) && isSameEvent(report, other, tree))
        parent[Math.max(rootOf(i), rootOf(j))] = Math.min(rootOf(i), rootOf(j));
    }
    for (const block of kept) {
      const held = seen.get(block);
      if (held) held.push(i);
      else seen.set(block, [i]);
    }
  });
  const components = new Map<number, Keyed[]>();
  reports.forEach((one, i) => {
    const root = rootOf(i);
    const known = components.get(root);
    if (known) known.push(one);
    else components.set(root, [one]);
  });
  return [...components.values()];
}

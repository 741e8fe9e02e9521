// Reports into groups, one group an event. Finely dated reports find each other first; a coarser one
// then joins the one group it can belong to, and stands alone (with its like) where there are several
// or none. So the answer depends on which reports there are and not on their order.

import { must } from '../../model/check.ts';
import type { ResolvedReport } from '../dates/resolvedReport.ts';
import { type Blocks, emptyBlocks, type Shelves, shelvesOf } from './blocks.ts';
import { isSameEvent } from './isSameEvent.ts';
import type { PlaceTree } from './places.ts';

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
  const sorted = [...reports].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const keyed = sorted.map((report): Keyed => {
    const { kept, sought } = shelvesOf(report);
    return { report, kept, sought };
  });
  const groups: OpenGroup[] = [];
  const blocks = emptyBlocks();
  for (const level of [...LEVELS, null]) {
    const here = keyed.filter(({ report }) => (report.date?.precision ?? null) === level);
    const alone: Keyed[] = [];
    const joined: [number, Keyed][] = [];
    for (const one of here) {
      const home = homeOf(one, groups, blocks, tree);
      if (home === undefined) alone.push(one);
      else joined.push([home, one]);
    }
    for (const [home, { report, kept }] of joined) {
      groups[home]?.reports.push(report);
      groups[home]?.stories.add(report.story);
      blocks.keep(kept, home);
    }
    for (const component of componentsOf(alone, tree)) {
      const reports = component.map(({ report }) => report);
      groups.push({ reports, stories: new Set(reports.map(({ story }) => story)) });
      for (const { kept } of component) blocks.keep(kept, groups.length - 1);
    }
  }
  return groups.map(({ reports }) => reports);
}

/** The finer-dated group a report belongs to: one of its own story first, else the only one. */
function homeOf(
  { report, sought }: Keyed,
  groups: readonly OpenGroup[],
  blocks: Blocks,
  tree: PlaceTree,
): number | undefined {
  const near = blocks.near(sought);
  const isOfStory = (index: number) => groups[index]?.stories.has(report.story) === true;
  const isHome = (index: number) => {
    const reports = groups[index]?.reports ?? [];
    const compared = reports.length > NEAREST ? reports.slice(0, NEAREST) : reports;
    return compared.some((other) => isSameEvent(report, other, tree));
  };
  const own = near.filter((index) => isOfStory(index) && isHome(index));
  if (own.length === 1) return own[0];
  if (own.length > 1) return report.date === null ? nearest(report, own, groups) : undefined;
  const isOther = (index: number) => !isOfStory(index) && isHome(index);
  const first = near.findIndex(isOther);
  return first < 0 || near.slice(first + 1).some(isOther) ? undefined : near[first];
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

function componentsOf(reports: readonly Keyed[], tree: PlaceTree): Keyed[][] {
  const parent = reports.map((_, i) => i);
  const rootOf = (i: number): number => {
    let at = i;
    while (must(parent[at], 'every report has a parent') !== at)
      at = must(parent[at], 'every report has a parent');
    return at;
  };
  const seen = emptyBlocks();
  reports.forEach(({ report, kept, sought }, i) => {
    for (const j of seen.near(sought, NEAREST)) {
      const other = must(reports[j], 'a block holds reports').report;
      if (rootOf(i) !== rootOf(j) && isSameEvent(report, other, tree))
        parent[Math.max(rootOf(i), rootOf(j))] = Math.min(rootOf(i), rootOf(j));
    }
    seen.keep(kept, i);
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

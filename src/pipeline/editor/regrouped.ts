// Groups of reports in, the same out but for what the editor says: reports that are of one happening
// join, with all that was grouped with them; reports that are not of one happening part, and each of
// the others goes with the one it is more like.

import type { ResolvedReport } from '../dates/resolvedReport.ts';
import type { ReportGroup } from '../merge/groupReports.ts';
import { isSameEvent } from '../merge/isSameEvent.ts';
import type { PlaceTree } from '../merge/places.ts';
import { componentsOf, unionFind } from '../merge/unionFind.ts';
import type { EditorsHand } from './editorsHand.ts';
import { reportKey } from './reportKey.ts';

type Pair = readonly [string, string];

export function regrouped(
  { corrections }: Pick<EditorsHand, 'corrections'>,
  groups: readonly ReportGroup[],
  tree: PlaceTree,
): readonly ReportGroup[] {
  const pairsOf = (kind: 'merge' | 'split') =>
    corrections.flatMap(({ action, key, otherKey }): Pair[] =>
      action.kind === kind && otherKey !== null ? [[key, otherKey]] : [],
    );
  const [merges, splits] = [pairsOf('merge'), pairsOf('split')];
  const joined = merges.length === 0 ? groups : joinedGroups(groups, merges);
  return splits.length === 0
    ? joined
    : joined.flatMap((group) => parted(group, { merges, splits, tree }));
}

function joinedGroups(groups: readonly ReportGroup[], merges: readonly Pair[]): ReportGroup[] {
  const named = new Set(merges.flat());
  const bonds = unionFind(groups.length);
  const holders = new Map<string, number>();
  groups.forEach((group, index) => {
    for (const key of group.map(reportKey)) {
      if (!named.has(key)) continue;
      bonds.join(holders.get(key) ?? index, index);
      holders.set(key, index);
    }
  });
  for (const [a, b] of merges) {
    const [first, second] = [holders.get(a), holders.get(b)];
    if (first !== undefined && second !== undefined) bonds.join(first, second);
  }
  return componentsOf(groups, bonds).map((parts) => parts.flat());
}

interface Parting {
  readonly merges: readonly Pair[];
  readonly splits: readonly Pair[];
  readonly tree: PlaceTree;
}

/** Alike reports come together, the likest first, wherever that joins none that must be apart. */
function parted(group: ReportGroup, { merges, splits, tree }: Parting): ReportGroup[] {
  const present = new Set(group.map(reportKey));
  const holds = ([a, b]: Pair) => present.has(a) && present.has(b);
  const apart = splits.filter(holds);
  if (apart.length === 0) return [group];
  const reports = [...group].sort((a, b) => (a.id < b.id ? -1 : 1));
  const bonds = unionFind(reports.length);
  const keys = reports.map(reportKey);
  for (const [a, b] of [...merges.filter(holds), ...keys.map((key): Pair => [key, key])])
    for (const index of indexesOf(keys, b)) bonds.join(keys.indexOf(a), index);
  for (const [a, b] of edgesOf(reports, tree)) {
    const [one, other] = [membersOf(a), membersOf(b)];
    const isTorn = apart.some(
      ([x, y]) => (one.has(x) && other.has(y)) || (one.has(y) && other.has(x)),
    );
    if (!isTorn) bonds.join(a, b);
  }
  return componentsOf(reports, bonds);

  function membersOf(index: number): Set<string> {
    const root = bonds.rootOf(index);
    return new Set(keys.filter((_, i) => bonds.rootOf(i) === root));
  }
}

function indexesOf(keys: readonly string[], key: string): number[] {
  return keys.flatMap((one, index) => (one === key ? [index] : []));
}

/** Pairs of reports that could be of one happening: of one date before others, then of one article. */
function edgesOf(reports: readonly ResolvedReport[], tree: PlaceTree): [number, number][] {
  const edges: { readonly pair: [number, number]; readonly distance: number }[] = [];
  reports.forEach((a, i) => {
    reports.slice(i + 1).forEach((b, offset) => {
      if (!isSameEvent(a, b, tree)) return;
      const isOneDate = a.date !== null && a.date.edtf === b.date?.edtf;
      const distance = (isOneDate ? 0 : 2) + (a.article === b.article ? 0 : 1);
      edges.push({ pair: [i, i + 1 + offset], distance });
    });
  });
  return edges.sort((a, b) => a.distance - b.distance).map(({ pair }) => pair);
}

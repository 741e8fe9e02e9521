// The nearest event that lies outside the window, found by halving and then outwards.

import type { FoldedScale } from './foldedScale.ts';
import type { Groups } from './groups.ts';
import { indexFrom } from './indexFrom.ts';
import { type Direction, middleX, type Outside } from './outside.ts';
import type { DayIndex } from './timelineIndex.ts';
import { barClasses, liesOf } from './viewLane.ts';

/** `all` are all shown events, `parts` those to look among. */
export function nearestOutside(
  parts: readonly DayIndex[],
  direction: Direction,
  scale: FoldedScale,
  all: readonly DayIndex[],
): Outside | undefined {
  const away = ({ extent }: Outside) => Math.abs(middleX(extent, scale) - scale.width / 2);
  const bars = barClasses(all, scale);
  return parts
    .flatMap(({ classes }) => classes)
    .flatMap((groups) => {
      const isPoint = groups.kind !== 'day' && !bars.has(groups.code);
      return nearestIn(groups, { direction, scale, isPoint }) ?? [];
    })
    .reduce<Outside | undefined>(
      (best, each) => (!best || away(each) < away(best) ? each : best),
      undefined,
    );
}

interface Way {
  readonly direction: Direction;
  readonly scale: FoldedScale;
  readonly isPoint: boolean;
}

/** From the middle of the window outwards, in a class whose middles rise. */
function nearestIn(groups: Groups, { direction, scale, isPoint }: Way): Outside | undefined {
  const by = direction === 'later' ? 1 : -1;
  const middle = indexFrom(groups.middle, scale.toDay(scale.width / 2));
  for (let at = by === 1 ? middle : middle - 1; at >= 0 && at < groups.length; at += by) {
    const extent = { kind: groups.kind, from: groups.from[at] ?? 0, to: groups.to[at] ?? 0 };
    if (liesOf(extent, scale, isPoint) !== direction) continue;
    return { row: groups.rows[groups.before[at] ?? 0] ?? 0, extent, isPoint };
  }
  return undefined;
}

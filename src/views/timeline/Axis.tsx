// The axis over the lanes: ticks with their words, the lengths of the folds, the flag of the
// selected day. All of it is said in words elsewhere, so it is not read out.

import { dayIndex } from '../../model/day.ts';
import type { DiplomaticEvent } from '../../model/schema.ts';
import { axisLabels } from '../shared/axisLabels.ts';
import type { FoldedScale } from './foldedScale.ts';
import type { FoldMark } from './scene.ts';
import { NARROW_FOLD_PX, type Ticks } from './ticks.ts';
import { timelineWords } from './timelineWords.ts';

interface AxisProps {
  readonly ticks: Ticks;
  readonly folds: readonly FoldMark[];
  readonly scale: FoldedScale;
  readonly selected: DiplomaticEvent | undefined;
}

export function Axis({ ticks, folds, scale, selected }: AxisProps) {
  return (
    <div className="timeline-axis" aria-hidden="true">
      {ticks.minor.map((x) => (
        <i key={x} className="axis-minor" style={{ left: x }} />
      ))}
      {ticks.major.map(({ day, x, label, isStrong }) => (
        <span key={day} className={tickClass(label, isStrong)} style={{ left: x }}>
          {label}
        </span>
      ))}
      {ticks.context !== '' && <span className="axis-context">{ticks.context}</span>}
      {folds
        .filter(({ fold }) => !ticks.covered.includes(fold.year))
        .map(({ fold, x0, x1 }) => (
          <span key={fold.year} className="axis-fold" style={{ left: (x0 + x1) / 2 }}>
            {x1 - x0 < NARROW_FOLD_PX
              ? timelineWords.foldYearsShort(fold.years)
              : timelineWords.foldYears(fold.years)}
          </span>
        ))}
      {selected && <Flag event={selected} scale={scale} />}
    </div>
  );
}

/** A tick without room for its words stays below those of the one before. */
function tickClass(label: string, isStrong: boolean): string {
  if (label === '') return 'axis-tick bare';
  return isStrong ? 'axis-tick strong' : 'axis-tick';
}

function Flag({ event, scale }: { readonly event: DiplomaticEvent; readonly scale: FoldedScale }) {
  const { earliest, latest, precision } = event;
  if (precision !== 'day' || earliest === null || latest === null) return null;
  const x = scale.toX((dayIndex(earliest) + dayIndex(latest) + 1) / 2);
  if (x < 0 || x > scale.width) return null;
  return (
    <span className="axis-flag" style={{ left: Math.max(40, Math.min(scale.width - 24, x)) }}>
      {axisLabels.flagLabel(earliest)}
    </span>
  );
}

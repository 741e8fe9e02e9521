// The density strip drawn: bars and blocks, years, torn folds; and the same once more as it looks
// inside the window. Neither changes while the window moves, so that a frame of movement draws
// neither again: the second is shifted behind an opening.

import { memo, useMemo } from 'react';
import type { Fold } from '../../shared/folds.ts';
import type { FoldedScale } from '../foldedScale.ts';
import type { Ticks } from '../ticks.ts';
import { timelineWords } from '../timelineWords.ts';
import type { Density, DensityBar } from './densityBars.ts';
import type { StripFrame } from './stripWindow.ts';

interface StripPictureProps {
  readonly strip: FoldedScale;
  readonly density: Density;
  readonly ticks: Ticks;
  readonly folds: readonly Fold[];
  readonly height: number;
  readonly selectedX: number | undefined;
}

const TOP = 5;
const LABELS = 20;
const MIN_HEIGHT = 3;

export const StripPicture = memo(WholeStrip);

function WholeStrip(props: StripPictureProps) {
  const { strip, ticks, height, selectedX } = props;
  const base = height - LABELS;
  return (
    <svg className="density-picture" width={strip.width + 20} height={height} aria-hidden="true">
      <Bars {...props} />
      <path className="density-base" d={`M0 ${base}H${strip.width}`} />
      {ticks.major.map(({ day, x, label }) => (
        <g key={day}>
          <path className="density-tick" d={`M${x} ${base}v4`} />
          {label !== '' && (
            <text className="density-year" x={x + 4} y={height - 5}>
              {label}
            </text>
          )}
        </g>
      ))}
      {ticks.context !== '' && (
        <text className="density-year" x={4} y={height - 5}>
          {ticks.context}
        </text>
      )}
      <Tears {...props} />
      {selectedX !== undefined && selectedX >= 0 && (
        <path className="density-selected" d={`M${selectedX - 5} 0h10l-5 6z`} />
      )}
    </svg>
  );
}

type InsideProps = Pick<StripPictureProps, 'strip' | 'density' | 'folds' | 'height'>;

/** What the window lies on. */
export function StripInside({ frame, ...strip }: InsideProps & { readonly frame: StripFrame }) {
  return (
    <div
      className="density-inside"
      style={{ left: frame.x0, width: frame.x1 - frame.x0, top: TOP, bottom: LABELS }}
    >
      <div style={{ transform: `translate(${-frame.x0}px, ${-TOP}px)` }}>
        <InsideStrip {...strip} />
      </div>
    </div>
  );
}

const InsideStrip = memo((props: InsideProps) => (
  <svg
    className="density-picture inside"
    width={props.strip.width}
    height={props.height}
    aria-hidden="true"
  >
    <Bars {...props} />
    <Tears {...props} />
  </svg>
));

interface Upright {
  readonly base: number;
  /** Pixels an event is high. */
  readonly unit: number;
}

interface BarPaths {
  readonly block: string;
  readonly month: string;
}

/** One path for all of a kind, however many, and the same one while the window moves. */
function barPaths({ bars }: Density, upright: Upright): BarPaths {
  const paths = { block: '', month: '' };
  for (const bar of bars) paths[bar.kind] += rectangle(bar, upright);
  return paths;
}

/** Blocks first, so that bars stand before them. */
function Bars({ density, height }: Pick<StripPictureProps, 'density' | 'height'>) {
  const base = height - LABELS;
  const paths = useMemo(
    () => barPaths(density, { base, unit: (base - TOP - 4) / density.most }),
    [density, base],
  );
  return (
    <>
      <path className="density-block" d={paths.block} />
      <path className="density-month" d={paths.month} />
    </>
  );
}

function rectangle({ x0, x1, count }: DensityBar, { base, unit }: Upright): string {
  const high = Math.max(MIN_HEIGHT, count * unit);
  const width = Math.max(1, x1 - x0 - 0.5);
  return `M${x0.toFixed(1)} ${base}v${(-high).toFixed(1)}h${width.toFixed(1)}v${high.toFixed(1)}z`;
}

function Tears({ strip, folds, height }: Pick<StripPictureProps, 'strip' | 'folds' | 'height'>) {
  const base = height - LABELS;
  return folds.map(({ year, years, from, to }) => (
    <Tear key={year} years={years} x0={strip.toX(from)} x1={strip.toX(to)} base={base} />
  ));
}

interface TearProps {
  readonly years: number;
  readonly x0: number;
  readonly x1: number;
  readonly base: number;
}

function Tear({ years, x0, x1, base }: TearProps) {
  const teeth = Array.from({ length: Math.floor(base / 6) }, (_, i) => (i % 2 ? 'l-3 6' : 'l3 6'));
  const edge = teeth.join('');
  return (
    <g>
      <rect className="density-fold" x={x0} y={0} width={x1 - x0} height={base + 1} />
      <path className="density-tear" d={`M${x0} 0${edge}M${x1} 0${edge}`} />
      <text className="density-gap" x={(x0 + x1) / 2 + 1} y={base / 2 + 4}>
        {timelineWords.foldYearsShort(years)}
      </text>
    </g>
  );
}

// How finely a date is known, as the timeline draws it: a point, days in a row, a soft band, a
// hatched band. For the key, the list and the panel.

import { useId } from 'react';
import type { Side } from '../../model/vocabulary.ts';
import { sideInks, sideTints } from './palette.ts';

export type BandKind = 'day' | 'days' | 'month-or-year' | 'about';

interface BandSampleProps {
  readonly kind: BandKind;
  readonly side?: Side;
  readonly width?: number;
}

export function BandSample({ kind, side = 'both', width = 28 }: BandSampleProps) {
  const ink = `var(${sideInks[side]})`;
  const middle = width / 2;
  return (
    <svg
      className="band-sample"
      viewBox={`0 0 ${width} 16`}
      width={width}
      height={16}
      aria-hidden="true"
    >
      {kind === 'day' && <circle cx={middle} cy={8} r={5} style={{ fill: ink }} />}
      {kind === 'days' && <DaysBar width={width} ink={ink} />}
      {kind === 'month-or-year' && <SoftBand width={width} side={side} isAbout={false} />}
      {kind === 'about' && <SoftBand width={width} side={side} isAbout />}
    </svg>
  );
}

function DaysBar({ width, ink }: { readonly width: number; readonly ink: string }) {
  return (
    <g style={{ stroke: ink, fill: ink }}>
      <path d={`M1.5 8H${width - 1.5}M1.5 2.5V13.5M${width - 1.5} 2.5V13.5`} strokeWidth={2.5} />
      <circle cx={width / 2} cy={8} r={4} strokeWidth={0} />
    </g>
  );
}

interface SoftBandProps {
  readonly width: number;
  readonly side: Side;
  readonly isAbout: boolean;
}

function SoftBand({ width, side, isAbout }: SoftBandProps) {
  const id = useId();
  const ink = `var(${sideInks[side]})`;
  const tint = `var(${sideTints[side]})`;
  return (
    <>
      <defs>
        <linearGradient id={`${id}fade`}>
          <stop offset="0" stopColor="#fff" stopOpacity="0" />
          <stop offset="0.28" stopColor="#fff" />
          <stop offset="0.72" stopColor="#fff" />
          <stop offset="1" stopColor="#fff" stopOpacity="0" />
        </linearGradient>
        <mask id={`${id}ends`}>
          <rect width={width} height={16} fill={`url(#${id}fade)`} />
        </mask>
        <pattern
          id={`${id}hatch`}
          width={5}
          height={5}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={5} height={5} style={{ fill: tint, opacity: 0.35 }} />
          <rect width={1.4} height={5} style={{ fill: ink, opacity: 0.42 }} />
        </pattern>
      </defs>
      <g mask={`url(#${id}ends)`}>
        <rect
          width={width}
          height={14}
          style={isAbout ? { fill: `url(#${id}hatch)` } : { fill: tint }}
        />
        <path d={`M0 15H${width}`} style={{ stroke: ink }} strokeWidth={2} />
      </g>
    </>
  );
}

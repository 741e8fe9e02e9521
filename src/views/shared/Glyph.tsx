// A mark as the timeline draws it, for key, list and panel. It says nothing by itself: the words
// beside it do.

import type { EventType, Side, Status } from '../../model/vocabulary.ts';
import { glyphParts, type Ink } from './marks.ts';
import { sideInks } from './palette.ts';

interface GlyphProps {
  readonly type: EventType;
  readonly status: Status;
  readonly side: Side;
  /** Edge of the mark in px; the drawing is a little larger, for the halo. */
  readonly size?: number;
  /** The token of what it stands on. */
  readonly ground?: '--paper' | '--common' | '--ground';
}

export function Glyph({ type, status, side, size = 12, ground = '--paper' }: GlyphProps) {
  const colours: Readonly<Record<Ink, string>> = {
    side: `var(${sideInks[side]})`,
    ground: `var(${ground})`,
    none: 'none',
  };
  const edge = (size * 16) / 12;
  return (
    <svg className="glyph" viewBox="-8 -8 16 16" width={edge} height={edge} aria-hidden="true">
      {glyphParts(type, status, size).map((part, index) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts have an order and no other identity
          key={index}
          d={part.d}
          style={{ fill: colours[part.fill], stroke: colours[part.stroke] }}
          strokeWidth={part.width}
          strokeDasharray={part.dash.length > 0 ? part.dash.join(' ') : undefined}
          strokeLinejoin="round"
          strokeLinecap={part.dash.length > 0 ? 'butt' : 'round'}
        />
      ))}
    </svg>
  );
}

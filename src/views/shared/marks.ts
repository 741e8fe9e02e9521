// The outline of every type and the drawing of every status, as parts of a 12-unit box centred on
// 0,0. Canvas, key, panel, list and share card all draw these parts and nothing else.

import type { EventType, Status } from '../../model/vocabulary.ts';

/** `side` is the colour of who acts, `ground` what the mark stands on. */
export type Ink = 'side' | 'ground' | 'none';

export interface GlyphPart {
  readonly d: string;
  readonly fill: Ink;
  readonly stroke: Ink;
  /** Stroke and dashes in units of the box. */
  readonly width: number;
  readonly dash: readonly number[];
}

/** Edge of the box in CSS px by salience, and when selected. */
export const markSizes = { 1: 11, 2: 12.5, 3: 15 } as const;
export const SELECTED_SIZE = 19;

export const outlines: Readonly<Record<EventType, string>> = {
  meeting: 'M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0Z',
  visit: 'M-5.4-4.7H1L6 0L1 4.7H-5.4Z',
  statement: 'M-5.6-5H5.6V2.6H.4L-3.2 6.2V2.6H-5.6Z',
  agreement: 'M-4.9-4.9H4.9V4.9H-4.9Z',
  proposal: 'M0-6.5L6.5 0L0 6.5L-6.5 0Z',
  sanction: 'M-2.4-5.7H2.4L5.7-2.4V2.4L2.4 5.7H-2.4L-5.7 2.4V-2.4Z',
  military: 'M0-5.8L6.2 5H-6.2Z',
  domestic: 'M0-6.2L5.6-1.4V5.2H-5.6V-1.4Z',
  economy: 'M-5.6 5.2V1.5H-1.9V-1.9H1.9V-5.3H5.6V5.2Z',
  other: 'M-1.8-5.6H1.8V-1.8H5.6V1.8H1.8V5.6H-1.8V1.8H-5.6V-1.8H-1.8Z',
};

const DOT = 'M2 0A2 2 0 1 1-2 0A2 2 0 1 1 2 0Z';
const SLASH = 'M-6.6 6.6L6.6-6.6';
const CROSS = 'M-2.2-2.2L2.2 2.2M2.2-2.2L-2.2 2.2';
const BAR = 'M-3 0H3';

/** What to draw, in order, for a mark whose box is `size` px wide. */
export function glyphParts(type: EventType, status: Status, size: number): readonly GlyphPart[] {
  const unit = 12 / size;
  const outline = outlines[type];
  const halo = { d: outline, fill: 'ground', stroke: 'ground', width: 4 * unit, dash: [] } as const;
  const bar = (stroke: Ink) => (type === 'sanction' ? [line(BAR, stroke, 2)] : []);
  if (status === 'occurred') {
    const filled = { d: outline, fill: 'side', stroke: 'none', width: 0, dash: [] } as const;
    return [halo, filled, ...bar('ground')];
  }
  const isDashed = status === 'claimed' || status === 'denied';
  const hollow: GlyphPart = {
    d: outline,
    fill: 'ground',
    stroke: 'side',
    width: 1.7 * unit,
    dash: isDashed ? [2.6 * unit, 1.7 * unit] : [],
  };
  return [halo, hollow, ...signOf(status, unit), ...bar('side')];
}

function signOf(status: Status, unit: number): readonly GlyphPart[] {
  if (status === 'proposed') return [{ d: DOT, fill: 'side', stroke: 'none', width: 0, dash: [] }];
  if (status === 'cancelled') return [line(SLASH, 'side', 1.7 * unit)];
  if (status === 'denied') return [line(CROSS, 'side', 1.5 * unit)];
  return [];
}

function line(d: string, stroke: Ink, width: number): GlyphPart {
  return { d, fill: 'none', stroke, width, dash: [] };
}

// How much of its row a mark takes. Every mark could still become a cluster, so none takes less
// than a cluster would.

import type { DiplomaticEvent } from '../../model/schema.ts';
import { markSizes, SELECTED_SIZE } from '../shared/marks.ts';
import type { Box, Label } from './mark.ts';
import type { Pile } from './piles.ts';

/** Left of a cluster's middle, and right of it with the outlines behind. */
const CLUSTER_LEFT = 18;
const CLUSTER_RIGHT = 24;
const RING = 17;
const WORDS_GAP = 6;
/** On a band longer than this the words stand on it. */
export const LONG_BAND_PX = 140;
/** Half the hatch round a point that is only about right. */
export const ABOUT_HALF = 15;

export function reserved(pile: Pile, selected: DiplomaticEvent | undefined) {
  const isSelected = pile.lead === selected;
  const left = isSelected ? Math.max(RING, CLUSTER_LEFT) : CLUSTER_LEFT;
  return {
    x0: Math.min(pile.x - left, pile.shape === 'point' ? pile.x : pile.from - 2),
    x1: Math.max(pile.x + CLUSTER_RIGHT, pile.shape === 'point' ? pile.x : pile.to + 2),
  };
}

/** Width of a cluster's box: two figures need more than one, and longer counts are shortened. */
export function clusterWidth(count: number): number {
  const { length } = clusterText(count);
  if (length === 1) return 22;
  return length < 4 ? 28 : 34;
}

/** At most four characters: "9", "48", "999", "1.5k", "12k", "1M"; the exact count is in the name. */
export function clusterText(count: number): string {
  if (count < 1000) return String(count);
  if (count < 10_000) return `${Math.floor(count / 100) / 10}k`;
  if (count < 1_000_000) return `${Math.floor(count / 1000)}k`;
  return `${Math.floor(count / 1_000_000)}M`;
}

/** Where words may begin right of the mark and must end left of it. */
export function wordEdges(
  pile: Pile,
  isSelected: boolean,
  isBeside: boolean,
): { left: number; right: number } {
  const glyph = glyphHalves(pile, isSelected);
  return {
    left: Math.min(pile.x - glyph.left, isBeside ? pile.from - 2 : pile.x) - WORDS_GAP,
    right: Math.max(pile.x + glyph.right, isBeside ? pile.to + 2 : pile.x) + WORDS_GAP,
  };
}

function glyphHalves({ lead, count, shape }: Pile, isSelected: boolean) {
  if (count > 1) return { left: clusterWidth(count) / 2, right: clusterWidth(count) / 2 + 6 };
  if (isSelected) return { left: RING, right: RING };
  const half = shape === 'point' && isAboutDay(lead) ? ABOUT_HALF : markSizes[lead.salience] / 2;
  return { left: half, right: half };
}

/** A single day that its source gives as about right. */
export function isAboutDay({ qualifier, earliest, latest }: DiplomaticEvent): boolean {
  return qualifier !== null && earliest === latest;
}

export function glyphSize(pile: Pick<Pile, 'lead'>, isSelected: boolean): number {
  return isSelected ? SELECTED_SIZE : markSizes[pile.lead.salience];
}

/** Glyph and words, or glyph alone; a band up to the length that carries words is pressed whole. */
export function hitBox(pile: Pile, label: Label | undefined, y: number, pitch: number): Box {
  const isShort = pile.shape !== 'point' && pile.to - pile.from <= LONG_BAND_PX;
  const beside = label && label.side !== 'under' ? label : undefined;
  const x0 = Math.min(pile.x - 13, isShort ? pile.from : pile.x, beside?.x ?? pile.x);
  const x1 = Math.max(
    pile.x + (pile.count > 1 ? 20 : 13),
    isShort ? pile.to : pile.x,
    beside ? beside.x + beside.width : pile.x,
  );
  const height = Math.min(pitch, 28);
  return { x: x0, y: y - height / 2, width: x1 - x0, height };
}

// The type of the words on the canvas, one row a use: visual sizes, weights and colours.

import type { Palette } from '../shared/palette.ts';
import type { LabelFont } from './mark.ts';
import type { Pen } from './pen.ts';

interface FontRule {
  readonly family: 'serif' | 'sans';
  readonly weight: number;
  readonly px: number;
  readonly colour: 'ink' | 'ink2' | 'ink3' | 'markText' | 'onSelection';
  /** In em. */
  readonly spacing: number;
}

const rules: Readonly<Record<LabelFont, FontRule>> = {
  selected: { family: 'serif', weight: 700, px: 18, colour: 'ink', spacing: -0.01 },
  selectedSmall: { family: 'sans', weight: 500, px: 12, colour: 'ink2', spacing: 0 },
  salient: { family: 'serif', weight: 600, px: 15, colour: 'ink', spacing: -0.003 },
  plain: { family: 'sans', weight: 400, px: 12.5, colour: 'ink', spacing: -0.012 },
  quiet: { family: 'sans', weight: 400, px: 12.5, colour: 'ink2', spacing: -0.012 },
  small: { family: 'sans', weight: 400, px: 11.5, colour: 'ink3', spacing: 0 },
  status: { family: 'sans', weight: 600, px: 11.5, colour: 'ink2', spacing: 0 },
  more: { family: 'sans', weight: 600, px: 11.5, colour: 'ink2', spacing: 0 },
  excerpt: { family: 'serif', weight: 400, px: 13.5, colour: 'ink2', spacing: 0 },
  dating: { family: 'serif', weight: 600, px: 13.5, colour: 'markText', spacing: 0 },
  axis: { family: 'sans', weight: 500, px: 12, colour: 'ink2', spacing: 0 },
  axisStrong: { family: 'sans', weight: 700, px: 12, colour: 'ink', spacing: 0 },
  axisFold: { family: 'sans', weight: 500, px: 11.5, colour: 'ink3', spacing: 0 },
  axisFlag: { family: 'sans', weight: 600, px: 12, colour: 'onSelection', spacing: 0 },
};

export const CLUSTER_FONT = { weight: 700, px: 12.5 } as const;

export function setFont(ctx: Pen, font: LabelFont, palette: Palette): void {
  const { family, weight, px, colour, spacing } = rules[font];
  ctx.font = `${weight} ${px}px ${palette[family]}`;
  ctx.letterSpacing = `${spacing * px}px`;
  ctx.fillStyle = palette[colour];
}

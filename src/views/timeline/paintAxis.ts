// The axis over the lanes: ticks with their words, the lengths of the folds, the flag of the selected
// day. All of it is said in words elsewhere. A canvas, like the lanes, so that a frame of movement
// changes nothing else on the page.

import type { DiplomaticEvent } from '../../model/schema.ts';
import type { Palette } from '../shared/palette.ts';
import type { Columns } from './columns.ts';
import type { FoldedScale } from './foldedScale.ts';
import { setFont } from './labelFonts.ts';
import type { LabelFont, Measure } from './mark.ts';
import type { Pen } from './pen.ts';
import type { FoldMark } from './scene.ts';
import { NARROW_FOLD_PX, type Ticks } from './ticks.ts';
import { timelineWords } from './timelineWords.ts';

export const AXIS = 34;

export interface AxisView {
  readonly ticks: Ticks;
  readonly folds: readonly FoldMark[];
  readonly scale: FoldedScale;
  readonly selected: DiplomaticEvent | undefined;
  readonly measure: Measure;
  /** Without them there is no flag. */
  readonly columns: Columns | undefined;
}

/** Of its words. */
export const BASELINE = 21.5;

export function paintAxis(pen: Pen, view: AxisView, palette: Palette): void {
  const { ticks, folds, measure } = view;
  const line = (x: number, from: number, colour: string) => {
    pen.fillStyle = colour;
    pen.fillRect(Math.round(x), from, 1, AXIS - from);
  };
  const words = (text: string, x: number, font: LabelFont) => {
    setFont(pen, font, palette);
    pen.fillText(text, x, BASELINE);
  };
  for (const x of ticks.minor) line(x, AXIS - 5, palette.rule2);
  for (const { x, label, isStrong } of ticks.major) {
    line(x, label === '' ? AXIS - 8 : 6, palette.rule);
    words(label, x + 6, isStrong ? 'axisStrong' : 'axis');
  }
  words(ticks.context, 5, 'axisStrong');
  for (const { fold, x0, x1 } of folds) {
    if (ticks.covered.includes(fold.year)) continue;
    const isNarrow = x1 - x0 < NARROW_FOLD_PX;
    const text = (isNarrow ? timelineWords.foldYearsShort : timelineWords.foldYears)(fold.years);
    const width = measure(text, 'axisFold');
    const x = (x0 + x1 - width) / 2;
    pen.fillStyle = palette.paper;
    pen.fillRect(x - 2, 9, width + 4, 16);
    words(text, x, 'axisFold');
  }
  view.columns?.paintFlag(pen, view, palette);
}

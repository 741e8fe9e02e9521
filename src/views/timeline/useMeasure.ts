// Widths of words as the canvas will draw them. A new function once the fonts are in, so that
// labels are laid out again.

import { useEffect, useMemo, useState } from 'react';
import type { Palette } from '../shared/palette.ts';
import { setFont } from './labelFonts.ts';
import type { LabelFont, Measure } from './mark.ts';

export interface Measuring {
  readonly measure: Measure;
  readonly areFontsIn: boolean;
}

export function useMeasure(palette: Palette): Measuring {
  const [areFontsIn, setFontsIn] = useState(false);
  useEffect(() => {
    let isWanted = true;
    const wanted = [`600 15px ${palette.serif}`, `400 12px ${palette.sans}`];
    // A font that cannot be had is replaced by the next of its family list: nothing to report.
    void Promise.allSettled(wanted.map((font) => document.fonts.load(font))).then(() => {
      if (isWanted) setFontsIn(true);
    });
    return () => {
      isWanted = false;
    };
  }, [palette.serif, palette.sans]);
  const measure = useMemo(() => measuring(palette, areFontsIn), [palette, areFontsIn]);
  return { measure, areFontsIn };
}

/** Of one font. */
const MAX_REMEMBERED = 2000;
/** Where there is no canvas. */
const PX_PER_LETTER = 7;

/** Word by word, since titles share their words and a new one is slow to measure. */
export function measuring(palette: Palette, _areFontsIn: boolean): Measure {
  const contextOf = contextsByFont(palette);
  const known = new Map<LabelFont, Map<string, number>>();
  const remembered = (text: string, font: LabelFont, widthOf: () => number) => {
    const inFont = known.get(font) ?? new Map<string, number>();
    const found = inFont.get(text);
    if (found !== undefined) return found;
    if (inFont.size >= MAX_REMEMBERED) inFont.clear();
    const width = widthOf();
    known.set(font, inFont.set(text, width));
    return width;
  };
  const word: Measure = (text, font) =>
    remembered(
      text,
      font,
      () => contextOf(font)?.measureText(text).width ?? text.length * PX_PER_LETTER,
    );
  return (text, font) =>
    remembered(text, font, () => {
      const words = text.split(' ');
      const spaces = (words.length - 1) * word(' ', font);
      return words.reduce((sum, each) => sum + word(each, font), spaces);
    });
}

/** One for each, since a canvas is slow to change its font. */
function contextsByFont(palette: Palette) {
  const made = new Map<LabelFont, CanvasRenderingContext2D | null>();
  return (font: LabelFont) => {
    const known = made.get(font);
    if (known) return known;
    const ctx = document.createElement('canvas').getContext('2d');
    if (ctx) setFont(ctx, font, palette);
    made.set(font, ctx);
    return ctx;
  };
}

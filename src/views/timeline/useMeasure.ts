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

const MAX_REMEMBERED = 5000;

export function measuring(palette: Palette, _areFontsIn: boolean): Measure {
  const contextOf = contextsByFont(palette);
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font} ${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size > MAX_REMEMBERED) known.clear();
    const width = contextOf(font)?.measureText(text).width ?? text.length * 7;
    known.set(key, width);
    return width;
  };
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

import { describe, expect, it } from 'vitest';
import { paletteFrom } from './palette.ts';

describe('paletteFrom', () => {
  it('takes every colour from the style sheet', () => {
    const palette = paletteFrom((name) => `value of ${name}`, undefined);
    expect(palette.side.japan).toBe('value of --jp');
    expect(palette.tint.others).toBe('value of --other-t');
    expect(palette.selection).toBe('value of --ink');
  });

  it('knows two colours and the highlight where colours are forced', () => {
    const palette = paletteFrom(
      () => 'ours',
      (name) => name,
    );
    expect(new Set(Object.values(palette.side))).toEqual(new Set(['CanvasText']));
    expect(new Set(Object.values(palette.tint))).toEqual(new Set(['Canvas']));
    expect([palette.paper, palette.on, palette.selection, palette.serif]).toEqual([
      'Canvas',
      'Canvas',
      'Highlight',
      'ours',
    ]);
  });
});

// Which colour token belongs to which side, and the tokens as colours a canvas can use.

import type { Side } from '../../model/vocabulary.ts';

export const sideInks = {
  japan: '--jp',
  both: '--both',
  russia: '--ru',
  others: '--other',
} as const satisfies Record<Side, string>;

export const sideTints = {
  japan: '--jp-t',
  both: '--both-t',
  russia: '--ru-t',
  others: '--other-t',
} as const satisfies Record<Side, string>;

/** What the style sheet's tokens are worth now: colours, and the two font families. */
export interface Palette {
  readonly paper: string;
  readonly common: string;
  readonly ground: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly edge: string;
  readonly rule: string;
  readonly rule2: string;
  readonly on: string;
  readonly serif: string;
  readonly sans: string;
  readonly side: Readonly<Record<Side, string>>;
  readonly tint: Readonly<Record<Side, string>>;
  /** Ring and flag of the selection. */
  readonly selection: string;
  /** Words on its flag. */
  readonly onSelection: string;
  /** Ground, underline and text of the words that date an event. */
  readonly mark: string;
  readonly markLine: string;
  readonly markText: string;
}

const GROUNDS = new Set(['--paper', '--common', '--ground', '--on', ...Object.values(sideTints)]);

/**
 * `token` gives what a token is worth, `system` a colour of the system's own where colours are
 * forced: then sides drop to the text colour and tints go; only the fonts stay ours.
 */
export function paletteFrom(
  token: (name: string) => string,
  system: ((name: string) => string) | undefined,
): Palette {
  const colour = (name: string) => {
    if (!system) return token(name);
    return system(GROUNDS.has(name) ? 'Canvas' : 'CanvasText');
  };
  const bySide = (names: Readonly<Record<Side, string>>) => ({
    japan: colour(names.japan),
    both: colour(names.both),
    russia: colour(names.russia),
    others: colour(names.others),
  });
  return {
    paper: colour('--paper'),
    common: colour('--common'),
    ground: colour('--ground'),
    ink: colour('--ink'),
    ink2: colour('--ink-2'),
    ink3: colour('--ink-3'),
    edge: colour('--edge'),
    rule: colour('--rule'),
    rule2: colour('--rule-2'),
    on: colour('--on'),
    serif: token('--serif'),
    sans: token('--sans'),
    side: bySide(sideInks),
    tint: bySide(sideTints),
    selection: system ? system('Highlight') : colour('--ink'),
    onSelection: system ? system('HighlightText') : colour('--paper'),
    mark: system ? system('Mark') : colour('--mark'),
    markLine: system ? system('MarkText') : colour('--mark-line'),
    markText: system ? system('MarkText') : colour('--ink'),
  };
}

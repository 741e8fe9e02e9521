// What the parts of a share card share: its type, its measures, its colours by token.

/** Each script's letters are a family of their own to satori. */
export const cardScripts = ['latin', 'latin-ext', 'cyrillic'] as const;

export interface CardStyle {
  /** Families, in the order in which a letter is looked for in them. */
  readonly sans: string;
  readonly serif: string;
  /** "--ink" → "#14181d" */
  readonly colours: Colours;
}

export type Colours = (token: string) => string;

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
export const CARD_MARGIN = 64;
/** Where the strip of the whole timeline begins. */
export const FOOT_TOP = 472;
export const STRIP_WIDTH = CARD_WIDTH - 2 * CARD_MARGIN;

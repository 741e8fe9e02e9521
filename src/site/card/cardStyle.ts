// What the parts of a share card share: its type families, its margin, its colours by token.

/** "--ink" → "#14181d" */
export type Colours = (token: string) => string;

/** Each script's letters are a family of their own to satori, which asks them in order. */
export const cardScripts = ['latin', 'latin-ext', 'cyrillic'] as const;
export const JAPANESE = 'ibm-plex-sans-jp japanese';
export const SANS = familiesOf('ibm-plex-sans');
export const SERIF = familiesOf('source-serif-4');

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
export const CARD_MARGIN = 64;
/** Where the strip of the whole timeline begins. */
export const FOOT_TOP = 472;
export const STRIP_WIDTH = CARD_WIDTH - 2 * CARD_MARGIN;

function familiesOf(face: string): string {
  return [...cardScripts.map((script) => `${face} ${script}`), JAPANESE].join(', ');
}

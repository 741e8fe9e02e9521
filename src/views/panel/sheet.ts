// Where the sheet comes to rest when it is let go: at two thirds of the window, at its full
// height, or away.

export type SheetSize = 'part' | 'full';
export type SheetRest = SheetSize | 'away';

/** Share of the window's height. */
export const sheetHeights: Readonly<Record<SheetSize, number>> = { part: 0.66, full: 1 };

/** Window heights a second; quicker than this, a movement is a throw. */
const THROW = 0.9;

/** `height`: share of the window when let go. `speed`: window heights a second, down is positive. */
export function restOf(height: number, speed: number, size: SheetSize): SheetRest {
  if (speed > THROW) return size === 'full' && height > sheetHeights.part ? 'part' : 'away';
  if (speed < -THROW) return 'full';
  if (height > (sheetHeights.part + sheetHeights.full) / 2) return 'full';
  return height > sheetHeights.part / 2 ? 'part' : 'away';
}

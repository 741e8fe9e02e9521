// Where the lanes are higher than the room they have, as above an open sheet, scrolls them so that
// the selected mark is in sight.

import { type RefObject, useEffect } from 'react';

const MARGIN = 8;

export function useSelectionInSight(
  lanes: RefObject<HTMLElement | null>,
  selectedId: string | null,
  height: number,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection or height, another place
  useEffect(() => {
    const box = lanes.current;
    const mark = box?.querySelector('.mark-button[aria-pressed="true"]');
    if (!box || !mark) return;
    const room = box.getBoundingClientRect();
    const { top, bottom } = mark.getBoundingClientRect();
    if (top < room.top) box.scrollTop -= room.top - top + MARGIN;
    else if (bottom > room.bottom) box.scrollTop += bottom - room.bottom + MARGIN;
  }, [lanes, selectedId, height]);
}

// Marks the moment of the first full picture, once in the life of the page, and holds the idle
// sign until then.

import { useEffect } from 'react';
import type { Idle } from './useIdle.ts';

const MARK = 'nichiro:drawn';

export function useDrawn(idle: Idle, isFull: boolean): void {
  useEffect(() => {
    if (!isFull) {
      idle.hold('first picture');
      return;
    }
    if (performance.getEntriesByName(MARK).length === 0) performance.mark(MARK);
    idle.release('first picture');
  }, [idle, isFull]);
}

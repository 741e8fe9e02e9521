// Marks the moment of the first full picture, and holds the idle sign until then.

import { useEffect } from 'react';
import { markDrawn } from '../shared/markDrawn.ts';
import type { Idle } from './useIdle.ts';

export function useDrawn(idle: Idle, isFull: boolean): void {
  useEffect(() => {
    if (!isFull) {
      idle.hold('first picture');
      return;
    }
    markDrawn();
    idle.release('first picture');
  }, [idle, isFull]);
}

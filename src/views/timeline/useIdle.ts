// Says on the root when nothing is pending, so that tests need not sleep: data-idle is "true" only
// while nobody holds it.

import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';

export interface Idle {
  readonly hold: (reason: string) => void;
  readonly release: (reason: string) => void;
}

export function useIdle(root: RefObject<HTMLElement | null>): Idle {
  const reasons = useRef(new Set<string>());
  const show = useCallback(() => {
    if (root.current) root.current.dataset.idle = String(reasons.current.size === 0);
  }, [root]);
  return useMemo(
    () => ({
      hold: (reason) => {
        reasons.current.add(reason);
        show();
      },
      release: (reason) => {
        reasons.current.delete(reason);
        show();
      },
    }),
    [show],
  );
}

export function useHeld(idle: Idle, reason: string, isHeld: boolean): void {
  useEffect(() => {
    if (isHeld) idle.hold(reason);
    else idle.release(reason);
  }, [idle, reason, isHeld]);
}

// Where the reader came by keyboard, focus goes to the panel's heading when it opens, and back to
// where it was when the panel closes. A link inside it that leads to another event goes with the
// old one; focus then goes to the new heading.

import { type RefObject, useEffect, useRef } from 'react';

export function useReturnFocus(heading: RefObject<HTMLElement | null>, eventId: string): void {
  const cameFrom = useRef<HTMLElement | null>(null);
  const shown = useRef(eventId);

  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (shown.current !== eventId && isLost) heading.current?.focus({ preventScroll: true });
    shown.current = eventId;
  }, [heading, eventId]);

  useEffect(() => {
    const before = document.activeElement;
    const byKeyboard = before instanceof HTMLElement && before.matches(':focus-visible');
    const panel = heading.current?.closest('aside');
    if (byKeyboard && before !== document.body) {
      cameFrom.current = before;
      heading.current?.focus({ preventScroll: true });
    }
    return () => {
      const now = document.activeElement;
      const isInPanel = now === null || now === document.body || panel?.contains(now) === true;
      if (isInPanel && cameFrom.current?.isConnected) cameFrom.current.focus();
    };
  }, [heading]);
}

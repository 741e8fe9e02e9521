// Where the reader came by keyboard, focus goes to the panel's heading when it opens, and back to
// where it was when the panel closes, or to the event in the view where the page opened with it. A
// link inside it that leads to another event goes with the old one; focus then goes to the new
// heading.

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
    const panel = heading.current?.closest('aside');
    // A search box that steps from hit to hit keeps the focus.
    const byKeyboard =
      before instanceof HTMLElement &&
      !panel?.contains(before) &&
      before.matches(':focus-visible:not([type="search"])');
    let wasByKeyboard = false;
    const onFocus = ({ target }: FocusEvent) => {
      wasByKeyboard = target instanceof Element && target.matches(':focus-visible');
    };
    panel?.addEventListener('focusin', onFocus);
    if (byKeyboard && before !== document.body && !before.closest('[data-keeps-focus]')) {
      cameFrom.current = before;
      heading.current?.focus({ preventScroll: true });
    }
    return () => {
      panel?.removeEventListener('focusin', onFocus);
      const now = document.activeElement;
      const isInPanel = now === null || now === document.body || panel?.contains(now) === true;
      if (!isInPanel) return;
      if (cameFrom.current?.isConnected) cameFrom.current.focus();
      else if (wasByKeyboard) inView(shown.current)?.focus();
    };
  }, [heading]);
}

/** What the event is pressed by in the list or the timeline. */
function inView(eventId: string): HTMLElement | undefined {
  const found = [...document.querySelectorAll<HTMLElement>('main [data-event]')].find(
    ({ dataset }) => dataset.event === eventId,
  );
  return found?.querySelector('a') ?? found;
}

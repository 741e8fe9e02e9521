// Whether a key pressed on an element belongs to that element: in a field that is typed into, a
// choice that is stepped through, an open dialog. A box that is ticked wants no letters.

const TYPED_INTO =
  'dialog, select, textarea, input:not([type="checkbox"], [type="radio"]), [contenteditable]';

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPED_INTO) !== null;
}

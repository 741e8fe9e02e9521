// Tells the page around the frame how high the view would like to be: so high that nothing in it has
// to scroll, no higher than what a short list fills. The lanes fill what room there is, so where other
// lanes or another view come, the frame begins again at the height its page chose.

import { appStore } from '../../state/store.ts';
import type { HeightMessage } from './heightMessage.ts';

/** What scrolls in a view, by what lies in it. */
const CONTENTS = '.timeline-picture, .list-groups';
/** Long enough for the page around to answer with another size, where it does. */
const ANSWER_MS = 400;
/** Hairlines and rounding, which no height has to follow. */
const HAIR = 3;
const SHEETS = ':is([data-layout="narrow"], [data-layout="phone"]) .with-panel';

/** Gives the function that ends it. Nothing happens in a window of its own. */
export function tellHeight(): () => void {
  if (window.parent === window) return () => {};
  let frame = 0;
  let answer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    if (answer !== undefined) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(measure);
  };
  const beginAgain = () => {
    cancelAnimationFrame(frame);
    clearTimeout(answer);
    tell(0);
    answer = setTimeout(() => {
      answer = undefined;
      soon();
    }, ANSWER_MS);
  };
  const sizes = new ResizeObserver(soon);
  const parts = new MutationObserver(soon);
  const measure = () => {
    for (const content of document.querySelectorAll(CONTENTS)) sizes.observe(content);
    // An open sheet takes room from the view for as long as it is open.
    if (!document.querySelector(SHEETS)) tell(wantedHeight());
  };
  sizes.observe(document.documentElement);
  parts.observe(document.body, { childList: true, subtree: true });
  const unsubscribe = appStore.subscribe((state, before) => {
    if (state.view !== before.view || state.lanes !== before.lanes) beginAgain();
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(answer);
    sizes.disconnect();
    parts.disconnect();
    unsubscribe();
  };
}

/** Any page may frame this one, and a height is no secret. */
function tell(nichiroHeight: number): void {
  const message: HeightMessage = { nichiroHeight };
  window.parent.postMessage(message, '*');
}

function wantedHeight(): number {
  const content = document.querySelector<HTMLElement>(CONTENTS);
  const hidden = content ? content.offsetHeight - (content.parentElement?.clientHeight ?? 0) : 0;
  return document.documentElement.scrollHeight + (Math.abs(hidden) > HAIR ? hidden : 0);
}

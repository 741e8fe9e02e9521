// An article that is opened during a search begins at the first of its words that were searched for,
// unless a passage of it was asked for. Once for each opening: from then on the reader scrolls.

import { appStore } from '../state/store.ts';

const seen = new WeakSet<Element>();

/** `hits`: all marks on the page, in its order. */
export function showFirstHit(hits: readonly Range[]): void {
  const reader = document.querySelector('.reader-place[data-idle="true"] > .reader');
  if (!reader || seen.has(reader)) return;
  seen.add(reader);
  const { reading, selection } = appStore.getState();
  const isTyping = document.activeElement instanceof HTMLInputElement;
  if (isTyping || reader.scrollTop > 0 || selection !== null || reading?.passage) return;
  const first = hits.map((hit) => placeIn(reader, hit)).find((place) => place !== undefined);
  if (first !== undefined) reader.scrollTop = first - reader.clientHeight / 3;
}

/** How far down a mark of the article's text stands; undefined outside of it and where it is folded away. */
function placeIn(reader: Element, hit: Range): number | undefined {
  const text = reader.querySelector('.reader-text');
  const { top, height } = hit.getBoundingClientRect();
  if (!text?.contains(hit.startContainer) || height === 0) return undefined;
  return top - reader.getBoundingClientRect().top;
}

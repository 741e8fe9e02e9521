// Which rows of a scrolling list are in sight, and how high it is; worked out at most once a frame.

import { type RefObject, useEffect, useState } from 'react';

export interface VisibleRows {
  readonly first: number;
  readonly last: number;
  /** Where the reader is: the first row at the top of the list, the last at its end. */
  readonly at: number;
}

export function useVisibleRows(scroller: RefObject<HTMLElement | null>, count: number) {
  const [visible, setVisible] = useState<VisibleRows>({ first: 0, last: 0, at: 0 });
  const [height, setHeight] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows stand elsewhere, so measure again
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    let frame = 0;
    const rows = box.getElementsByClassName('list-row');
    const measure = () => {
      frame = 0;
      const { top, bottom } = box.getBoundingClientRect();
      const above = firstBelow(rows, top + headHeight(box));
      const first = indexOf(rows, Math.min(above, rows.length - 1));
      const last = Math.max(first, indexOf(rows, firstBelow(rows, bottom) - 1));
      setHeight(box.clientHeight);
      const at = Math.round(first + scrolledShare(box) * (last - first));
      setVisible((old) =>
        old.first === first && old.last === last && old.at === at ? old : { first, last, at },
      );
    };
    const ask = () => {
      if (frame === 0) frame = requestAnimationFrame(measure);
    };
    const resized = new ResizeObserver(ask);
    resized.observe(box);
    const filled = new MutationObserver(ask);
    filled.observe(box, { childList: true, subtree: true });
    box.addEventListener('scroll', ask, { passive: true });
    ask();
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      filled.disconnect();
      box.removeEventListener('scroll', ask);
    };
  }, [scroller, count]);

  return { visible, height };
}

/** Which event of the list a row is: in a long list not all rows are in the page. */
function indexOf(rows: HTMLCollectionOf<Element>, at: number): number {
  return Number(rows[at]?.getAttribute('data-index') ?? 0);
}

/** The first row whose middle lies below `y`; rows stand in order, so halving finds it. */
function firstBelow(rows: HTMLCollectionOf<Element>, y: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = rows[middle]?.getBoundingClientRect();
    if (box && box.top + box.height / 2 < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

function scrolledShare({ scrollTop, scrollHeight, clientHeight }: HTMLElement): number {
  return scrollHeight > clientHeight ? scrollTop / (scrollHeight - clientHeight) : 0;
}

function headHeight(box: HTMLElement): number {
  return box.querySelector('.list-head')?.clientHeight ?? 0;
}

// Where passages, notes and dates stand, measured when the text is laid out anew and while it scrolls,
// once a frame.

import { type RefObject, useEffect, useState } from 'react';
import type { ToldEvent } from './articlePassages.ts';
import type { Measured } from './orderLines.ts';

/** Undefined before the first measurement. `margin` lies beside the text, in what scrolls. */
export function useMeasured(
  margin: RefObject<HTMLElement | null>,
  told: readonly ToldEvent[],
): Measured | undefined {
  const [measured, setMeasured] = useState<Measured | undefined>();

  useEffect(() => {
    const element = margin.current;
    const scroller = element?.closest('.reader');
    if (!element || !scroller) return undefined;
    let frame = 0;
    const measure = () => {
      frame = 0;
      setMeasured(measuredIn(element, scroller, told));
    };
    const measureSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(measure);
    };
    const resized = new ResizeObserver(measureSoon);
    for (const part of [scroller, ...scroller.children]) resized.observe(part);
    scroller.addEventListener('scroll', measureSoon, { passive: true });
    void document.fonts.ready.then(measureSoon);
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      scroller.removeEventListener('scroll', measureSoon);
    };
  }, [margin, told]);

  return measured;
}

function measuredIn(margin: HTMLElement, scroller: Element, told: readonly ToldEvent[]): Measured {
  const origin = margin.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  const boxes = (kind: string) =>
    new Map(
      [...scroller.querySelectorAll<HTMLElement>(`[data-${kind}]`)].map((each) => [
        each.dataset[kind],
        each.getBoundingClientRect(),
      ]),
    );
  const [passages, notes, dates] = [boxes('passage'), boxes('note'), boxes('date')];
  const [note] = notes.values();
  const [date] = dates.values();
  return {
    passages: told.map(({ first }) => (passages.get(first.id)?.top ?? origin.top) - origin.top),
    noteHeights: told.map(({ event }) => notes.get(event.id)?.height ?? 0),
    dates: told.map(({ event }) => middleOf(dates.get(event.id)) - origin.top),
    noteLeft: (note?.left ?? 0) - origin.left,
    noteRight: (note?.right ?? 0) - origin.left,
    dateLeft: (date?.left ?? 0) - origin.left,
    top: view.top - origin.top,
    bottom: view.bottom - origin.top,
  };
}

function middleOf(box: DOMRect | undefined): number {
  return box ? box.top + box.height / 2 : 0;
}

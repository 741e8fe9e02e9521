// The captions scroll, one at a time: where they come to rest is the step, and a step taken otherwise
// brings its caption.

import { useCallback, useEffect, useRef } from 'react';

const REST_MS = 140;

export function useStepScroll(step: number, onStep: (step: number) => void) {
  const list = useRef<HTMLElement>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const now = useRef({ step, onStep });
  useEffect(() => {
    now.current = { step, onStep };
  }, [step, onStep]);

  useEffect(() => {
    const box = list.current;
    if (!box) return undefined;
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollTo(box, step, isStill ? 'instant' : 'smooth');
    const sizes = new ResizeObserver(() => scrollTo(box, now.current.step, 'instant'));
    sizes.observe(box);
    return () => sizes.disconnect();
  }, [step]);
  useEffect(() => () => clearTimeout(rest.current), []);

  const onScroll = useCallback(() => {
    clearTimeout(rest.current);
    rest.current = setTimeout(() => {
      const box = list.current;
      if (!box) return;
      const at = stepAt(box);
      if (at !== now.current.step) now.current.onStep(at);
    }, REST_MS);
  }, []);
  return { list, onScroll };
}

function captionsIn(box: HTMLElement): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>('li')];
}

function scrollTo(box: HTMLElement, step: number, behavior: ScrollBehavior): void {
  const caption = captionsIn(box)[step - 1];
  if (caption) box.scrollTo({ top: caption.offsetTop, behavior });
}

/** The caption whose head is nearest. */
function stepAt(box: HTMLElement): number {
  const away = captionsIn(box).map((caption) => Math.abs(caption.offsetTop - box.scrollTop));
  return away.indexOf(Math.min(...away)) + 1;
}

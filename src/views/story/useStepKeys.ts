// Right and left, page down and page up step through a story, unless what has the focus has a use for
// them: a field, a dialog, the marks of the timeline, an article.

import { type RefObject, useEffect } from 'react';
import { isTyping } from '../shared/isTyping.ts';

interface StepKeys {
  readonly step: number;
  readonly last: number;
  readonly isOn: boolean;
  readonly onStep: (step: number) => void;
}

const ways: Readonly<Record<string, 1 | -1 | undefined>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
};

export function useStepKeys(
  card: RefObject<HTMLElement | null>,
  { step, last, isOn, onStep }: StepKeys,
): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const onKeyDown = (pressed: KeyboardEvent) => {
      const way = ways[pressed.key];
      const { ctrlKey, metaKey, altKey, shiftKey, target } = pressed;
      if (way === undefined || ctrlKey || metaKey || altKey || shiftKey || isTyping(target)) return;
      const isFree = target === document.body || target === document.getElementById('event');
      if (!isFree && !(target instanceof Node && card.current?.contains(target))) return;
      pressed.preventDefault();
      const to = step + way;
      if (to >= 1 && to <= last) onStep(to);
    };
    // Before the timeline, whose page keys pan.
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [card, step, last, isOn, onStep]);
}

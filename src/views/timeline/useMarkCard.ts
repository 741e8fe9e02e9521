// Which mark has its card open: after the pointer has rested on it a moment, or at once with the
// keyboard's focus. Closed by leaving, by opening the mark, by any movement of the window.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FoldedScale } from './foldedScale.ts';
import type { Mark } from './mark.ts';

export interface OpenCard {
  readonly mark: Mark;
  /** Of the mark on the screen. */
  readonly place: DOMRect;
}

export interface CardMoves {
  readonly onRest: (mark: Mark, element: Element) => void;
  readonly onFocus: (mark: Mark, element: Element) => void;
  readonly onLeave: () => void;
}

const REST_MS = 120;

export function useMarkCard(scale: FoldedScale): {
  readonly card: OpenCard | undefined;
  readonly moves: CardMoves;
} {
  const [card, setCard] = useState<OpenCard | undefined>();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const close = useCallback(() => {
    clearTimeout(timer.current);
    setCard(undefined);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another window, and the mark is elsewhere
  useEffect(() => close, [close, scale]);
  const moves = useMemo<CardMoves>(() => {
    const open = (mark: Mark, element: Element) =>
      setCard({ mark, place: element.getBoundingClientRect() });
    return {
      onRest: (mark, element) => {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => open(mark, element), REST_MS);
      },
      onFocus: open,
      onLeave: close,
    };
  }, [close]);
  return { card, moves };
}

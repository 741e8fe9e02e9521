// Joins the hand to React: each rendering has the window that is under it.

import {
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import type { DayWindow } from '../../state/store.ts';
import { createHand, type Hand, type Held } from './hand.ts';

export type Draw = (window: DayWindow) => boolean;

export interface InHand extends Held {
  readonly hand: Hand;
  /** Set by what draws. */
  readonly draw: RefObject<Draw | undefined>;
}

export function useHand(
  shown: DayWindow | null,
  onWindow: (window: DayWindow | null) => void,
): InHand {
  const draw = useRef<Draw | undefined>(undefined);
  const told = useRef(shown);
  const hand = useMemo(
    () =>
      createHand({
        draw: (window) => draw.current?.(window) ?? false,
        tell: (asked) => {
          told.current = asked;
          onWindow(asked);
        },
      }),
    [onWindow],
  );
  useLayoutEffect(() => {
    if (shown !== told.current) hand.letGo();
    told.current = shown;
  }, [hand, shown]);
  useEffect(() => hand.rest, [hand]);
  const held = useSyncExternalStore(hand.subscribe, hand.held);
  return useMemo(() => ({ ...held, hand, draw }), [held, hand]);
}

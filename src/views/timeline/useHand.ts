// Joins the hand to React: each rendering has the window that is under it. Until its code is here, the
// page is told of every step.

import {
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import type { DayWindow } from '../../state/store.ts';
import type { createHand, Hand, Held } from './hand.ts';

export type Draw = (window: DayWindow) => boolean;

export interface InHand extends Held {
  readonly follow: Hand['follow'];
  /** Set by what draws. */
  readonly draw: RefObject<Draw | undefined>;
}

interface Page {
  readonly shown: DayWindow | null;
  readonly onWindow: (window: DayWindow | null) => void;
  readonly create: typeof createHand | undefined;
}

const still: Held = { phase: 'still', window: undefined };
const never = () => () => {};

export function useHand({ shown, onWindow, create }: Page): InHand {
  const draw = useRef<Draw | undefined>(undefined);
  const told = useRef(shown);
  const hand = useMemo(
    () =>
      create?.({
        draw: (window) => draw.current?.(window) ?? false,
        tell: (asked) => {
          told.current = asked;
          onWindow(asked);
        },
      }),
    [create, onWindow],
  );
  useLayoutEffect(() => {
    if (shown !== told.current) hand?.letGo();
    told.current = shown;
  }, [hand, shown]);
  useEffect(() => hand?.rest, [hand]);
  const held = useSyncExternalStore(hand?.subscribe ?? never, () => hand?.held() ?? still);
  return useMemo(() => {
    const tellOnly: Hand['follow'] = (window, asked = window) => onWindow(asked);
    return { ...held, follow: hand?.follow ?? tellOnly, draw };
  }, [held, hand, onWindow]);
}

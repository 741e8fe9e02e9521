// The window under the reader's hand. While it moves, the picture is drawn by itself; the page round it
// (counts, buttons, overview, address) is told when a movement begins, four times a second, and when
// it rests, and then its buttons once more a moment later.

import type { DayWindow } from '../../state/store.ts';
import { whenIdle } from '../shared/whenIdle.ts';

/** Words keep their places while `moving`; what can be pressed waits until `still`. */
export type Phase = 'moving' | 'resting' | 'still';

export interface Held {
  readonly phase: Phase;
  /** Undefined at rest: then the page knows it. */
  readonly window: DayWindow | undefined;
}

export interface Hand {
  /** `asked`: what the page is to keep of it, where that is another. */
  readonly follow: (window: DayWindow, asked?: DayWindow | null) => void;
  /** Somebody else has moved the window. */
  readonly letGo: () => void;
  /** Tells the page what it was not told yet. */
  readonly rest: () => void;
  readonly held: () => Held;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Around {
  /** Whether the picture could be drawn without the page. */
  readonly draw: (window: DayWindow) => boolean;
  readonly tell: (asked: DayWindow | null) => void;
}

const TELL_MS = 250;
const SETTLE_MS = 80;
/** A wheel turns in notches, and there are hundreds of buttons to move. */
const STILL_MS = 200;

/** What has the keyboard's focus is seen to stay where it belongs, and what is dragged under the finger. */
const FOLLOWING =
  '.mark-button:focus-visible, .density-handle:focus-visible, .density-strip:active';

const still: Held = { phase: 'still', window: undefined };

export function createHand({ draw, tell }: Around): Hand {
  const listeners = new Set<() => void>();
  const timers = new Map<() => void, ReturnType<typeof setTimeout>>();
  let held = still;
  let asked: DayWindow | null = null;
  let toldAt = 0;
  let callOff: (() => void) | undefined;

  const show = (next: Held) => {
    held = next;
    for (const listener of listeners) listener();
  };
  const after = (ms: number, act: () => void) => {
    clearTimeout(timers.get(act));
    timers.set(act, setTimeout(act, ms));
  };
  const stop = () => {
    for (const timer of timers.values()) clearTimeout(timer);
    timers.clear();
    callOff?.();
    callOff = undefined;
  };
  const tellNow = () => {
    callOff = undefined;
    toldAt = performance.now();
    show(held);
    tell(asked);
  };
  const rest = () => {
    if (held.phase !== 'moving') return;
    stop();
    held = { phase: 'resting', window: undefined };
    tellNow();
    after(STILL_MS - SETTLE_MS, beStill);
  };
  const beStill = () => show(still);

  const follow: Hand['follow'] = (window, wanted = window) => {
    const isBegun = held.phase === 'moving';
    held = { phase: 'moving', window };
    asked = wanted;
    if (!isBegun) stop();
    after(SETTLE_MS, rest);
    if (!isBegun || document.querySelector(FOLLOWING) || !draw(window)) tellNow();
    else if (performance.now() - toldAt > TELL_MS) callOff ??= whenIdle(tellNow, TELL_MS);
  };
  return {
    follow,
    rest,
    letGo: () => {
      if (held.window === undefined) return;
      stop();
      show(still);
    },
    held: () => held,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

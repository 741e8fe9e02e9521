// Single keys: + and − zoom, 0 fits all, f centres the selection and, pressed again, fits it. Left
// alone while the reader types, in a dialog, and where the reader switched them off. Page up and
// page down pan by one screen, unless they have something else to scroll.

import type { DiplomaticEvent } from '../../model/schema.ts';
import { extentOf } from '../shared/eventExtent.ts';
import { isTyping } from '../shared/isTyping.ts';
import type { FoldedScale } from './foldedScale.ts';
import type { Scene } from './scene.ts';
import { type Movement, panned } from './useMovement.ts';
import { ZOOM_STEP } from './ZoomButtons.tsx';
import { anchorOf } from './zoomAnchor.ts';

export interface TimelineKeys {
  readonly movement: Movement;
  readonly scene: Scene;
  readonly scale: FoldedScale;
  readonly selected: DiplomaticEvent | undefined;
  readonly isOn: boolean;
}

/** Which way the picture moves. */
const pageDirections: Readonly<Record<string, 1 | -1 | undefined>> = { PageUp: 1, PageDown: -1 };

/** Gives the function that undoes it. */
export function bindKeys(keysNow: () => TimelineKeys): () => void {
  const onKeyDown = (pressed: KeyboardEvent) => {
    if (isElsewhere(pressed)) return;
    const keys = keysNow();
    const direction = pageDirections[pressed.key];
    if (direction !== undefined) {
      if (!isOnTimeline(pressed)) return;
      keys.movement.goTo(panned(direction * keys.scale.width));
      pressed.preventDefault();
    } else if (keys.isOn && act(pressed.key, keys)) {
      pressed.preventDefault();
    }
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

function isElsewhere({ ctrlKey, metaKey, altKey, target, defaultPrevented }: KeyboardEvent) {
  return ctrlKey || metaKey || altKey || defaultPrevented || isTyping(target);
}

function isOnTimeline({ target }: KeyboardEvent): boolean {
  return target === document.body || (target instanceof Element && !!target.closest('.timeline'));
}

function act(key: string, { movement, scene, scale, selected }: TimelineKeys): boolean {
  switch (key) {
    case '+':
    case '=':
      movement.zoomBy(ZOOM_STEP, anchorOf(scene.marks, scale.width));
      return true;
    case '-':
      movement.zoomBy(1 / ZOOM_STEP, anchorOf(scene.marks, scale.width));
      return true;
    case '0':
      movement.fitAll();
      return true;
    case 'f':
      if (selected) centre(selected, scale, movement);
      return selected !== undefined;
    default:
      return false;
  }
}

/** A selection fitted to the window has this many times its own days around it. */
const FIT_ROOM = 4;
const FIT_DAYS = 14;

function centre(selected: DiplomaticEvent, scale: FoldedScale, movement: Movement): void {
  const { from, to } = extentOf(selected);
  if (!Number.isFinite(from) || !Number.isFinite(to)) return;
  const middle = (from + to) / 2;
  const away = scale.toX(middle) - scale.width / 2;
  if (Math.abs(away) > 1) {
    movement.goTo(panned(-away));
    return;
  }
  const half = Math.max(FIT_DAYS, (to - from) * FIT_ROOM) / 2;
  movement.goTo(() => ({ from: middle - half, to: middle + half }));
}

// From one mark to another by key: in time across all lanes, or, where an event can stand in several,
// within its lane, so that no step leads to the same event again; and to the nearest mark of the lane
// above or below.

import type { Mark } from './mark.ts';

export type Step = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last';

export const stepOfKey: Readonly<Record<string, Step | undefined>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** `marks` in order of time; undefined where there is nothing further. */
export function markAfter(
  marks: readonly Mark[],
  current: Mark | undefined,
  step: Step,
  isShared: boolean,
): Mark | undefined {
  if (!current || step === 'first') return marks[0];
  const reached = isShared ? marks.filter(({ lane }) => lane === current.lane) : marks;
  const at = reached.indexOf(current);
  switch (step) {
    case 'next':
      return reached[at + 1];
    case 'previous':
      return reached[at - 1];
    case 'last':
      return marks.at(-1);
    case 'up':
      return nearestInLane(marks, current, -1);
    case 'down':
      return nearestInLane(marks, current, 1);
  }
}

/** In the next lane that has any mark. */
function nearestInLane(marks: readonly Mark[], current: Mark, by: 1 | -1): Mark | undefined {
  const lanes = marks.map(({ lane }) => lane).filter((lane) => (lane - current.lane) * by > 0);
  if (lanes.length === 0) return undefined;
  const lane = by === 1 ? Math.min(...lanes) : Math.max(...lanes);
  return marks
    .filter((mark) => mark.lane === lane)
    .reduce((best, mark) =>
      Math.abs(mark.x - current.x) < Math.abs(best.x - current.x) ? mark : best,
    );
}

// What the first picture can do without, fetched once it is drawn, so that nobody waits for it to see
// the timeline: what follows the hand, gestures, keys, the look at a mark, what opening a cluster does,
// what lies outside, the way to fold again, and days as columns, which are fetched for the first picture
// where it begins with them.

import { useLater } from '../shared/useLater.ts';
import { type Idle, useHeld } from './useIdle.ts';

export type LaterParts = Awaited<ReturnType<typeof loadParts>>;

export function useLaterParts(isDrawn: boolean, idle: Idle) {
  const parts = useLater(loadParts, isDrawn);
  useHeld(idle, 'later parts', isDrawn && parts.status === 'waiting');
  return parts;
}

export function useColumns(isWanted: boolean, idle: Idle) {
  const columns = useLater(loadColumns, isWanted);
  useHeld(idle, 'columns', isWanted && columns.status === 'waiting');
  return columns;
}

async function loadParts() {
  const [
    hand,
    glide,
    strip,
    gestures,
    touch,
    keys,
    steps,
    card,
    list,
    origins,
    folds,
    outside,
    opening,
  ] = await Promise.all([
    import('./hand.ts'),
    import('./glide.ts'),
    import('./density/stripDrag.ts'),
    import('./bindZoom.ts'),
    import('./bindTouch.ts'),
    import('./bindKeys.ts'),
    import('./markSteps.ts'),
    import('./MarkCard.tsx'),
    import('./ClusterList.tsx'),
    import('./OriginButtons.tsx'),
    import('./FoldAgain.tsx'),
    import('./nearestOutside.ts'),
    import('./openMark.ts'),
  ]);
  return {
    ...hand,
    ...glide,
    ...strip,
    ...gestures,
    ...touch,
    ...keys,
    ...steps,
    ...card,
    ...list,
    ...origins,
    ...folds,
    ...outside,
    ...opening,
  };
}

const loadColumns = async () => (await import('./columns.ts')).columns;

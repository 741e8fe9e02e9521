// What the first picture can do without, fetched once it is drawn, so that nobody waits for it to see
// the timeline: gestures, keys, the look at a mark, the list of a cluster, and days as columns, which
// are fetched for the first picture where it begins with them.

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
  const [{ bindZoom }, { bindTouch }, { bindKeys }, { MarkCard }, { ClusterList }] =
    await Promise.all([
      import('./bindZoom.ts'),
      import('./bindTouch.ts'),
      import('./bindKeys.ts'),
      import('./MarkCard.tsx'),
      import('./ClusterList.tsx'),
    ]);
  return { bindZoom, bindTouch, bindKeys, MarkCard, ClusterList };
}

const loadColumns = async () => (await import('./columns.ts')).columns;

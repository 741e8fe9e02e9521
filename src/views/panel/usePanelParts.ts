// Parts of the panel that nobody needs to see what an event is: fetched once the first picture stands,
// and at once ever after.

import { useIsDrawn } from '../shared/useIsDrawn.ts';
import { useLater } from '../shared/useLater.ts';
import { useSoon } from '../shared/useSoon.ts';

const loadRest = async () => (await import('./PanelRest.tsx')).PanelRest;
const loadFoot = async () => (await import('./PanelFoot.tsx')).PanelFoot;
const loadTools = async () => (await import('./ExcerptTools.tsx')).ExcerptTools;

export type PanelParts = ReturnType<typeof usePanelParts>;

export function usePanelParts() {
  const [isDrawn, isSoon] = [useIsDrawn(), useSoon(true)];
  const isTime = isDrawn || isSoon;
  return {
    rest: useLater(loadRest, isTime),
    tools: useLater(loadTools, isTime),
    foot: useLater(loadFoot, isTime),
  };
}

// True a moment after `isSo` has become true and the first picture stands, for what may wait until the
// page has settled; a view without a picture is waited for a little longer.

import { useEffect, useState } from 'react';
import { useIsDrawn } from './useIsDrawn.ts';

const SOON_MS = 1000;
const WITHOUT_PICTURE_MS = 4000;

export function useSoon(isSo: boolean): boolean {
  const isDrawn = useIsDrawn();
  const [isSoon, setSoon] = useState(false);
  useEffect(() => {
    if (!isSo) return undefined;
    const timer = setTimeout(() => setSoon(true), isDrawn ? SOON_MS : WITHOUT_PICTURE_MS);
    return () => clearTimeout(timer);
  }, [isSo, isDrawn]);
  return isSoon;
}

// True a moment after `isSo` has become true: for what may wait until the page has settled.

import { useEffect, useState } from 'react';

const SOON_MS = 1000;

export function useSoon(isSo: boolean): boolean {
  const [isSoon, setSoon] = useState(false);
  useEffect(() => {
    if (!isSo) return undefined;
    const timer = setTimeout(() => setSoon(true), SOON_MS);
    return () => clearTimeout(timer);
  }, [isSo]);
  return isSoon;
}

// Whether the first full picture stands.

import { useEffect, useState } from 'react';
import { isDrawn } from './markDrawn.ts';

export function useIsDrawn(): boolean {
  const [isIt, setIt] = useState(isDrawn);
  useEffect(() => {
    if (isIt) return undefined;
    const marks = new PerformanceObserver(() => setIt(isDrawn()));
    marks.observe({ type: 'mark', buffered: true });
    return () => marks.disconnect();
  }, [isIt]);
  return isIt;
}

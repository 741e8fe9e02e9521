// Whether an element of a scrolling box lies in sight or within a few screens of it.

import { type RefObject, useEffect, useState } from 'react';

const MARGIN = '1600px 0px';

export function useIsNear(
  element: RefObject<HTMLElement | null>,
  box: RefObject<HTMLElement | null>,
  isNearAtFirst: boolean,
): boolean {
  const [isNear, setNear] = useState(isNearAtFirst);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const seen = new IntersectionObserver(
      (entries) => setNear(entries.some((entry) => entry.isIntersecting)),
      { root: box.current, rootMargin: MARGIN },
    );
    seen.observe(watched);
    return () => seen.disconnect();
  }, [element, box]);
  return isNear;
}

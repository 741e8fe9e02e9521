// A part of the page that is fetched when it is first wanted, so that the first picture need not
// wait for its code.

import { startTransition, useEffect, useState } from 'react';

export type Later<T> =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly part: T }
  | { readonly status: 'failed'; readonly retry: () => void };

const waiting = { status: 'waiting' } as const;

/** `load` must be the same function each time. */
export function useLater<T>(load: () => Promise<T>, isWanted: boolean): Later<T> {
  const [loaded, setLoaded] = useState<Later<T> | undefined>();
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    if (!isWanted || loaded || hasFailed) return undefined;
    let isGone = false;
    load().then(
      (part) => !isGone && startTransition(() => setLoaded({ status: 'ready', part })),
      () => !isGone && setFailed(true),
    );
    return () => {
      isGone = true;
    };
  }, [load, isWanted, loaded, hasFailed]);

  if (loaded) return loaded;
  if (hasFailed) return { status: 'failed', retry: () => setFailed(false) };
  return waiting;
}

// Work in the background waits until the page has nothing more urgent to do: no input, no frame.

/** Where the browser does not say when it is idle. */
const SOON_MS = 50;

/** At the latest after `latestMs`. Gives the function that calls it off. */
export function whenIdle(work: () => void, latestMs: number): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, SOON_MS);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(work, { timeout: latestMs });
  return () => cancelIdleCallback(request);
}

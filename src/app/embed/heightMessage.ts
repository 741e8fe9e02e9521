// The one thing a framed timeline says to the page around it: how high it would like to be. A number,
// so that nothing else can be said by it; the page may be anybody's and so may the frame.

const MOST = 10_000;

export interface HeightMessage {
  /** In CSS pixels; 0: as high as the page first made it. */
  readonly nichiroHeight: number;
}

/** Undefined for anything but a height. */
export function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('nichiroHeight' in data)) return undefined;
  const { nichiroHeight } = data;
  const isHeight = typeof nichiroHeight === 'number' && nichiroHeight >= 0 && nichiroHeight <= MOST;
  return isHeight ? nichiroHeight : undefined;
}

// What a hand on the lanes can ask for.

export interface Moves {
  readonly onPan: (dx: number) => void;
  readonly onZoom: (x: number, factor: number) => void;
  /** In one step, smoothly. */
  readonly onZoomStep: (x: number) => void;
  /** The wheel was turned without its key. */
  readonly onPlainWheel: () => void;
}

// How far one turn of the wheel zooms, as a power of two.

const POWER_PER_LINE = 0.12;
/** A notch of 100 or 120 is a quarter to a third closer, however many turns it comes in. */
const POWER_PER_PX = 0.0033;
/** A pinch comes as turns of a hundredth for each hundredth of the spread. */
const PINCH_PER_PX = Math.LOG2E / 100;
const MOST = 1;

type Turn = Pick<WheelEvent, 'deltaY' | 'deltaMode'>;

const LINES = 1;
const PAGES = 2;
/** No pinch is as quick as this. */
const NOTCH_PX = 40;

/** A browser tells a pinch as a wheel with Ctrl: it is one where the key is not really held. */
export function wheelPower({ deltaY, deltaMode }: Turn, isKeyHeld: boolean): number {
  if (deltaMode === PAGES) return -Math.sign(deltaY) * MOST;
  if (deltaMode === LINES) return held(-deltaY * POWER_PER_LINE);
  const isPinch = !isKeyHeld && Math.abs(deltaY) < NOTCH_PX;
  return held(-deltaY * (isPinch ? PINCH_PER_PX : POWER_PER_PX));
}

function held(power: number): number {
  return Math.max(-MOST, Math.min(MOST, power));
}

// What the panel was like when the reader left it for an article: on the way back it shows the passages
// it showed, and the focus stands where it stood.

import { appStore } from '../../state/store.ts';

/** Event of which all passages were asked for, and the link by which the panel was left. */
interface Left {
  readonly whole: string | null;
  readonly link: string | null;
}

let left: Left = { whole: null, link: null };

export function keepWhole(eventId: string, isWhole: boolean): void {
  left = { ...left, whole: isWhole ? eventId : null };
}

export function wasWhole(eventId: string): boolean {
  return left.whole === eventId;
}

export function leaveBy(address: string): void {
  left = { ...left, link: address };
}

/** Whether the reader is back from where this link led, and the focus from there is lost; asked once. */
export function isBackFrom(address: string): boolean {
  const isBack =
    left.link === address &&
    appStore.getState().reading === null &&
    (document.activeElement === null || document.activeElement === document.body);
  if (isBack) left = { ...left, link: null };
  return isBack;
}

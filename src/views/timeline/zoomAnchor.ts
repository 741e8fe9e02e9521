// About what buttons and keys zoom: the selection while it is in view, else the middle.

import type { Mark } from './mark.ts';

export function anchorOf(marks: readonly Mark[], width: number): number {
  return marks.find(({ isSelected }) => isSelected)?.x ?? width / 2;
}

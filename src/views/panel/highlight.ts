// The words the panel shows, cut into pieces that say what covers them: the passage, the words that
// date it, a person or body, a place; or that they are
// withheld.

import type { Span } from '../../model/span.ts';
import { cutAtMarks } from '../shared/cutAtMarks.ts';

export type MarkKind = 'passage' | 'date' | 'actor' | 'place' | 'gap';

export interface Mark extends Span {
  readonly kind: MarkKind;
}

export interface Piece extends Readonly<Record<MarkKind, boolean>> {
  readonly text: string;
}

/** `start` is the place of the text's first character in the article; marks count as it does. */
export function cutText(text: string, start: number, marks: readonly Mark[]): Piece[] {
  return cutAtMarks(text, start, marks).map((piece) => {
    const has = (kind: MarkKind) => piece.marks.some((mark) => mark.kind === kind);
    return {
      text: piece.text,
      passage: has('passage'),
      date: has('date'),
      actor: has('actor'),
      place: has('place'),
      gap: has('gap'),
    };
  });
}

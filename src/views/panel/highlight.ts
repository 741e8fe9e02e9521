// A stretch of an article with marks laid over it, cut into pieces: each knows which marks cover
// it, however they nest or overlap, and joined again the pieces are the stretch, character for
// character.

import { lengthOf, type Span } from '../../model/span.ts';

/** The passage that says it, the words that date it, a name. */
export type MarkKind = 'passage' | 'date' | 'name';

export interface Mark extends Span {
  readonly kind: MarkKind;
}

export interface Piece {
  readonly text: string;
  readonly passage: boolean;
  readonly date: boolean;
  readonly name: boolean;
}

type Depth = Record<MarkKind, number>;

/** `start` is the place of the text's first character in the article; marks count as it does. */
export function cutText(text: string, start: number, marks: readonly Mark[]): Piece[] {
  const whole = { start, end: start + text.length };
  const inside = marks.map((mark) => within(mark, whole)).filter((mark) => lengthOf(mark) > 0);
  const depth: Depth = { passage: 0, date: 0, name: 0 };
  const pieces: Piece[] = [];
  let at = whole.start;
  for (const { offset, kind, by } of edges(inside)) {
    if (offset > at) pieces.push(piece(text.slice(at - start, offset - start), depth));
    at = offset;
    depth[kind] += by;
  }
  if (at < whole.end) pieces.push(piece(text.slice(at - start), depth));
  return pieces;
}

function within(mark: Mark, whole: Span): Mark {
  return {
    kind: mark.kind,
    start: Math.max(mark.start, whole.start),
    end: Math.min(mark.end, whole.end),
  };
}

function edges(marks: readonly Mark[]) {
  return marks
    .flatMap(({ kind, start, end }) => [
      { offset: start, kind, by: 1 },
      { offset: end, kind, by: -1 },
    ])
    .sort((a, b) => a.offset - b.offset);
}

function piece(text: string, depth: Depth): Piece {
  return { text, passage: depth.passage > 0, date: depth.date > 0, name: depth.name > 0 };
}

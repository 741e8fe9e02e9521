// A stretch of an article with marks laid over it, cut into pieces: each knows which marks cover
// it, however they nest or overlap, and joined again the pieces are the stretch, character for
// character.

import { lengthOf, type Span } from '../../model/span.ts';

export interface CutPiece<M extends Span> {
  readonly text: string;
  /** Place of its first character in the article. */
  readonly start: number;
  /** The marks that cover it, in the order in which they begin. */
  readonly marks: readonly M[];
}

interface Edge<M> {
  readonly offset: number;
  readonly mark: M;
  readonly opens: boolean;
}

/** `start` is the place of the text's first character in the article; marks count as it does. */
export function cutAtMarks<M extends Span>(
  text: string,
  start: number,
  marks: readonly M[],
): CutPiece<M>[] {
  const end = start + text.length;
  const open = new Set<M>();
  const pieces: CutPiece<M>[] = [];
  let at = start;
  const closePiece = (offset: number) => {
    if (offset <= at) return;
    pieces.push({ text: text.slice(at - start, offset - start), start: at, marks: [...open] });
    at = offset;
  };
  for (const { offset, mark, opens } of edgesOf(marks, { start, end })) {
    closePiece(offset);
    if (opens) open.add(mark);
    else open.delete(mark);
  }
  closePiece(end);
  return pieces;
}

/** Where marks begin and end inside the stretch; a mark that is empty there has no edges. */
function edgesOf<M extends Span>(marks: readonly M[], whole: Span): Edge<M>[] {
  return marks
    .flatMap((mark) => {
      const start = Math.max(mark.start, whole.start);
      const end = Math.min(mark.end, whole.end);
      if (lengthOf({ start, end }) <= 0) return [];
      return [
        { offset: start, mark, opens: true },
        { offset: end, mark, opens: false },
      ];
    })
    .sort((a, b) => a.offset - b.offset);
}

// A block of an article, cut where its marks begin and end: each piece knows the passages that begin
// with it, the innermost passage it lies in, and whether it dates something, names somebody or
// somewhere, is not prose or is not published. Joined again the pieces are the block.

import type { Article } from '../../model/schema.ts';
import { lengthOf, type Span } from '../../model/span.ts';
import type { Names } from '../../state/selectors.ts';
import { type CutPiece, cutAtMarks } from '../shared/cutAtMarks.ts';
import { nameKind } from '../shared/nameKind.ts';
import type { Passage } from './articlePassages.ts';

type PlainKind = 'date' | 'actor' | 'place' | 'not-prose' | 'gap' | 'asked';

export type TextMark =
  | (Span & { readonly kind: PlainKind })
  | (Span & { readonly kind: 'passage'; readonly passage: Passage });

export interface ReaderPiece extends Readonly<Record<'date' | 'actor' | 'place', boolean>> {
  readonly text: string;
  readonly start: number;
  readonly begins: readonly Passage[];
  readonly passage: Passage | undefined;
  readonly isNotProse: boolean;
  readonly isGap: boolean;
  /** Words that the address asks for by where they stand. */
  readonly isAsked: boolean;
}

/** All marks of an article, sorted by where they begin. */
export function textMarks(
  article: Article,
  passages: readonly Passage[],
  names: Names,
  asked: Span | undefined = undefined,
): readonly TextMark[] {
  const marks: TextMark[] = [
    ...(article.withheld ?? []).map(({ start, end }) => ({ kind: 'gap' as const, start, end })),
    ...article.notProse.map(({ start, end }) => ({ kind: 'not-prose' as const, start, end })),
    ...datesPublication(article).map(({ start, end }) => ({ kind: 'date' as const, start, end })),
    ...passages.flatMap((passage) => marksOf(passage, names)),
    ...(asked ? [{ kind: 'asked' as const, start: asked.start, end: asked.end }] : []),
  ];
  return marks.sort((a, b) => a.start - b.start || lengthOf(b) - lengthOf(a));
}

export function readerPieces(text: string, block: Span, marks: readonly TextMark[]): ReaderPiece[] {
  const inside = marks.filter(({ start, end }) => start < block.end && end > block.start);
  return cutAtMarks(text.slice(block.start, block.end), block.start, inside).map(pieceOf);
}

function pieceOf({ text, start, marks }: CutPiece<TextMark>): ReaderPiece {
  const has = (kind: PlainKind) => marks.some((mark) => mark.kind === kind);
  const passages = marks.filter((mark) => mark.kind === 'passage');
  const inner = passages.toSorted((a, b) => lengthOf(a) - lengthOf(b) || b.start - a.start);
  return {
    text,
    start,
    begins: passages.filter((mark) => mark.start === start).map(({ passage }) => passage),
    passage: inner[0]?.passage,
    date: has('date'),
    actor: has('actor'),
    place: has('place'),
    isNotProse: has('not-prose'),
    isGap: has('gap'),
    isAsked: has('asked'),
  };
}

function marksOf(passage: Passage, names: Names): TextMark[] {
  const { report } = passage;
  const { start, end, expression } = report;
  return [
    { kind: 'passage', passage, start, end },
    ...(expression
      ? [{ kind: 'date' as const, start: expression.start, end: expression.end }]
      : []),
    ...report.names.map((name) => ({
      kind: nameKind(name.id, report, names),
      start: name.start,
      end: name.end,
    })),
  ];
}

/** The words of the article that prove when it, or a part of it, was published. */
function datesPublication({ id, published, parts }: Article): Span[] {
  return [published, ...parts.map((part) => part.published)]
    .flatMap((each) => each?.evidence ?? [])
    .filter(({ article }) => article === id);
}

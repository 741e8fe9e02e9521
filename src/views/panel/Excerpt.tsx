// One passage in its paragraph: the passage in ink, the rest grey, dating words and names marked.

import type { Report } from '../../model/schema.ts';
import { excerptOf } from './excerpt.ts';
import type { Piece } from './highlight.ts';
import { panelWords } from './panelWords.ts';

interface ExcerptProps {
  readonly report: Report;
  readonly language: string;
  /** The article's text; undefined until it is there. */
  readonly text: string | undefined;
  readonly saysSo: string | null;
}

export function Excerpt({ report, language, text, saysSo }: ExcerptProps) {
  const { pieces, cutBefore, cutAfter, datedBy } = excerptOf(report, text);
  const first = pieces.findIndex((piece) => piece.passage);
  const last = pieces.findLastIndex((piece) => piece.passage);
  return (
    <div className="excerpt">
      <p lang={language}>
        {cutBefore && <span aria-hidden="true">…</span>}
        <Pieces pieces={pieces.slice(0, first)} />
        <q className="excerpt-passage">
          <Pieces pieces={pieces.slice(first, last + 1)} />
        </q>
        <Pieces pieces={pieces.slice(last + 1)} />
        {cutAfter && <span aria-hidden="true">…</span>}
      </p>
      {datedBy && (
        <p className="excerpt-note">
          {panelWords.datedBy}{' '}
          <mark className="date-words" lang={language}>
            {datedBy}
          </mark>{' '}
          {panelWords.datedElsewhere}
        </p>
      )}
      {saysSo && <p className="excerpt-note">{panelWords.saysSo(saysSo)}</p>}
    </div>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces have an order and no other identity
  return pieces.map((piece, index) => <PieceOfText key={index} piece={piece} />);
}

function PieceOfText({ piece }: { readonly piece: Piece }) {
  const words = piece.name ? <span className="name-words">{piece.text}</span> : piece.text;
  return piece.date ? <mark className="date-words">{words}</mark> : words;
}

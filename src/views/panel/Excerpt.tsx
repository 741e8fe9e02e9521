// One passage in its paragraph, or several that are close: the passages in ink, the rest grey,
// dating words and names marked.

import type { Article, Report } from '../../model/schema.ts';
import type { Names } from '../../state/selectors.ts';
import { MarkedWords } from '../shared/MarkedWords.tsx';
import { excerptOf } from './excerpt.ts';
import type { Piece } from './highlight.ts';
import { panelWords } from './panelWords.ts';

interface ExcerptProps {
  /** Of one paragraph, in the order of the text. */
  readonly reports: readonly Report[];
  readonly article: Article;
  readonly names: Names;
  /** The article's text; undefined until it is there. */
  readonly text: string | undefined;
  readonly saysSo: string | null;
}

export function Excerpt({ reports, article, names, text, saysSo }: ExcerptProps) {
  const { language, withheld = [] } = article;
  const { pieces, cutBefore, cutAfter, datedBy } = excerptOf(reports, text, { names, withheld });
  return (
    <div className="excerpt">
      <p lang={language}>
        {cutBefore && <span aria-hidden="true">…</span>}
        <Stretches pieces={pieces} />
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

/** What lies in a passage and what lies round it, turn by turn. */
function Stretches({ pieces }: { readonly pieces: readonly Piece[] }) {
  const stretches: Piece[][] = [];
  for (const piece of pieces) {
    const last = stretches.at(-1);
    if (last?.[0]?.passage === piece.passage) last.push(piece);
    else stretches.push([piece]);
  }
  // biome-ignore lint/suspicious/noArrayIndexKey: stretches have an order and no other identity
  return stretches.map((stretch, index) => <Stretch key={index} pieces={stretch} />);
}

function Stretch({ pieces }: { readonly pieces: readonly Piece[] }) {
  const words = <Pieces pieces={pieces} />;
  return pieces[0]?.passage ? <q className="excerpt-passage">{words}</q> : words;
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces have an order and no other identity
  return pieces.map((piece, index) => <MarkedWords key={index} {...piece} />);
}

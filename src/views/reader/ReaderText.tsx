// The text of an article, block by block, with its passages marked.

import { memo, useMemo } from 'react';
import type { Article } from '../../model/schema.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Names } from '../../state/selectors.ts';
import { GapSign } from '../shared/MarkedWords.tsx';
import type { Passage } from './articlePassages.ts';
import { PartHead } from './PartHead.tsx';
import { Pieces } from './Pieces.tsx';
import { type Block, readerBlocks } from './readerBlocks.ts';
import type { ReaderHandlers } from './readerHandlers.ts';
import { type ReaderPiece, readerPieces, type TextMark, textMarks } from './readerPieces.ts';
import { readerWords } from './readerWords.ts';

interface ReaderTextProps extends ReaderHandlers {
  readonly article: Article;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly names: Names;
  /** The event whose passages stand out. */
  readonly lit: string | null;
  /** Words that the address asks for by where they stand. */
  readonly asked: Span | undefined;
}

interface CutBlock {
  readonly block: Block;
  /** For each line that is shown on its own, else of the whole block. */
  readonly pieces: readonly (readonly ReaderPiece[])[];
  readonly eventIds: ReadonlySet<string>;
}

export function ReaderText(props: ReaderTextProps) {
  const { article, text, passages, names, lit, asked, onChoose, onPoint } = props;
  const blocks = useMemo(
    () => cutBlocks(article, text, passages, textMarks(article, passages, names, asked)),
    [article, text, passages, names, asked],
  );
  return blocks.map(({ block, pieces, eventIds }, index) => (
    <BlockOfText
      key={block.start}
      block={block}
      pieces={pieces}
      article={article}
      isFirstOfPart={block.part !== blocks[index - 1]?.block.part}
      lit={lit !== null && eventIds.has(lit) ? lit : null}
      onChoose={onChoose}
      onPoint={onPoint}
    />
  ));
}

function cutBlocks(
  article: Article,
  text: string,
  passages: readonly Passage[],
  marks: readonly TextMark[],
): readonly CutBlock[] {
  return readerBlocks(text, article).map((block) => {
    const spans: readonly Span[] = block.kind === 'aside' ? block.lines : [block];
    const inside = passages.filter(({ report }) => overlaps(report, block));
    return {
      block,
      pieces: spans.map((span) => readerPieces(text, span, marks)),
      eventIds: new Set(inside.map(({ event }) => event.id)),
    };
  });
}

interface BlockProps extends ReaderHandlers {
  readonly block: Block;
  readonly pieces: readonly (readonly ReaderPiece[])[];
  readonly article: Article;
  readonly isFirstOfPart: boolean;
  readonly lit: string | null;
}

const BlockOfText = memo((props: BlockProps) => {
  const { block, article, isFirstOfPart } = props;
  const hasHead = isFirstOfPart && article.parts.length > 1;
  return (
    <>
      {hasHead && <PartHead article={article} part={block.part} />}
      <BlockBody {...props} />
    </>
  );
});

function BlockBody({ block, pieces, article, lit, onChoose, onPoint }: BlockProps) {
  const lang = article.language === 'und' ? undefined : article.language;
  const [first = []] = pieces;
  const words = <Pieces pieces={first} lit={lit} onChoose={onChoose} onPoint={onPoint} />;
  switch (block.kind) {
    case 'prose':
      return <p lang={lang}>{words}</p>;
    case 'imprint':
      return (
        <p className="reader-imprint" lang={lang}>
          {words}
        </p>
      );
    case 'heading': {
      const isTitle = article.parts.some(({ title }) => title && overlaps(title, block));
      const Heading = isTitle ? 'h2' : 'h3';
      return <Heading lang={lang}>{words}</Heading>;
    }
    case 'gap':
      return (
        <p className="reader-gap">
          <GapSign />
        </p>
      );
    case 'aside':
      return (
        <details className="reader-aside">
          <summary>
            {readerWords.notProse(block.lines.length, block.notProse)}{' '}
            <span className="reader-link">{readerWords.show}</span>
          </summary>
          {pieces.map((line) => (
            <p key={line[0]?.start} lang={lang}>
              <Pieces pieces={line} lit={lit} onChoose={onChoose} onPoint={onPoint} />
            </p>
          ))}
        </details>
      );
  }
}

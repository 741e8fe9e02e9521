// Pieces of an article's text in a row: a passage has its side's tint and begins with its mark, which
// opens the event; a press anywhere in a passage does the same. Outside passages, marked words alone.

import { MarkedWords } from '../shared/MarkedWords.tsx';
import { sideTints } from '../shared/palette.ts';
import { PassageMark } from './PassageMark.tsx';
import type { ReaderHandlers } from './readerHandlers.ts';
import type { ReaderPiece } from './readerPieces.ts';

interface PiecesProps extends ReaderHandlers {
  readonly pieces: readonly ReaderPiece[];
  readonly lit: string | null;
}

export function Pieces({ pieces, lit, onChoose, onPoint }: PiecesProps) {
  return stretchesOf(pieces).map((stretch) => {
    const [first] = stretch;
    const passage = first?.passage;
    const words = stretch.map((piece) => (
      <PieceOfText key={piece.start} piece={piece} onChoose={onChoose} onPoint={onPoint} />
    ));
    if (!passage) return words;
    const { event } = passage;
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the mark at its beginning is the button; the words are a larger target for it
      <span
        key={first.start}
        className={event.id === lit ? 'passage is-lit' : 'passage'}
        style={{ '--tint': `var(${sideTints[event.side]})` }}
        onClick={() => isPress() && onChoose(passage)}
        onPointerEnter={() => onPoint(event.id)}
        onPointerLeave={() => onPoint(null)}
      >
        {words}
      </span>
    );
  });
}

/** A press, not the end of selecting words to copy. */
function isPress(): boolean {
  return window.getSelection()?.isCollapsed !== false;
}

/** Neighbours that lie in the same innermost passage, or in none. */
function stretchesOf(pieces: readonly ReaderPiece[]): ReaderPiece[][] {
  const stretches: ReaderPiece[][] = [];
  for (const piece of pieces) {
    const last = stretches.at(-1);
    if (last && last[0]?.passage === piece.passage) last.push(piece);
    else stretches.push([piece]);
  }
  return stretches;
}

interface PieceProps extends ReaderHandlers {
  readonly piece: ReaderPiece;
}

/** The marks that begin here never part from the first word at the end of a line. */
function PieceOfText({ piece, onChoose, onPoint }: PieceProps) {
  const { text, begins, isNotProse, isAsked } = piece;
  const [firstWord = ''] = begins.length > 0 ? (/^\s*\S+/.exec(text) ?? []) : [];
  const rest = text.slice(firstWord.length);
  const words = (
    <>
      {begins.length > 0 && (
        <span className="passage-start">
          {begins.map((passage) => (
            <PassageMark
              key={passage.report.id}
              passage={passage}
              onChoose={onChoose}
              onPoint={onPoint}
            />
          ))}
          {firstWord !== '' && <Words piece={piece} text={firstWord} />}
        </span>
      )}
      {rest !== '' && <Words piece={piece} text={rest} />}
    </>
  );
  if (isAsked) return <mark className="asked-words">{words}</mark>;
  return isNotProse ? <span className="not-prose">{words}</span> : words;
}

function Words({ piece, text }: { readonly piece: ReaderPiece; readonly text: string }) {
  const { date, actor, place, isGap } = piece;
  return <MarkedWords text={text} date={date} actor={actor} place={place} gap={isGap} />;
}

// A look at a mark before it is opened: what, when, whether it took place, and the words of a source
// that date it; of a cluster its first events. The pointer goes through it to what lies behind. Escape,
// a press and scrolling close it.

import { useEffect } from 'react';
import type { EventTable } from '../../model/eventTable.ts';
import type { DiplomaticEvent } from '../../model/schema.ts';
import { longDate, shortDate } from '../shared/dateWords.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { inLanguage } from '../shared/inLanguage.ts';
import { words } from '../shared/wording.ts';
import { excerptWords } from './excerptWords.ts';
import { firstRowsOf, type Mark } from './mark.ts';
import { MARK_CARD_ID } from './markCardId.ts';
import { timelineWords } from './timelineWords.ts';
import type { OpenCard } from './useMarkCard.ts';

const WIDTH = 320;
const MARGIN = 8;
/** Above the mark where there is so much room. */
const ROOM_ABOVE = 220;
const MOST_LISTED = 5;

interface MarkCardProps {
  readonly card: OpenCard;
  readonly table: EventTable;
  readonly onClose: () => void;
}

export function MarkCard({ card, table, onClose }: MarkCardProps) {
  const { mark } = card;
  useEffect(() => closingOn(onClose), [onClose]);
  return (
    <div id={MARK_CARD_ID} className="mark-card" role="tooltip" style={placeOf(card)}>
      {mark.count > 1 ? <Several mark={mark} table={table} /> : <Single event={mark.lead} />}
    </div>
  );
}

/** Gives the function that undoes it. */
function closingOn(close: () => void): () => void {
  const onKey = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Escape') return;
    pressed.preventDefault();
    close();
  };
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('scroll', close, true);
  window.addEventListener('pointerdown', close, true);
  return () => {
    window.removeEventListener('keydown', onKey, true);
    window.removeEventListener('scroll', close, true);
    window.removeEventListener('pointerdown', close, true);
  };
}

function Single({ event }: { readonly event: DiplomaticEvent }) {
  const { title, date, precision, status } = event;
  return (
    <>
      <p className="mark-card-title">{inLanguage(title)}</p>
      <p className="mark-card-date">
        {longDate(date, precision)} · <b>{words.statusAfter[status]}</b>
      </p>
      <Dated event={event} />
    </>
  );
}

function Several({ mark, table }: { readonly mark: Mark; readonly table: EventTable }) {
  const more = mark.count - MOST_LISTED;
  return (
    <>
      <p className="mark-card-date">
        <b>{timelineWords.events(mark.count)}</b>
      </p>
      <ul>
        {firstRowsOf(mark, MOST_LISTED)
          .map(table.event)
          .map(({ id, type, status, side, title, date, precision }) => (
            <li key={id}>
              <Glyph type={type} status={status} side={side} />
              <span>
                {inLanguage(title)} <small>{shortDate(date, null, precision)}</small>
              </span>
            </li>
          ))}
      </ul>
      {more > 0 && <p className="mark-card-date">{timelineWords.more(more)}</p>}
    </>
  );
}

/** In letters, not pixels: the card breaks its own lines. */
const EXCERPT = { width: 52, lines: 3, measure: (text: string) => text.length };

function Dated({ event }: { readonly event: DiplomaticEvent }) {
  const lines = excerptWords(event, EXCERPT);
  if (lines.length === 0) return null;
  const pieces = lines.flatMap((line, i) => [
    ...(i > 0 ? [{ text: ' ', font: 'excerpt' as const }] : []),
    ...line,
  ]);
  return (
    <p className="mark-card-excerpt">
      {pieces.map(({ text, font }, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have an order and no other identity
        font === 'dating' ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>,
      )}
    </p>
  );
}

function placeOf({ place }: OpenCard) {
  const { innerWidth, innerHeight } = window;
  const left = Math.max(MARGIN, Math.min(place.left, innerWidth - WIDTH - MARGIN));
  return place.top > ROOM_ABOVE
    ? { left, bottom: innerHeight - place.top + MARGIN }
    : { left, top: place.bottom + MARGIN };
}

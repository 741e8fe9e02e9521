// The events that the map's choice leaves, the first of many, each to its panel.

import { type MouseEvent, useId } from 'react';
import { type EventList, eventAt } from '../../model/eventTable.ts';
import type { DiplomaticEvent } from '../../model/schema.ts';
import { shortDate } from '../shared/dateWords.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { inLanguage } from '../shared/inLanguage.ts';
import { words } from '../shared/wording.ts';
import { mapViewWords } from './mapViewWords.ts';

interface MapEventsProps {
  readonly events: EventList;
  readonly selection: string | null;
  readonly addressOf: (eventId: string) => string;
  readonly onSelect: (eventId: string) => void;
  readonly onAll: () => void;
}

const MOST = 40;

export function MapEvents({ events, selection, addressOf, onSelect, onAll }: MapEventsProps) {
  const headingId = useId();
  const count = events.rows.length;
  const first = Array.from({ length: Math.min(MOST, count) }, (_, at) => eventAt(events, at));
  return (
    <section className="map-events" aria-labelledby={headingId}>
      <h2 id={headingId}>{mapViewWords.events(count)}</h2>
      <ul>
        {first.map(
          (event) =>
            event && (
              <li key={event.id}>
                <EventLine
                  event={event}
                  isSelected={event.id === selection}
                  address={addressOf(event.id)}
                  onSelect={onSelect}
                />
              </li>
            ),
        )}
      </ul>
      {count > MOST && (
        <button type="button" className="text-button" onClick={onAll}>
          {mapViewWords.allInList(count)}
        </button>
      )}
    </section>
  );
}

interface EventLineProps {
  readonly event: DiplomaticEvent;
  readonly isSelected: boolean;
  readonly address: string;
  readonly onSelect: (eventId: string) => void;
}

function EventLine({ event, isSelected, address, onSelect }: EventLineProps) {
  const { id, title, type, status, side, date, precision } = event;
  const press = (pressed: MouseEvent) => {
    if (pressed.metaKey || pressed.ctrlKey || pressed.shiftKey || pressed.altKey) return;
    pressed.preventDefault();
    onSelect(id);
  };
  return (
    <a href={address} aria-current={isSelected ? 'true' : undefined} onClick={press}>
      <Glyph type={type} status={status} side={side} />
      <span>
        {inLanguage(title)}{' '}
        <small>
          {shortDate(date, null, precision)}
          {status !== 'occurred' && (
            <>
              {' · '}
              <b>{words.statusAfter[status]}</b>
            </>
          )}
        </small>
      </span>
    </a>
  );
}

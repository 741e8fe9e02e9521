// The events of a cluster that no zoom can take apart, as a list to choose from.

import { useEffect, useRef } from 'react';
import type { EventTable } from '../../model/eventTable.ts';
import type { DiplomaticEvent } from '../../model/schema.ts';
import { messages } from '../../state/messages.ts';
import { longDate, shortDate } from '../shared/dateWords.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { Icon } from '../shared/Icon.tsx';
import { inLanguage } from '../shared/inLanguage.ts';
import { words } from '../shared/wording.ts';
import { firstRowsOf, type Mark } from './mark.ts';
import { timelineWords } from './timelineWords.ts';

interface ClusterListProps {
  readonly mark: Mark;
  readonly table: EventTable;
  readonly onSelect: (eventId: string) => void;
  readonly onClose: () => void;
}

/** More than these are counted, not listed. */
const MAX_LISTED = 200;

export function ClusterList({ mark, table, onSelect, onClose }: ClusterListProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const events = firstRowsOf(mark, MAX_LISTED).map(table.event);
  const heading = timelineWords.clusterList(mark.count, longDate(mark.lead.date));
  return (
    <dialog ref={dialog} className="cluster-list" aria-label={heading} onClose={onClose}>
      <header>
        <h2>{heading}</h2>
        <button type="button" aria-label={messages.close} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </header>
      <ol>
        {events.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              onClick={() => {
                dialog.current?.close();
                onSelect(event.id);
              }}
            >
              <ListedEvent event={event} />
            </button>
          </li>
        ))}
      </ol>
      {mark.count > MAX_LISTED && <p>{timelineWords.andMore(mark.count - MAX_LISTED)}</p>}
    </dialog>
  );
}

function ListedEvent({ event }: { readonly event: DiplomaticEvent }) {
  const { type, status, side, title, date, precision } = event;
  return (
    <>
      <Glyph type={type} status={status} side={side} />
      <span>
        {inLanguage(title)}
        <small>
          {shortDate(date, null, precision)}
          {status !== 'occurred' && ` · ${words.statusAfter[status]}`}
        </small>
      </span>
    </>
  );
}

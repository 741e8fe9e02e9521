// What the reader should know about the link they followed, each with a way on.

import type { ReactNode } from 'react';
import type { DiplomaticEvent } from '../model/schema.ts';
import { nearEvents } from '../query/nearEvents.ts';
import { clearQuery, dismissNotice, selectEvent } from '../state/actions.ts';
import { messages } from '../state/messages.ts';
import {
  selectEventSet,
  selectIsHiddenByFilter,
  selectMissing,
  selectSelected,
} from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { longDate } from '../views/shared/dateWords.ts';
import { Icon } from '../views/shared/Icon.tsx';
import { leaving } from '../views/shared/leaving.ts';

const MOST_NEAR = 3;

export function Notices() {
  const notices = useApp((state) => state.notices);
  const missing = useApp(selectMissing);
  const selected = useApp(selectSelected);
  const isHidden = useApp(selectIsHiddenByFilter);
  const events = useApp((state) => selectEventSet(state).events);
  return (
    <div className="notices" role="status" aria-label={messages.notices}>
      {notices.map(({ id, message }) => (
        <NoticeLine key={id} onDismiss={() => leaving(() => dismissNotice(id))}>
          {message}
        </NoticeLine>
      ))}
      {missing !== null && (
        <NoticeLine onDismiss={() => leaving(() => selectEvent(null))}>
          {messages.notFound(missing)}{' '}
          <NearEvents events={nearEvents(missing, events, MOST_NEAR)} />
        </NoticeLine>
      )}
      {selected && isHidden && (
        <NoticeLine>
          {messages.shownAnyway(selected.title.en)}{' '}
          <button type="button" className="text-button" onClick={() => leaving(clearQuery)}>
            {messages.clearFilters}
          </button>
        </NoticeLine>
      )}
    </div>
  );
}

function NearEvents({ events }: { readonly events: readonly DiplomaticEvent[] }) {
  if (events.length === 0) return messages.notFoundElse;
  return (
    <>
      {messages.notFoundNext}{' '}
      {events.map(({ id, title, date, precision }) => (
        <button key={id} type="button" className="text-button" onClick={() => selectEvent(id)}>
          {`${title.en}, ${longDate(date, precision)}`}
        </button>
      ))}
    </>
  );
}

interface NoticeLineProps {
  readonly children: ReactNode;
  readonly onDismiss?: () => void;
}

function NoticeLine({ children, onDismiss }: NoticeLineProps) {
  return (
    <div className="notice">
      <p>{children}</p>
      {onDismiss && (
        <button
          type="button"
          className="icon-button"
          aria-label={messages.dismiss}
          onClick={onDismiss}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

// What the reader should know, line by line, each with a way on.

import type { ReactNode } from 'react';
import { isUnpublished } from '../model/yours.ts';
import { clearQuery, dismissNotice, selectEvent } from '../state/actions.ts';
import { selectIsHiddenByFilter, selectMissing, selectSelected } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { Icon } from '../views/shared/Icon.tsx';
import { inLanguage } from '../views/shared/inLanguage.ts';
import { leaving } from '../views/shared/leaving.ts';
import { NearEvents } from './NearEvents.tsx';
import { NearValues } from './NearValues.tsx';
import { noticeWords } from './noticeWords.ts';

export function NoticeLines() {
  const notices = useApp((state) => state.notices);
  const missing = useApp(selectMissing);
  const selected = useApp(selectSelected);
  const isHidden = useApp(selectIsHiddenByFilter);
  return (
    <>
      {notices.map(({ id, message, action, asked }) => (
        <NoticeLine key={id} onDismiss={() => leaving(() => dismissNotice(id))}>
          {message()} {asked && <NearValues {...asked} />}
          {action && (
            <button type="button" className="text-button" onClick={action.act}>
              {action.words()}
            </button>
          )}
        </NoticeLine>
      ))}
      {missing !== null && (
        <NoticeLine onDismiss={() => leaving(() => selectEvent(null))}>
          {isUnpublished(missing) ? noticeWords.notFoundYours : noticeWords.notFound(missing)}{' '}
          <NearEvents slug={missing} />
        </NoticeLine>
      )}
      {selected && isHidden && (
        <NoticeLine>
          {noticeWords.shownAnyway(inLanguage(selected.title))}{' '}
          <button type="button" className="text-button" onClick={() => leaving(clearQuery)}>
            {noticeWords.clearFilters}
          </button>
        </NoticeLine>
      )}
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
          aria-label={noticeWords.dismiss}
          onClick={onDismiss}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

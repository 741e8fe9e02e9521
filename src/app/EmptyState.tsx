// Nothing to draw, in words, and the way on.

import type { ReactNode } from 'react';
import { clearQuery } from '../state/actions.ts';
import { messages } from '../state/messages.ts';
import type { Load } from '../state/store.ts';

interface LoadingProps {
  readonly load: Exclude<Load, { readonly status: 'ready' }>;
  readonly onRetry: () => void;
}

export function NotLoaded({ load, onRetry }: LoadingProps) {
  if (load.status === 'loading') return <Empty title={messages.loading} />;
  return (
    <Empty title={messages.loadFailed} detail={load.message}>
      <button type="button" className="button" onClick={onRetry}>
        {messages.tryAgain}
      </button>
    </Empty>
  );
}

interface NoEventsProps {
  readonly articles: number;
  readonly notes: number;
  readonly onNotes: () => void;
}

export function NoEvents({ articles, notes, onNotes }: NoEventsProps) {
  const hasArticles = articles > 0;
  return (
    <Empty
      title={hasArticles ? messages.noEvents(articles) : messages.noArticles}
      detail={hasArticles && notes > 0 ? messages.noEventsNext : messages.noArticlesNext}
    >
      {notes > 0 && (
        <button type="button" className="button" onClick={onNotes}>
          {messages.notesButton(notes)}
        </button>
      )}
    </Empty>
  );
}

export function NoMatch({ all }: { readonly all: number }) {
  return (
    <Empty title={messages.noMatch(all)}>
      <button type="button" className="button" onClick={clearQuery}>
        {messages.clearFilters}
      </button>
    </Empty>
  );
}

/** A part of the page whose code did not come. */
export function NoPart({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <Empty title={messages.partFailed} detail={messages.noConnection}>
      <button type="button" className="button" onClick={onRetry}>
        {messages.tryAgain}
      </button>
    </Empty>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly detail?: string;
  readonly children?: ReactNode;
}

function Empty({ title, detail, children }: EmptyProps) {
  return (
    <div className="empty" role="status">
      <h2>{title}</h2>
      {detail !== undefined && <p>{detail}</p>}
      {children}
    </div>
  );
}

// Nothing to draw, in words, and the way on.

import type { ReactNode } from 'react';
import type { AskingField } from '../query/fields.ts';
import { clearField, clearQuery } from '../state/actions.ts';
import { messages } from '../state/messages.ts';
import { selectNames, selectRelaxed } from '../state/selectors.ts';
import { type Load, useApp } from '../state/store.ts';
import { chipsOf } from '../views/filters/chips.ts';
import { leaving } from '../views/shared/leaving.ts';

interface LoadingProps {
  readonly load: Exclude<Load, { readonly status: 'ready' }>;
  readonly onRetry: () => void;
}

export function NotLoaded({ load, onRetry }: LoadingProps) {
  if (load.status === 'loading') return <Empty title={messages.loading} />;
  return (
    <Empty title={messages.loadFailed} detail={load.message}>
      <button type="button" className="button" onClick={() => leaving(onRetry)}>
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

/** Which filter alone is in the way, as far as one is; each goes with a press. */
export function NoMatch({ all }: { readonly all: number }) {
  const relaxed = useApp(selectRelaxed);
  const query = useApp((state) => state.query);
  const names = useApp(selectNames);
  const chips = chipsOf(query, names);
  const nameOf = (field: AskingField) => {
    const chip = chips.find((each) => each.field === field);
    return [chip?.label, chip?.words].filter(Boolean).join(': ');
  };
  return (
    <Empty title={messages.noMatch(all)}>
      {chips.length > 1 && relaxed.length > 0 && (
        <ul className="empty-ways" aria-label={messages.withoutLabel}>
          {relaxed.map(({ field, matching }) => (
            <li key={field}>
              <button
                type="button"
                className="button"
                onClick={() => leaving(() => clearField(field))}
              >
                {messages.without(nameOf(field), matching)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="button" onClick={() => leaving(clearQuery)}>
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

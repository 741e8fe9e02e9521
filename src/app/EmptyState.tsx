// Nothing to draw, in words, and the way on.

import type { ReactNode } from 'react';
import { messages } from '../state/messages.ts';
import type { Load } from '../state/store.ts';
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

export function Empty({ title, detail, children }: EmptyProps) {
  return (
    <div className="empty" role="status">
      <h2>{title}</h2>
      {detail !== undefined && <p>{detail}</p>}
      {children}
    </div>
  );
}

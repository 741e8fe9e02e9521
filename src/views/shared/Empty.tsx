// Nothing to show where something should be, in words, and the way on.

import type { ReactNode } from 'react';
import { messages } from '../../state/messages.ts';

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

// Nothing to draw, in words, and the way on.

import { messages } from '../state/messages.ts';
import type { Load } from '../state/store.ts';
import { Empty } from '../views/shared/Empty.tsx';
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

// A dialog whose code is fetched when it is first opened; where it does not come, a dialog says so.

import type { ComponentType } from 'react';
import { messages } from '../state/messages.ts';
import { Dialog } from '../views/shared/Dialog.tsx';
import { useLater } from '../views/shared/useLater.ts';
import { NoPart } from './EmptyState.tsx';

interface Closed {
  readonly onClose: () => void;
}

interface LaterDialogProps<P extends Closed> {
  /** The same function each time. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

export function LaterDialog<P extends Closed>({ load, props }: LaterDialogProps<P>) {
  const later = useLater(load, true);
  if (later.status === 'waiting') return null;
  if (later.status === 'failed') {
    return (
      <Dialog title={messages.notLoaded} onClose={props.onClose}>
        <NoPart onRetry={later.retry} />
      </Dialog>
    );
  }
  return <later.part {...props} />;
}

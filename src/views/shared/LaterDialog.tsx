// A dialog whose code is fetched when it is first opened; where it does not come, a line says so.

import type { ComponentType } from 'react';
import { NotCome } from './NotCome.tsx';
import { useLater } from './useLater.ts';

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
  if (later.status === 'ready') return <later.part {...props} />;
  return <NotCome onRetry={later.retry} onClose={props.onClose} />;
}

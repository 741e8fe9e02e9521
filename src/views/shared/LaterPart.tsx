// A part of the page whose code is fetched when it is first shown; where it does not come, that is said.

import type { ComponentType, JSX } from 'react';
import { NoPart } from './Empty.tsx';
import { useLater } from './useLater.ts';

interface LaterPartProps<P> {
  /** The same function each time. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P & JSX.IntrinsicAttributes;
}

export function LaterPart<P>({ load, props }: LaterPartProps<P>) {
  const later = useLater(load, true);
  if (later.status === 'failed') return <NoPart onRetry={later.retry} />;
  return later.status === 'ready' && <later.part {...props} />;
}

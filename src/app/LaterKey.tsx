// The key's room, and the key once its code is there: it is fetched when the first picture stands.

import { NoPart } from '../views/shared/Empty.tsx';
import { useIsDrawn } from '../views/shared/useIsDrawn.ts';
import { useLater } from '../views/shared/useLater.ts';
import type { KeyAndFiltersProps } from './KeyAndFilters.tsx';
import { withAllWords } from './words/speak.ts';

interface LaterKeyProps extends KeyAndFiltersProps {
  /** Whether there is a picture to wait for. */
  readonly hasPicture: boolean;
}

const loadKey = withAllWords(async () => (await import('./KeyAndFilters.tsx')).KeyAndFilters);

export function LaterKey({ hasPicture, ...props }: LaterKeyProps) {
  const { place, isOpen } = props;
  const isDrawn = useIsDrawn();
  const key = useLater(loadKey, isOpen || (place !== 'away' && (isDrawn || !hasPicture)));
  if (key.status === 'ready') return <key.part {...props} />;
  if (key.status === 'failed') return <NoPart onRetry={key.retry} />;
  return place !== 'away' && <div className={`key-slot is-${place}`} data-idle="false" />;
}

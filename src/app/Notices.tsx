// Where notices are said. What they say is fetched when there is one, which is seldom.

import { messages } from '../state/messages.ts';
import { selectIsHiddenByFilter, selectMissing } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { NoPart } from '../views/shared/Empty.tsx';
import { useLater } from '../views/shared/useLater.ts';
import { withAllWords } from './words/speak.ts';

export function Notices() {
  const hasSome = useApp(
    (state) =>
      state.notices.length > 0 || selectMissing(state) !== null || selectIsHiddenByFilter(state),
  );
  const lines = useLater(loadLines, hasSome);
  return (
    <div className="notices" role="status" aria-label={messages.notices}>
      {hasSome && lines.status === 'ready' && <lines.part />}
      {hasSome && lines.status === 'failed' && <NoPart onRetry={lines.retry} />}
    </div>
  );
}

const loadLines = withAllWords(async () => (await import('./NoticeLines.tsx')).NoticeLines);

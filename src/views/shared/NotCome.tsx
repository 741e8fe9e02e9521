// In place of what was asked for and whose code did not come: why, once more, or away with it.

import { messages } from '../../state/messages.ts';

interface NotComeProps {
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

export function NotCome({ onRetry, onClose }: NotComeProps) {
  return (
    <div className="not-come" role="alert">
      {`${messages.partFailed} ${messages.noConnection}`}
      <button type="button" className="button" onClick={onRetry}>
        {messages.tryAgain}
      </button>
      <button type="button" className="button" onClick={onClose}>
        {messages.close}
      </button>
    </div>
  );
}

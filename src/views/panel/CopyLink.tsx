// Copies the event's address and says so; where the browser does not let it, the address stands
// there to be copied by hand.

import { useEffect, useId, useRef, useState } from 'react';
import { LaterIcon } from '../shared/LaterIcon.tsx';
import { panelWords } from './panelWords.ts';

interface CopyLinkProps {
  readonly address: string;
}

type Copying = 'idle' | 'copied' | 'failed';

export function CopyLink({ address }: CopyLinkProps) {
  const [copying, setCopying] = useState<Copying>('idle');
  const field = useRef<HTMLInputElement>(null);
  const fieldId = useId();

  useEffect(() => {
    if (copying === 'failed') field.current?.select();
  }, [copying]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopying('copied');
    } catch {
      setCopying('failed');
    }
  };

  return (
    <div className="copy-link">
      <button type="button" className="panel-button" onClick={copy}>
        <LaterIcon name="link" />
        {panelWords.copyLink}
      </button>
      <span role="status">{copying === 'copied' && panelWords.copied}</span>
      {copying === 'failed' && (
        <div className="copy-by-hand">
          <label htmlFor={fieldId}>{panelWords.copyFailed}</label>
          <input
            ref={field}
            id={fieldId}
            readOnly
            value={address}
            onFocus={(focused) => focused.currentTarget.select()}
          />
        </div>
      )}
    </div>
  );
}

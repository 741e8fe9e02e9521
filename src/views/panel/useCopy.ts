// Copies a text and says so; where the browser does not allow it, the text can be shown in a field to
// be copied by hand, selected as soon as it is there.

import { useEffect, useRef, useState } from 'react';

type Copying = 'idle' | 'copied' | 'failed';

export function useCopy(text: string) {
  const [state, setState] = useState<Copying>('idle');
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (state === 'failed') field.current?.select();
  }, [state]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return { state, copy, field };
}

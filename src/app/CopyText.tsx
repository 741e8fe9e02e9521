// Copies a text and says so; where the browser does not let it, the text is selected where it stands,
// to be copied by hand.

import { type RefObject, useState } from 'react';
import { takeAwayWords } from './takeAwayWords.ts';

interface CopyTextProps {
  /** What to copy, when it is asked for. */
  readonly textOf: () => string;
  /** Where the text stands in full. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

export function CopyText({ textOf, field }: CopyTextProps) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(textOf());
      setSaid(takeAwayWords.copied);
    } catch {
      setSaid(takeAwayWords.copyFailed);
      field.current?.select();
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={copy}>
        {takeAwayWords.copy}
      </button>
      <span role="status">{said}</span>
    </>
  );
}

// An event's sources as a citation, in one of three styles, to copy or to keep as a file.

import { useRef, useState } from 'react';
import { citedSources } from '../export/citations.ts';
import { type CitationStyle, citationStyles, cite } from '../export/cite.ts';
import type { DiplomaticEvent } from '../model/schema.ts';
import { messages } from '../state/messages.ts';
import { selectEventSet } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { Dialog } from '../views/shared/Dialog.tsx';
import { CopyText } from './CopyText.tsx';
import { download } from './download.ts';
import { builtOn, eventAddress } from './siteFacts.ts';
import './takeAway.css';
import { takeAwayWords } from './takeAwayWords.ts';

interface CiteDialogProps {
  readonly event: DiplomaticEvent;
  readonly onClose: () => void;
}

const files: Readonly<Record<CitationStyle, readonly [extension: string, mediaType: string]>> = {
  plain: ['txt', 'text/plain'],
  bibtex: ['bib', 'application/x-bibtex'],
  csl: ['json', 'application/vnd.citationstyles.csl+json'],
};

export function CiteDialog({ event, onClose }: CiteDialogProps) {
  const set = useApp(selectEventSet);
  const [style, setStyle] = useState<CitationStyle>('plain');
  const field = useRef<HTMLTextAreaElement>(null);
  const title = messages.siteTitle;
  const items = citedSources({ set, title, built: builtOn, addressOf: eventAddress }, event);
  const text = cite(items, style);
  const [extension, type] = files[style];
  return (
    <Dialog title={takeAwayWords.citeTitle} onClose={onClose}>
      <div className="dialog-text take-away">
        <p>{takeAwayWords.citeWhat}</p>
        <fieldset className="take-away-styles">
          <legend>{takeAwayWords.style}</legend>
          {citationStyles.map((each) => (
            <label key={each} className="check">
              <input
                type="radio"
                name="citation-style"
                checked={each === style}
                onChange={() => setStyle(each)}
              />
              {takeAwayWords.styles[each]}
            </label>
          ))}
        </fieldset>
        <textarea ref={field} readOnly rows={9} value={text} aria-label={takeAwayWords.text} />
        <div className="take-away-foot">
          <CopyText key={style} textOf={() => text} field={field} />
          <button
            type="button"
            className="button"
            onClick={() => download(`${event.id}.${extension}`, new Blob([text], { type }))}
          >
            {takeAwayWords.download}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

// The view as it stands, as code to paste into a page: a frame, or the element that fits its height.

import { useId, useRef, useState } from 'react';
import { elementCode, frameCode } from '../../model/embedCode.ts';
import { isUnpublished } from '../../model/yours.ts';
import { messages } from '../../state/messages.ts';
import { selectDrawn, selectMatching, selectSelected } from '../../state/selectors.ts';
import { type AppState, useApp, type ViewState } from '../../state/store.ts';
import { writeUrl } from '../../state/urlState.ts';
import { Dialog } from '../../views/shared/Dialog.tsx';
import { CopyText } from '../CopyText.tsx';
import { wholeAddress } from '../siteFacts.ts';
import '../takeAway.css';
import { windowTitle } from '../windowTitle.ts';
import './embed.css';
import { inLanguage } from '../../views/shared/inLanguage.ts';
import { embedWords } from './embedWords.ts';
import { chosenHeight, DEFAULT_HEIGHT, LEAST_HEIGHT, MOST_HEIGHT } from './frameHeight.ts';

interface EmbedDialogProps {
  readonly onClose: () => void;
}

const kinds = ['frame', 'element'] as const;
type Kind = (typeof kinds)[number];

export function EmbedDialog({ onClose }: EmbedDialogProps) {
  const [kind, setKind] = useState<Kind>('frame');
  const [written, setWritten] = useState(String(DEFAULT_HEIGHT));
  const field = useRef<HTMLTextAreaElement>(null);
  const heightId = useId();
  const state = useApp((now) => now);
  const { view, title, isYours } = shownOf(state);
  const events = selectMatching(state).rows.length;
  const height = chosenHeight(Number.parseInt(written, 10));
  const code =
    kind === 'frame'
      ? frameCode({ address: addressOf(view, true), title, height }, '100%')
      : elementCode({ address: addressOf(view, false), title, height }, wholeAddress('embed.js'));
  return (
    <Dialog title={embedWords.title} onClose={onClose}>
      <div className="dialog-text take-away">
        <p>{embedWords.what}</p>
        <p>
          <b>
            {embedWords.shows(
              events,
              windowTitle(selectDrawn(state)),
              view.selection === null ? undefined : title,
            )}
          </b>
        </p>
        {isYours && <p>{embedWords.notYours}</p>}
        <fieldset>
          <legend>{embedWords.kind}</legend>
          {kinds.map((each) => (
            <label key={each} className="check">
              <input
                type="radio"
                name="embed-kind"
                checked={each === kind}
                onChange={() => setKind(each)}
              />
              <span>
                <b>{embedWords.kinds[each].name}</b> {embedWords.kinds[each].what}
              </span>
            </label>
          ))}
        </fieldset>
        <p className="embed-height">
          <label htmlFor={heightId}>{embedWords.height}</label>
          <input
            id={heightId}
            type="number"
            min={LEAST_HEIGHT}
            max={MOST_HEIGHT}
            step={20}
            value={written}
            onChange={({ target }) => setWritten(target.value)}
          />
        </p>
        <textarea ref={field} readOnly rows={6} value={code} aria-label={embedWords.code} />
        <div className="take-away-foot">
          <CopyText key={code} textOf={() => code} field={field} />
        </div>
      </div>
    </Dialog>
  );
}

/** The view that others can be shown, and what it is called. */
function shownOf(state: AppState): { view: ViewState; title: string; isYours: boolean } {
  const isYours = state.selection !== null && isUnpublished(state.selection);
  const view = isYours ? { ...state, selection: null } : state;
  const event = isYours ? undefined : selectSelected(state);
  return { view, isYours, title: event ? inLanguage(event.title) : messages.siteTitle };
}

function addressOf(view: ViewState, isEmbedded: boolean): string {
  return wholeAddress(writeUrl({ ...view, isEmbedded }, ''));
}

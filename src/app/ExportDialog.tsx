// The events that the filters let through, as a file in one of several formats. Says how many it
// holds and why, before it is taken away.

import { useState } from 'react';
import { type FormatId, formatIds, formats } from '../export/formats.ts';
import { isOnMap } from '../export/writeGeoJson.ts';
import type { DiplomaticEvent } from '../model/schema.ts';
import { messages } from '../state/messages.ts';
import { selectDrawn, selectEventSet, selectMatching, selectNames } from '../state/selectors.ts';
import { appStore, useApp } from '../state/store.ts';
import { chipsOf } from '../views/filters/chips.ts';
import { Dialog } from '../views/shared/Dialog.tsx';
import { download } from './download.ts';
import { loadText } from './loadText.ts';
import { builtOn, eventAddress, wholeAddress } from './siteFacts.ts';
import './takeAway.css';
import { takeAwayWords } from './takeAwayWords.ts';

interface ExportDialogProps {
  readonly onClose: () => void;
}

export function ExportDialog({ onClose }: ExportDialogProps) {
  const matching = useApp(selectMatching);
  const [formatId, setFormatId] = useState<FormatId>('csv');
  const [problem, setProblem] = useState('');
  const { holds } = formats[formatId];
  const leftOut = matching.filter((event) => !holds(event)).length;

  const onDownload = async () => {
    const isWhole = await downloadAs(formatId, matching);
    setProblem(isWhole ? '' : takeAwayWords.textsFailed);
  };
  return (
    <Dialog title={takeAwayWords.title} onClose={onClose}>
      <div className="dialog-text take-away">
        <Holds matching={matching} />
        <fieldset className="take-away-formats">
          <legend>{takeAwayWords.format}</legend>
          {formatIds.map((id) => (
            <FormatChoice
              key={id}
              id={id}
              matching={matching}
              isChosen={id === formatId}
              onChoose={() => setFormatId(id)}
            />
          ))}
        </fieldset>
        <p role="status">
          {leftOut > 0 && takeAwayWords.leftOut(leftOut)} {problem}
        </p>
        <div className="take-away-foot">
          <button type="button" className="button" onClick={onDownload}>
            {takeAwayWords.download}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function Holds({ matching }: { readonly matching: readonly DiplomaticEvent[] }) {
  const { events } = useApp(selectEventSet);
  const chips = chipsOf(
    useApp((state) => state.query),
    useApp(selectNames),
  );
  const isMoved = useApp((state) => selectDrawn(state) !== null);
  const inView = useApp((state) => state.inView);
  const [count, why] = takeAwayWords.holds(matching.length, events.length);
  return (
    <>
      <p>
        <b>{count}</b>
        {why}
      </p>
      {chips.length > 0 && (
        <ul>
          {chips.map(({ field, label, words }) => (
            <li key={field}>{[label, words].filter(Boolean).join(': ')}</li>
          ))}
        </ul>
      )}
      {isMoved && inView !== null && <p>{takeAwayWords.notWindow(inView)}</p>}
    </>
  );
}

interface FormatChoiceProps {
  readonly id: FormatId;
  readonly matching: readonly DiplomaticEvent[];
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function FormatChoice({ id, matching, isChosen, onChoose }: FormatChoiceProps) {
  const set = useApp(selectEventSet);
  const { name, what } = takeAwayWords.formats[id];
  const located = matching.filter((event) => isOnMap(set, event)).length;
  return (
    <label className="check">
      <input type="radio" name="format" checked={isChosen} onChange={onChoose} />
      <span>
        <b>{name}</b> {what}
        {id === 'geojson' && ` ${takeAwayWords.onMap(located, matching.length)}`}
      </span>
    </label>
  );
}

/** False where a text it is written from could not be fetched. */
async function downloadAs(
  formatId: FormatId,
  events: readonly DiplomaticEvent[],
): Promise<boolean> {
  const { fileName, mediaType, holds, needsTexts, write } = formats[formatId];
  const articles = [...new Set(events.flatMap(({ reports }) => reports.map((r) => r.article)))];
  if (needsTexts) await Promise.all(articles.map(loadText));
  const state = appStore.getState();
  const written = write({
    events: events.filter(holds),
    set: selectEventSet(state),
    title: messages.siteTitle,
    built: builtOn,
    addressOf: eventAddress,
    textOf: (articleId) => state.texts[articleId],
    textAddressOf: (articleId) =>
      wholeAddress(`data/articles/${encodeURIComponent(articleId)}.txt`),
  });
  download(fileName, new Blob([written], { type: `${mediaType};charset=utf-8` }));
  return !needsTexts || articles.every((id) => id in state.texts);
}

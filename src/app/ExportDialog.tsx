// The events that the filters let through, as a file in one of several formats, or the timeline as a
// picture. Says how many the file holds and why, before it is taken away.

import { useEffect, useMemo, useRef, useState } from 'react';
import { formatIds, formats } from '../export/formats.ts';
import { isOnMap } from '../export/writeGeoJson.ts';
import type { DiplomaticEvent } from '../model/schema.ts';
import {
  selectDrawn,
  selectEventSet,
  selectMatching,
  selectNames,
  selectTable,
} from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { askedInWords } from '../views/filters/chips.ts';
import { Dialog } from '../views/shared/Dialog.tsx';
import { download } from './download.ts';
import { type Choice, eventsFile, isPicture, pictureFile, pictureKinds } from './exportedFile.ts';
import './takeAway.css';
import { takeAwayWords } from './takeAwayWords.ts';
import { MOST_WHOLE } from './wholeEvents.ts';

interface ExportDialogProps {
  readonly onClose: () => void;
}

export function ExportDialog({ onClose }: ExportDialogProps) {
  const count = useApp(selectMatching).rows.length;
  const isLarge = useApp(({ load }) => load.status === 'ready' && load.isLarge);
  const isTooMany = isLarge && count > MOST_WHOLE;
  const matching = useMatching(!isTooMany);
  const [choice, setChoice] = useState<Choice>(isTooMany ? 'svg' : 'csv');
  const [problem, setProblem] = useState('');
  const signal = useSignalWhileOpen();
  const leftOut = isPicture(choice)
    ? 0
    : matching.filter((event) => !formats[choice].holds(event)).length;

  const onDownload = async () => {
    const failed = isPicture(choice) ? takeAwayWords.pictureFailed : takeAwayWords.wordsFailed;
    setProblem(isLarge && !isPicture(choice) ? takeAwayWords.fetching : '');
    try {
      const file = await (isPicture(choice) ? pictureFile(choice) : eventsFile(choice, signal()));
      if (file) download(file.name, file.content);
      setProblem(file ? file.problem : failed);
    } catch {
      setProblem(failed);
    }
  };
  return (
    <Dialog title={takeAwayWords.title} onClose={onClose}>
      <div className="dialog-text take-away">
        <Holds count={count} />
        {isTooMany && <p>{takeAwayWords.tooMany(MOST_WHOLE)}</p>}
        <fieldset className="take-away-formats">
          <legend>{takeAwayWords.format}</legend>
          {[...formatIds, ...pictureKinds].map((each) => (
            <label key={each} className="check">
              <input
                type="radio"
                name="format"
                checked={each === choice}
                disabled={isTooMany && !isPicture(each)}
                onChange={() => setChoice(each)}
              />
              <span>
                <b>{takeAwayWords.formats[each].name}</b> {takeAwayWords.formats[each].what}
                {each === 'geojson' && <OnMap matching={matching} />}
              </span>
            </label>
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

/** Their dates and places; what is not drawn of a large set has no words of its own here. */
function useMatching(areWanted: boolean): readonly DiplomaticEvent[] {
  const { table, rows } = useApp(selectMatching);
  return useMemo(() => (areWanted ? Array.from(rows, table.event) : []), [areWanted, table, rows]);
}

/** For what nobody waits for once the dialog is closed. */
function useSignalWhileOpen(): () => AbortSignal {
  const work = useRef(new AbortController());
  useEffect(() => {
    work.current = new AbortController();
    return () => work.current.abort();
  }, []);
  return () => work.current.signal;
}

function Holds({ count }: { readonly count: number }) {
  const { count: all } = useApp(selectTable).columns;
  const query = useApp((state) => state.query);
  const asked = askedInWords(query, useApp(selectNames));
  const isMoved = useApp((state) => selectDrawn(state) !== null);
  const inView = useApp((state) => state.inView);
  const [before, number, why] = takeAwayWords.holds(count, all);
  return (
    <>
      <p>
        {before}
        <b>{number}</b>
        {why}
      </p>
      {asked.size > 0 && (
        <ul>
          {[...asked].map(([field, words]) => (
            <li key={field}>{words}</li>
          ))}
        </ul>
      )}
      {isMoved && inView !== null && <p>{takeAwayWords.notWindow(inView)}</p>}
    </>
  );
}

function OnMap({ matching }: { readonly matching: readonly DiplomaticEvent[] }) {
  const set = useApp(selectEventSet);
  const located = matching.filter((event) => isOnMap(set, event)).length;
  return ` ${takeAwayWords.onMap(located, matching.length)}`;
}

// The events that the filters let through, as a file in one of several formats, or the timeline as a
// picture. Says how many the file holds and why, before it is taken away.

import { useMemo, useState } from 'react';
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

interface ExportDialogProps {
  readonly onClose: () => void;
}

export function ExportDialog({ onClose }: ExportDialogProps) {
  const matching = useMatching();
  const [choice, setChoice] = useState<Choice>('csv');
  const [problem, setProblem] = useState('');
  const leftOut = isPicture(choice)
    ? 0
    : matching.filter((event) => !formats[choice].holds(event)).length;

  const onDownload = async () => {
    try {
      const file = await (isPicture(choice) ? pictureFile(choice) : eventsFile(choice));
      if (file) download(file.name, file.content);
      setProblem(file ? file.problem : takeAwayWords.pictureFailed);
    } catch {
      setProblem(takeAwayWords.pictureFailed);
    }
  };
  return (
    <Dialog title={takeAwayWords.title} onClose={onClose}>
      <div className="dialog-text take-away">
        <Holds matching={matching} />
        <fieldset className="take-away-formats">
          <legend>{takeAwayWords.format}</legend>
          {[...formatIds, ...pictureKinds].map((each) => (
            <label key={each} className="check">
              <input
                type="radio"
                name="format"
                checked={each === choice}
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

/** Every one of them: only in a set whose events are all here can they be taken away. */
function useMatching(): readonly DiplomaticEvent[] {
  const { table, rows } = useApp(selectMatching);
  return useMemo(() => Array.from(rows, table.event), [table, rows]);
}

interface MatchingProps {
  readonly matching: readonly DiplomaticEvent[];
}

function Holds({ matching }: MatchingProps) {
  const { count: all } = useApp(selectTable).columns;
  const query = useApp((state) => state.query);
  const asked = askedInWords(query, useApp(selectNames));
  const isMoved = useApp((state) => selectDrawn(state) !== null);
  const inView = useApp((state) => state.inView);
  const [before, count, why] = takeAwayWords.holds(matching.length, all);
  return (
    <>
      <p>
        {before}
        <b>{count}</b>
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

function OnMap({ matching }: MatchingProps) {
  const set = useApp(selectEventSet);
  const located = matching.filter((event) => isOnMap(set, event)).length;
  return ` ${takeAwayWords.onMap(located, matching.length)}`;
}

// Where a reader adds articles: a place to drop them all over the page, the dialog, and word of what
// was found once the dialog is closed.

import { useCallback, useEffect, useRef, useState } from 'react';
import { addNotices } from '../../state/actions.ts';
import { useApp } from '../../state/store.ts';
import { AddDialog } from './AddDialog.tsx';
import './added.css';
import { addFiles } from './addingJob.ts';
import { addWords } from './addWords.ts';
import { afterLoad } from './afterLoad.ts';
import { summaryOf } from './outcomesOf.ts';
import { readTransfer } from './readDropped.ts';
import { shownName } from './uniqueNames.ts';
import { useDropTarget } from './useDropTarget.ts';

interface AddedPartsProps {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

export function AddedParts({ isOpen, onOpen }: AddedPartsProps) {
  const [problem, setProblem] = useState('');
  const onTransfer = useCallback(
    async (transfer: DataTransfer) => {
      const files = await readTransfer(transfer);
      setProblem(files.length === 0 ? addWords.dropNothing : '');
      onOpen(true);
      if (files.length > 0) await addFiles(files);
    },
    [onOpen],
  );
  const isOver = useDropTarget(onTransfer);
  useWordAfterwards(isOpen);
  useEffect(() => void afterLoad(), []);
  return (
    <>
      {isOver && (
        <div className="drop-here" role="status">
          <p>{addWords.dropHere}</p>
        </div>
      )}
      {isOpen && (
        <AddDialog
          problem={problem}
          onClose={() => {
            setProblem('');
            onOpen(false);
          }}
        />
      )}
    </>
  );
}

/** A reader who did not wait in the dialog is told by a notice. */
function useWordAfterwards(isOpen: boolean): void {
  const work = useApp((state) => state.added.work);
  const outcomes = useApp((state) => state.added.outcomes);
  const wasRunning = useRef(false);
  useEffect(() => {
    const hasEnded = wasRunning.current && work.status !== 'running';
    wasRunning.current = work.status === 'running';
    if (!hasEnded || isOpen) return;
    const message = work.status === 'failed' ? work.message : told(outcomes);
    if (message !== '') addNotices([{ id: 'added', message: () => message }]);
  }, [work, outcomes, isOpen]);
}

function told(outcomes: Parameters<typeof summaryOf>[0]): string {
  if (outcomes.length === 0) return '';
  const { own, joined } = summaryOf(outcomes);
  return addWords.afterwards(
    outcomes.map(({ name }) => shownName(name)),
    addWords.found(own.length, joined.length),
  );
}

// A text is pasted or files are chosen; what was found is told in words with links to it; what was
// added is listed, to be saved or removed.

import { useEffect, useRef } from 'react';
import type { AddingStep } from '../../state/added.ts';
import { useApp } from '../../state/store.ts';
import { Dialog } from '../../views/shared/Dialog.tsx';
import { AddForm } from './AddForm.tsx';
import { cancelAdding, retryAdding } from './addingJob.ts';
import { addWords } from './addWords.ts';
import { Outcomes } from './Outcomes.tsx';
import { YourArticles } from './YourArticles.tsx';

interface AddDialogProps {
  /** What was wrong with what was dropped; empty when nothing was. */
  readonly problem: string;
  readonly onClose: () => void;
}

export function AddDialog({ problem, onClose }: AddDialogProps) {
  const { work, outcomes, files } = useApp((state) => state.added);
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (work.status !== 'none' || outcomes.length > 0)
      status.current?.scrollIntoView({ block: 'nearest' });
  }, [work.status, outcomes]);
  return (
    <Dialog title={addWords.title} className="add-dialog" onClose={onClose}>
      <div className="add-body">
        <AddForm />
        <div ref={status} className="add-status" role="status">
          {problem}
          {work.status === 'running' && addWords.step(work.step)}
          {work.status === 'failed' && work.message}
          {work.status === 'none' && outcomes.length > 0 && (
            <Outcomes outcomes={outcomes} onClose={onClose} />
          )}
        </div>
        {work.status === 'running' && (
          <div className="add-working">
            <progress aria-label={addWords.working} {...progressOf(work.step)} />
            <button type="button" className="button" onClick={cancelAdding}>
              {addWords.cancel}
            </button>
          </div>
        )}
        {work.status === 'failed' && (
          <button type="button" className="button" onClick={() => void retryAdding()}>
            {addWords.tryAgain}
          </button>
        )}
        {files.length > 0 && <YourArticles />}
      </div>
    </Dialog>
  );
}

/** Of one text nobody can say how far it has got. */
function progressOf(step: AddingStep): { readonly value?: number; readonly max?: number } {
  return step.step === 'reading' && step.of > 1 ? { value: step.done, max: step.of } : {};
}

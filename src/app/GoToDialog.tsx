// A date is typed, and the timeline goes there.

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { setView, setWindow } from '../state/actions.ts';
import { messages } from '../state/messages.ts';
import { selectTable, selectYears } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { Dialog } from '../views/shared/Dialog.tsx';
import { goToWords } from './goToWords.ts';
import { typedDate } from './typedDate.ts';
import { windowAround } from './windowAround.ts';

interface GoToDialogProps {
  /** Whether the timeline is the open view. */
  readonly isTimeline: boolean;
  readonly onClose: () => void;
}

export function GoToDialog({ isTimeline, onClose }: GoToDialogProps) {
  const { columns } = useApp(selectTable);
  const years = useApp(selectYears);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const problemId = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);

  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    const date = typedDate(typed);
    const window = date && windowAround(date, columns);
    if (!window) {
      setProblem(date ? goToWords.noEventsThen(years) : goToWords.notADate(typed.trim()));
      box.current?.select();
      return;
    }
    if (!isTimeline) setView('timeline');
    setWindow(window);
    onClose();
  };

  return (
    <Dialog title={messages.goToTitle} onClose={onClose}>
      <form className="go-to" onSubmit={submit}>
        <label>
          {goToWords.label}
          <input
            ref={box}
            value={typed}
            autoComplete="off"
            aria-invalid={problem !== ''}
            aria-describedby={problemId}
            onChange={(change) => {
              setTyped(change.target.value);
              setProblem('');
            }}
          />
        </label>
        <button type="submit" className="button">
          {goToWords.button}
        </button>
        <p id={problemId} role="status">
          {problem}
        </p>
      </form>
    </Dialog>
  );
}

// The box for a text and the chooser for files. A long text is not put into the box, which would be
// slow with it: its length stands there instead.

import {
  type ChangeEvent,
  type ClipboardEvent,
  type FormEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { typedDate } from '../typedDate.ts';
import { addFiles } from './addingJob.ts';
import { addWords } from './addWords.ts';
import { fileOfText, readFiles } from './readDropped.ts';

const LONG = 50_000;

export function AddForm() {
  const [text, setText] = useState('');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const [hintId, problemId] = [useId(), useId()];
  const isLong = text.length > LONG;
  useEffect(() => {
    if (!isLong) box.current?.focus();
  }, [isLong]);

  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    const date = typed.trim() === '' ? null : typedDate(typed);
    if (text.trim() === '') {
      setProblem(addWords.noText);
      box.current?.focus();
    } else if (date === undefined) setProblem(addWords.notADate(typed.trim()));
    else {
      void addFiles([fileOfText(text, date?.edtf ?? null)]);
      for (const empty of [setText, setTyped, setProblem]) empty('');
    }
  };
  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = await readFiles([...(currentTarget.files ?? [])]);
    if (chooser.current) chooser.current.value = '';
    if (files.length > 0) await addFiles(files);
  };
  const paste = (pasted: ClipboardEvent) => {
    const whole = pasted.clipboardData.getData('text/plain');
    if (whole.length <= LONG) return;
    pasted.preventDefault();
    setText(whole);
  };

  return (
    <form className="add-form" onSubmit={submit}>
      <p>{addWords.intro}</p>
      {isLong ? (
        <p className="add-long">
          {addWords.pasted(text.length)}{' '}
          <button type="button" className="text-button" onClick={() => setText('')}>
            {addWords.pastedAway}
          </button>
        </p>
      ) : (
        <label>
          {addWords.text}
          <textarea
            ref={box}
            rows={6}
            value={text}
            aria-invalid={problem !== '' && text === ''}
            aria-describedby={problemId}
            onPaste={paste}
            onChange={(change) => setText(change.target.value)}
          />
        </label>
      )}
      <label>
        {addWords.printed}
        <input
          value={typed}
          autoComplete="off"
          aria-describedby={`${hintId} ${problemId}`}
          onChange={(change) => setTyped(change.target.value)}
        />
      </label>
      <p id={hintId} className="add-hint">
        {addWords.printedHint}
      </p>
      <p id={problemId} role="status" className="add-problem">
        {problem}
      </p>
      <div className="add-buttons">
        <button type="submit" className="button is-main">
          {addWords.add}
        </button>
        <button type="button" className="button" onClick={() => chooser.current?.click()}>
          {addWords.choose}
        </button>
        <span className="add-hint">{addWords.dropHint}</span>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          accept=".txt,text/plain"
          onChange={(change) => void choose(change)}
        />
      </div>
    </form>
  );
}

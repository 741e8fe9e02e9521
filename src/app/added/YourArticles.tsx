// The reader's articles: what each one tells, and buttons to save, date or remove it.

import { type FormEvent, useState } from 'react';
import type { Article } from '../../model/schema.ts';
import { yourArticleId } from '../../model/yours.ts';
import type { AddedFile } from '../../state/added.ts';
import { selectNames } from '../../state/selectors.ts';
import { appStore, useApp } from '../../state/store.ts';
import { selectWholeSet } from '../../state/wholeSet.ts';
import { typedDate } from '../typedDate.ts';
import { dateFile, removeFile } from './addingJob.ts';
import { addWords } from './addWords.ts';
import { leavingFor } from './leavingFor.ts';
import { saveFile } from './saveFile.ts';
import { shownName } from './uniqueNames.ts';
import { yourData } from './yourData.ts';

const HEADING = 'your-articles';

export function YourArticles() {
  const { files, areKept } = useApp((state) => state.added);
  const { events } = useApp(selectWholeSet);
  const { articles } = useApp(selectNames);
  const told = new Map<string, number>();
  for (const { reports } of events)
    for (const id of new Set(reports.map(({ article }) => article)))
      told.set(id, (told.get(id) ?? 0) + 1);
  return (
    <section className="your-articles" aria-labelledby={HEADING}>
      <h3 id={HEADING} tabIndex={-1}>
        {addWords.yours}
      </h3>
      <p className={areKept ? 'add-hint' : undefined}>
        {areKept ? addWords.yoursNote : addWords.notKept}
      </p>
      <ul>
        {files.map((file) => {
          const id = articleIdOf(file);
          return (
            <YourArticle
              key={file.name}
              file={file}
              article={articles.get(id)}
              events={told.get(id) ?? 0}
            />
          );
        })}
      </ul>
      <button type="button" className="button" onClick={saveData}>
        {addWords.saveData}
      </button>
    </section>
  );
}

interface YourArticleProps {
  readonly file: AddedFile;
  /** Undefined while it is being read again. */
  readonly article: Article | undefined;
  readonly events: number;
}

function YourArticle({ file, article, events }: YourArticleProps) {
  const { name, bytes } = file;
  return (
    <li>
      <b>{shownName(name)}</b>
      <span className="add-hint">{addWords.eventsIn(events)}</span>
      <button
        type="button"
        className="text-button"
        aria-label={addWords.saveText(shownName(name))}
        onClick={() => saveFile(name, new Uint8Array(bytes), 'text/plain')}
      >
        {addWords.save}
      </button>
      <button
        type="button"
        className="text-button"
        aria-label={addWords.removeNamed(shownName(name))}
        onClick={() => leavingFor(HEADING, () => void removeFile(name))}
      >
        {addWords.remove}
      </button>
      {article?.published === null && <DateForm name={name} />}
    </li>
  );
}

function DateForm({ name }: { readonly name: string }) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    const date = typedDate(typed);
    if (date) leavingFor(HEADING, () => void dateFile(name, date.edtf));
    else setProblem(addWords.notADate(typed.trim()));
  };
  return (
    <form className="add-date" onSubmit={submit}>
      <label>
        {addWords.dateLabel}
        <input
          value={typed}
          autoComplete="off"
          aria-label={addWords.dateIt(shownName(name))}
          onChange={(change) => setTyped(change.target.value)}
        />
      </label>
      <button type="submit" className="button">
        {addWords.setDate}
      </button>
      <span role="status">{problem}</span>
    </form>
  );
}

function articleIdOf({ name }: AddedFile): string {
  return yourArticleId(shownName(name));
}

function saveData(): void {
  const data = yourData(selectWholeSet(appStore.getState()));
  saveFile('nichiro-yours.json', `${JSON.stringify(data, null, 2)}\n`, 'application/json');
}

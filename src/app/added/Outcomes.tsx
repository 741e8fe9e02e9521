// What became of the files that came last: how many events, each with a link, and what was wrong.

import type { MouseEvent } from 'react';
import { selectEvent } from '../../state/actions.ts';
import type { FileOutcome } from '../../state/added.ts';
import { home } from '../../state/home.ts';
import { selectEventById } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { eventPath } from '../../state/urlState.ts';
import { longDate } from '../../views/shared/dateWords.ts';
import { inLanguage } from '../../views/shared/inLanguage.ts';
import { addWords } from './addWords.ts';
import { articleNotes } from './articleNotes.ts';
import { shownName } from './uniqueNames.ts';

interface OutcomesProps {
  readonly outcomes: readonly FileOutcome[];
  readonly onClose: () => void;
}

const MOST_LINKS = 8;

export function Outcomes({ outcomes, onClose }: OutcomesProps) {
  return (
    <section aria-label={addWords.outcome}>
      {outcomes.map((outcome) => (
        <Outcome key={outcome.name} outcome={outcome} onClose={onClose} />
      ))}
    </section>
  );
}

function Outcome({
  outcome: { name, article, own, joined, notes },
  onClose,
}: Pick<OutcomesProps, 'onClose'> & { readonly outcome: FileOutcome }) {
  const all = [...own, ...joined];
  const isOwn = new Set(own);
  return (
    <article className="outcome">
      <h3>{shownName(name)}</h3>
      <p>{article === null ? addWords.notRead : addWords.found(own.length, joined.length)}</p>
      {all.length > 0 && (
        <ul>
          {all.slice(0, MOST_LINKS).map((id) => (
            <EventLink key={id} id={id} isOwn={isOwn.has(id)} onClose={onClose} />
          ))}
          {all.length > MOST_LINKS && <li>{addWords.more(all.length - MOST_LINKS)}</li>}
        </ul>
      )}
      {articleNotes(notes).map((words) => (
        <p key={words} className="add-hint">
          {words}
        </p>
      ))}
    </article>
  );
}

interface EventLinkProps {
  readonly id: string;
  readonly isOwn: boolean;
  readonly onClose: () => void;
}

function EventLink({ id, isOwn, onClose }: EventLinkProps) {
  const event = useApp((state) => selectEventById(state, id));
  if (!event) return null;
  const press = (pressed: MouseEvent) => {
    if (pressed.metaKey || pressed.ctrlKey || pressed.shiftKey || pressed.altKey) return;
    pressed.preventDefault();
    onClose();
    selectEvent(id);
  };
  return (
    <li>
      <a href={eventPath(id, home())} onClick={press}>
        {inLanguage(event.title)}
      </a>
      {`, ${longDate(event.date, event.precision)} · ${isOwn ? addWords.fresh : addWords.joined}`}
    </li>
  );
}

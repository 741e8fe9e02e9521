// The articles tell of nothing, or there are none.

import { messages } from '../state/messages.ts';

import { Empty } from '../views/shared/Empty.tsx';
import { emptyWords } from './emptyWords.ts';

interface NoEventsProps {
  readonly articles: number;
  readonly notes: number;
  readonly onNotes: () => void;
}

export function NoEvents({ articles, notes, onNotes }: NoEventsProps) {
  const hasArticles = articles > 0;
  return (
    <Empty
      title={hasArticles ? emptyWords.noEvents(articles) : emptyWords.noArticles}
      detail={hasArticles && notes > 0 ? emptyWords.noEventsNext : emptyWords.noArticlesNext}
    >
      {notes > 0 && (
        <button type="button" className="button" onClick={onNotes}>
          {messages.notesButton(notes)}
        </button>
      )}
    </Empty>
  );
}

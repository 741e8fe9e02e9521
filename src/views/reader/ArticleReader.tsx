// One article, whole, with all its events marked in it: what is known of it, its text, and beside the
// text what it tells in the order told and in the order it happened.

import { type ComponentProps, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { namedSpan, passageName } from '../../model/passageName.ts';
import type { Article, EventSet } from '../../model/schema.ts';
import type { Names } from '../../state/selectors.ts';
import type { Reading } from '../../state/store.ts';
import { useLater } from '../shared/useLater.ts';
import { articlePassages, type Passage } from './articlePassages.ts';
import { Orders } from './Orders.tsx';
import { ReaderFacts } from './ReaderFacts.tsx';
import { ReaderText } from './ReaderText.tsx';
import './reader.css';
import './articleText.css';
import './changes.css';
import './orders.css';
import { readerWords } from './readerWords.ts';

export interface ArticleReaderProps {
  readonly article: Article;
  readonly set: EventSet;
  readonly names: Names;
  readonly reading: Reading;
  /** Undefined until it is there. */
  readonly text: string | undefined;
  readonly hasFailed: boolean;
  /** Of the edition before, where the changes are asked for and it is there. */
  readonly earlierText: string | undefined;
  readonly onRetry: () => void;
  /** The event that is open beside it, and the one that is pointed at. */
  readonly selection: string | null;
  readonly pointed: string | null;
  readonly onPoint: (eventId: string | null) => void;
  readonly onChoose: (eventId: string, passage: string) => void;
  readonly addressOf: (articleId: string) => string;
  readonly onOpen: (articleId: string) => void;
  readonly onShowChanges: (areShown: boolean) => void;
}

export function ArticleReader(props: ArticleReaderProps) {
  const { article, set, names, reading, text, selection, pointed, onPoint, onChoose } = props;
  const passages = useMemo(() => articlePassages(set.events, article.id), [set.events, article.id]);
  const asked = passages.find(({ report }) => passageName(report) === reading.passage);
  const askedWords = useMemo(
    () => (asked || !reading.passage ? undefined : namedSpan(reading.passage, article.length)),
    [asked, reading.passage, article.length],
  );
  const lit = pointed ?? selection ?? asked?.event.id ?? null;
  const reader = useRef<HTMLDivElement>(null);
  const target = asked ? reportMark(asked.report.id) : askedWords && '.asked-words';
  useShownPassage(reader, text === undefined ? undefined : target);

  const handlers = useMemo(
    () => ({
      onPoint,
      onChoose: ({ event, report }: Passage) => onChoose(event.id, passageName(report)),
    }),
    [onPoint, onChoose],
  );
  const told = new Set(passages.map(({ event }) => event.id));

  return (
    <div className="reader-place" data-idle={text !== undefined || props.hasFailed}>
      <div className="reader" ref={reader} key={article.id}>
        <ReaderFacts
          article={article}
          names={names}
          notes={set.notes.filter((note) => note.article === article.id)}
          events={told.size}
          passages={passages.length}
          addressOf={props.addressOf}
          onOpen={props.onOpen}
          showsChanges={reading.showsChanges}
          onShowChanges={props.onShowChanges}
        />
        <article className="reader-text">
          {text === undefined ? (
            <NoText hasFailed={props.hasFailed} onRetry={props.onRetry} />
          ) : reading.showsChanges && article.revisionOf !== null ? (
            <LaterChanges
              earlier={props.earlierText}
              later={text}
              language={article.language}
              passages={articlePassages(set.events, article.revisionOf)}
              told={new Set(passages.map(({ event }) => event.id))}
              onChoose={handlers.onChoose}
            />
          ) : (
            <ReaderText
              article={article}
              text={text}
              passages={passages}
              names={names}
              lit={lit}
              asked={askedWords}
              {...handlers}
            />
          )}
        </article>
        {text !== undefined && passages.length > 0 && !reading.showsChanges && (
          <Orders passages={passages} lit={lit} {...handlers} />
        )}
      </div>
    </div>
  );
}

const loadChanges = async () => (await import('./Changes.tsx')).Changes;

type ChangesProps = ComponentProps<Awaited<ReturnType<typeof loadChanges>>>;

/** The comparing comes when it is asked for, with the library it needs. */
function LaterChanges({
  earlier,
  ...props
}: Omit<ChangesProps, 'earlier'> & { readonly earlier: string | undefined }) {
  const changes = useLater(loadChanges, true);
  if (changes.status === 'failed') return <NoText hasFailed onRetry={changes.retry} />;
  if (changes.status === 'waiting' || earlier === undefined) {
    return <p role="status">{readerWords.loading}</p>;
  }
  return <changes.part earlier={earlier} {...props} />;
}

function reportMark(reportId: string): string {
  return `[data-passage="${CSS.escape(reportId)}"]`;
}

/** Brings the passage that was asked for into view, and the focus to its mark if it has one. */
function useShownPassage(
  reader: { readonly current: HTMLElement | null },
  target: string | undefined,
): void {
  useEffect(() => {
    if (target === undefined) return;
    const mark = reader.current?.querySelector<HTMLElement>(target);
    if (!mark) return;
    const closed = mark.closest('details');
    if (closed) closed.open = true;
    if (!isInView(mark)) mark.scrollIntoView({ block: 'center' });
    if (isFocusFree()) mark.focus({ preventScroll: true });
  }, [reader, target]);
}

/** A panel that closed may have left it with another passage of its event. */
function isFocusFree(): boolean {
  const now = document.activeElement;
  return now === null || now === document.body || now.matches('.passage-mark');
}

function isInView(mark: HTMLElement): boolean {
  const view = mark.closest('.reader')?.getBoundingClientRect();
  const { top, bottom } = mark.getBoundingClientRect();
  return view !== undefined && top >= view.top && bottom <= view.bottom;
}

interface NoTextProps {
  readonly hasFailed: boolean;
  readonly onRetry: () => void;
}

function NoText({ hasFailed, onRetry }: NoTextProps): ReactNode {
  if (!hasFailed) return <p role="status">{readerWords.loading}</p>;
  return (
    <p role="alert">
      {readerWords.failed}{' '}
      <button type="button" className="button" onClick={onRetry}>
        {readerWords.tryAgain}
      </button>
    </p>
  );
}

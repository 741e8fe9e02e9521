// What could not be read, dated or decided: each note with its article.

import { noteIn } from '../model/noteSentences.ts';
import type { Article } from '../model/schema.ts';
import type { Span } from '../model/span.ts';
import { nameOfYours } from '../model/yours.ts';
import { openArticle } from '../state/actions.ts';
import { home } from '../state/home.ts';
import { selectEventSet, selectNames } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { articlePath } from '../state/urlState.ts';
import { AppLink } from '../views/shared/AppLink.tsx';
import { articleName } from '../views/shared/articleName.ts';
import { Dialog } from '../views/shared/Dialog.tsx';
import { notedPassage } from '../views/shared/notedPassage.ts';
import type { AppDialogProps } from './AppDialog.tsx';
import { notesWords } from './notesWords.ts';
import { noticeWords } from './noticeWords.ts';

export function NotesDialog({ onClose }: Pick<AppDialogProps, 'onClose'>) {
  const { notes } = useApp(selectEventSet);
  const { articles } = useApp(selectNames);
  return (
    <Dialog title={notesWords.title} onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: nothing in it takes the focus, and it scrolls */}
      <section className="dialog-text" tabIndex={0} aria-label={notesWords.title}>
        <p>
          {notesWords.intro} <a href={`${home()}how/`}>{noticeWords.howLink}</a>
        </p>
        <ul className="notes">
          {notes.map((note) => {
            const { code, message, article: articleId, span } = note;
            const said = noteIn(notesWords.sentences, note);
            const article = articleId === null ? undefined : articles.get(articleId);
            return (
              <li key={`${code} ${articleId} ${span?.start} ${message}`}>
                {articleId !== null && <b>{article ? articleName(article) : articleId}</b>}
                {article && (
                  <span className="file-name">{`${nameOfYours(article.id) ?? article.id}.txt`}</span>
                )}
                <p>
                  {said ?? <InEnglish kind={notesWords.kinds[code]} message={message} />}{' '}
                  <PassageLink article={article} span={span} onClose={onClose} />
                </p>
              </li>
            );
          })}
        </ul>
      </section>
    </Dialog>
  );
}

interface InEnglishProps {
  readonly kind: string | undefined;
  readonly message: string;
}

/** A note on an editor's file, whose fields have English names. */
function InEnglish({ kind, message }: InEnglishProps) {
  return (
    <>
      {kind} <span lang="en">{message}</span>
    </>
  );
}

interface PassageLinkProps {
  readonly article: Article | undefined;
  readonly span: Span | null;
  readonly onClose: () => void;
}

function PassageLink({ article, span, onClose }: PassageLinkProps) {
  const passage = article ? notedPassage(span, article) : null;
  if (!article || passage === null) return null;
  return (
    <AppLink
      href={articlePath(article.id, home(), passage)}
      onOpen={() => {
        onClose();
        openArticle(article.id, passage);
      }}
    >
      {notesWords.showPassage}
    </AppLink>
  );
}

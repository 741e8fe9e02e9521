// What is known of an article: who printed it, when and how that is known, what it tells, how the file
// was read, and the other articles.

import type { Article, EventSet } from '../../model/schema.ts';
import type { Names } from '../../state/selectors.ts';
import { articleFacts } from '../shared/articleFacts.ts';
import { articleName } from '../shared/articleName.ts';
import { MarkLegend } from '../shared/MarkLegend.tsx';
import { PublisherLink } from '../shared/PublisherLink.tsx';
import { ArticleLinks, type ArticleLinksProps } from './ArticleLinks.tsx';
import { EditionLinks } from './EditionLinks.tsx';
import { PublishedFacts } from './PublishedFacts.tsx';
import { readerWords } from './readerWords.ts';

interface ReaderFactsProps extends Omit<ArticleLinksProps, 'articles' | 'open'> {
  readonly article: Article;
  readonly names: Names;
  readonly notes: EventSet['notes'];
  /** Events told in it. */
  readonly events: number;
  readonly passages: number;
  readonly showsChanges: boolean;
  readonly onShowChanges: (areShown: boolean) => void;
}

export function ReaderFacts(props: ReaderFactsProps) {
  const { article, names, notes, events, passages, addressOf, onOpen } = props;
  const byline = article.byline ?? article.parts[0]?.byline;
  return (
    <header className="facts">
      <h1>{articleName(article)}</h1>
      {byline && <p>{readerWords.by(byline)}</p>}
      {article.address !== null && (
        <p>
          <PublisherLink address={article.address} />
        </p>
      )}
      <section>
        <h2>{readerWords.published}</h2>
        <PublishedFacts published={article.published} articles={names.articles} />
        {article.fromEditor.length > 0 && <p>{articleFacts.fromEditor(article.fromEditor)}</p>}
      </section>
      <EditionLinks {...props} />
      <section>
        <h2>{readerWords.inThisArticle}</h2>
        {events === 0 ? (
          <p>{readerWords.noEvents}</p>
        ) : (
          <p>
            <b>{readerWords.events(events)}</b>, {readerWords.passages(passages)}
          </p>
        )}
        <p className="facts-legend">
          <span className="tinted">{readerWords.tinted}</span> <MarkLegend />
        </p>
        <p>{readerWords.file(article.id, article.encoding, article.length)}</p>
        {article.withheld && <p>{readerWords.excerptsOnly}</p>}
      </section>
      {notes.length > 0 && (
        <details className="facts-notes">
          <summary>{readerWords.notes(notes.length)}</summary>
          <ul>
            {notes.map(({ code, message, span }) => (
              <li key={`${code} ${span?.start} ${message}`} lang="en">
                {message}
              </li>
            ))}
          </ul>
        </details>
      )}
      <nav aria-label={readerWords.allArticles}>
        <h2>{readerWords.allArticles}</h2>
        <ArticleLinks
          articles={[...names.articles.values()]}
          open={article.id}
          addressOf={addressOf}
          onOpen={onOpen}
        />
      </nav>
    </header>
  );
}

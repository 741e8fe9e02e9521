// All articles with what is known of each, by day of publication; each opens in the reader.

import type { EventSet } from '../../model/schema.ts';
import type { Names } from '../../state/selectors.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { articleName } from '../shared/articleName.ts';
import { articleCounts } from './articleCounts.ts';
import { byPublication } from './byPublication.ts';
import { PublishedFacts } from './PublishedFacts.tsx';
import './reader.css';
import './articleList.css';
import { readerWords } from './readerWords.ts';

interface ArticleListProps {
  readonly set: EventSet;
  readonly names: Names;
  readonly addressOf: (articleId: string) => string;
  readonly onOpen: (articleId: string) => void;
}

export function ArticleList({ set, names, addressOf, onOpen }: ArticleListProps) {
  const counts = articleCounts(set.events);
  return (
    <div className="articles">
      <h1>{readerWords.articles}</h1>
      <p>{set.articles.length === 0 ? readerWords.noArticles : readerWords.articlesIntro}</p>
      <ul>
        {byPublication(set.articles).map((article) => {
          const name = articleName(article);
          const { title } = article;
          return (
            <li key={article.id}>
              <h2>
                <AppLink href={addressOf(article.id)} onOpen={() => onOpen(article.id)}>
                  {name}
                </AppLink>
              </h2>
              {title !== null && !name.includes(title) && (
                <p className="articles-title" lang={article.language}>
                  {title}
                </p>
              )}
              <p className="articles-file">{`${article.id}.txt`}</p>
              <div>
                <PublishedFacts published={article.published} articles={names.articles} />
              </div>
              <p className="articles-count">{readerWords.events(counts.get(article.id) ?? 0)}</p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

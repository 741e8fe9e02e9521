// The articles by day of publication, each a link to its page.

import type { Article } from '../../model/schema.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { articleFacts } from '../shared/articleFacts.ts';
import { articleName } from '../shared/articleName.ts';
import { shortDate } from '../shared/dateWords.ts';
import { byPublication } from './byPublication.ts';

export interface ArticleLinksProps {
  readonly articles: readonly Article[];
  /** Id of the article that is open. */
  readonly open: string;
  readonly addressOf: (articleId: string) => string;
  readonly onOpen: (articleId: string) => void;
}

export function ArticleLinks({ articles, open, addressOf, onOpen }: ArticleLinksProps) {
  return (
    <ul className="article-links">
      {byPublication(articles).map((article) => (
        <li key={article.id}>
          <AppLink
            href={addressOf(article.id)}
            isCurrent={article.id === open}
            onOpen={() => onOpen(article.id)}
          >
            <span>{articleName(article)}</span>{' '}
            <span className="article-date">
              {article.published ? shortDate(article.published.edtf) : articleFacts.noDate}
            </span>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}

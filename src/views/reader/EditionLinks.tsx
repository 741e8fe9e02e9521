// Where an article is one of several editions, or the same text as another: the way to the others, and
// the switch that shows what changed.

import type { Article } from '../../model/schema.ts';
import type { Names } from '../../state/selectors.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { articleName } from '../shared/articleName.ts';
import { readerWords } from './readerWords.ts';

interface EditionLinksProps {
  readonly article: Article;
  readonly names: Names;
  readonly addressOf: (articleId: string) => string;
  readonly onOpen: (articleId: string) => void;
  readonly showsChanges: boolean;
  readonly onShowChanges: (areShown: boolean) => void;
}

export function EditionLinks(props: EditionLinksProps) {
  const { article, names, addressOf, onOpen, showsChanges, onShowChanges } = props;
  const known = (id: string | null) => (id === null ? undefined : names.articles.get(id));
  const earlier = known(article.revisionOf);
  const same = known(article.duplicateOf);
  const later = [...names.articles.values()].filter(({ revisionOf }) => revisionOf === article.id);
  if (!earlier && !same && later.length === 0) return null;
  const link = (other: Article) => (
    <AppLink key={other.id} href={addressOf(other.id)} onOpen={() => onOpen(other.id)}>
      {articleName(other)}
    </AppLink>
  );
  return (
    <section className="editions">
      {later.length > 0 && (
        <p>
          {readerWords.revisedAs} {later.map(link)}
        </p>
      )}
      {same && (
        <p>
          {readerWords.duplicateOf} {link(same)}
        </p>
      )}
      {earlier && (
        <>
          <p>
            {readerWords.revisionOf} {link(earlier)}
          </p>
          {article.withheld === undefined && (
            <button type="button" className="button" onClick={() => onShowChanges(!showsChanges)}>
              {showsChanges ? readerWords.hideChanges : readerWords.showChanges}
            </button>
          )}
        </>
      )}
    </section>
  );
}

// While there is a search, a line above the view: the place among its hits with a way to step, what
// was searched for instead, what may be meant where nothing was found, and the articles whose texts
// hold the words.

import { useMemo } from 'react';
import { openArticle, search } from '../state/actions.ts';
import { home } from '../state/home.ts';
import { selectNear } from '../state/near.ts';
import {
  selectFound,
  selectMatching,
  selectNames,
  selectPosition,
  selectSelected,
} from '../state/selectors.ts';
import { stepSelection } from '../state/stepSelection.ts';
import { useApp } from '../state/store.ts';
import { articlePath } from '../state/urlState.ts';
import { AppLink } from '../views/shared/AppLink.tsx';
import { articleName } from '../views/shared/articleName.ts';
import { inLanguage } from '../views/shared/inLanguage.ts';
import { LaterIcon } from '../views/shared/LaterIcon.tsx';
import { leaving } from '../views/shared/leaving.ts';
import './searchLine.css';
import { searchLineWords } from './searchLineWords.ts';
import { useArticleHits } from './useArticleHits.ts';
import { useHitMarks } from './useHitMarks.ts';

export function SearchLine() {
  const found = useApp(selectFound);
  const near = useApp(selectNear);
  const articles = useArticleHits();
  useHitMarks();
  const taken = useMemo(
    () => found?.words.filter((word) => !word.isExact && word.taken.length > 0) ?? [],
    [found],
  );
  if (!found) return null;
  return (
    <section className="search-line" aria-label={searchLineWords.label}>
      <Steps />
      <div className="search-said" role="status">
        {taken.map((word) => (
          <p key={word.asked}>{searchLineWords.taken(word.asked, word.taken)}</p>
        ))}
        {!found.mask.includes(1) && <p>{searchLineWords.nothing}</p>}
        {near.length > 0 && (
          <p>
            {searchLineWords.didYouMean}{' '}
            {near.map((q) => (
              <button
                key={q}
                type="button"
                className="text-button"
                onClick={() => leaving(() => search(q))}
              >
                {q}
              </button>
            ))}
          </p>
        )}
      </div>
      {articles.length > 0 && (
        <InTexts key={found.words.map(({ asked }) => asked).join(' ')} ids={articles} />
      )}
    </section>
  );
}

function Steps() {
  const { index, of } = useApp(selectPosition);
  const matching = useApp(selectMatching).rows.length;
  const title = useApp((state) => selectSelected(state)?.title);
  if (matching === 0) return null;
  return (
    <div className="search-steps">
      <button
        type="button"
        className="icon-button"
        aria-label={searchLineWords.previous}
        disabled={index === 1}
        onClick={() => stepSelection(-1)}
      >
        <LaterIcon name="previous" />
      </button>
      <p role="status">
        {index === null ? searchLineWords.hits(of) : searchLineWords.position(index, of)}
        {index !== null && title && <span className="aloud">: {inLanguage(title)}</span>}
      </p>
      <button
        type="button"
        className="icon-button"
        aria-label={searchLineWords.next}
        disabled={index === of}
        onClick={() => stepSelection(1)}
      >
        <LaterIcon name="next" />
      </button>
    </div>
  );
}

function InTexts({ ids }: { readonly ids: readonly string[] }) {
  const { articles } = useApp(selectNames);
  const found = ids.flatMap((id) => articles.get(id) ?? []);
  return (
    <details className="search-texts">
      <summary>{searchLineWords.inTexts(found.length)}</summary>
      <ul>
        {found.map((article) => (
          <li key={article.id}>
            <AppLink href={articlePath(article.id, home())} onOpen={() => openArticle(article.id)}>
              {articleName(article)}
            </AppLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

// The articles, fed from the store: the one that is read, or the list of all.

import { useEffect } from 'react';
import type { Article } from '../model/schema.ts';
import { choosePassage, openArticle, pointAt, showChanges } from '../state/actions.ts';
import { dropUnknownPassage } from '../state/dropPassage.ts';
import { home } from '../state/home.ts';
import { selectNames, selectTable } from '../state/selectors.ts';
import { type Reading, useApp } from '../state/store.ts';
import { articlePath } from '../state/urlState.ts';
import { selectWholeSet } from '../state/wholeSet.ts';
import { ArticleList } from '../views/reader/ArticleList.tsx';
import { ArticleReader } from '../views/reader/ArticleReader.tsx';
import { loadText } from './loadText.ts';
import { ViewLinks } from './ViewLinks.tsx';

interface ArticlesViewProps {
  readonly isPhone: boolean;
}

export function ArticlesView({ isPhone }: ArticlesViewProps) {
  const set = useApp(selectWholeSet);
  const names = useApp(selectNames);
  const reading = useApp((state) => state.reading);
  const article = reading ? names.articles.get(reading.article) : undefined;
  return (
    <>
      {isPhone && (
        <div className="control-row">
          <ViewLinks current="articles" />
        </div>
      )}
      {reading && article ? (
        <OpenArticle article={article} reading={reading} />
      ) : (
        <ArticleList set={set} names={names} addressOf={addressOf} onOpen={openArticle} />
      )}
    </>
  );
}

interface OpenArticleProps {
  readonly article: Article;
  readonly reading: Reading;
}

function OpenArticle({ article, reading }: OpenArticleProps) {
  const set = useApp(selectWholeSet);
  const names = useApp(selectNames);
  const text = useApp((state) => state.texts[article.id]);
  const hasFailed = useApp((state) => article.id in state.failedTexts);
  const table = useApp(selectTable);
  const selection = useApp((state) => state.selection);
  const pointed = useApp((state) => state.pointed);
  const load = () => void loadText(article.id);

  const { revisionOf } = article;
  const earlierText = useApp((state) => state.texts[revisionOf ?? '']);

  useEffect(() => {
    void loadText(article.id);
  }, [article.id]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other events may have other passages
  useEffect(dropUnknownPassage, [reading, table]);

  useEffect(() => {
    if (reading.showsChanges && revisionOf !== null) void loadText(revisionOf);
  }, [reading.showsChanges, revisionOf]);

  return (
    <ArticleReader
      article={article}
      set={set}
      names={names}
      reading={reading}
      text={text}
      hasFailed={hasFailed}
      earlierText={earlierText}
      onRetry={load}
      selection={selection}
      pointed={pointed}
      onPoint={pointAt}
      onChoose={choosePassage}
      addressOf={addressOf}
      onOpen={openArticle}
      onShowChanges={showChanges}
    />
  );
}

function addressOf(articleId: string): string {
  return articlePath(articleId, home());
}

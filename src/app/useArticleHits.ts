// The articles whose published texts hold the words of the search. The words of those texts come as a
// file of their own when somebody first searches; the reader's own articles are read here.

import { useEffect, useMemo, useState } from 'react';
import { searchFiles } from '../model/searchFiles.ts';
import { isYourArticle } from '../model/yours.ts';
import { articleWords } from '../query/articleWords.ts';
import { type Search, searchOver } from '../query/search.ts';
import { wordIndex } from '../query/wordIndex.ts';
import { addNotices } from '../state/actions.ts';
import { messages } from '../state/messages.ts';
import { selectEventSet } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { fetchWords } from './fetchWords.ts';

/** Ids, in the set's order. */
export function useArticleHits(): readonly string[] {
  const { articles } = useApp(selectEventSet);
  const texts = useApp((state) => state.texts);
  const q = useApp((state) => state.query.q);
  const published = usePublishedTexts(articles.filter(({ id }) => !isYourArticle(id)).length);
  const own = useMemo(() => articles.filter(({ id }) => isYourArticle(id)), [articles]);
  const inOwn = useMemo(
    () => searchOver(wordIndex(articleWords(own, (id) => texts[id])), own.length, NO_NAMES),
    [own, texts],
  );
  return useMemo(() => {
    const others = articles.filter((article) => !own.includes(article));
    const isHit = (search: Search | undefined) => {
      const mask = search?.find(q)?.mask;
      return (_: unknown, at: number) => mask?.[at] === 1;
    };
    return [...others.filter(isHit(published)), ...own.filter(isHit(inOwn))].map(({ id }) => id);
  }, [articles, own, published, inOwn, q]);
}

const NO_NAMES = new Map<string, readonly string[]>();

let fetched: Search | undefined;

function usePublishedTexts(count: number): Search | undefined {
  const [search, setSearch] = useState(fetched);
  useEffect(() => {
    if (search) return;
    void fetchWords(searchFiles.texts).then((index) => {
      if (!index) return addNotices([{ id: 'texts-failed', message: () => messages.partFailed }]);
      fetched = searchOver(index, count, NO_NAMES);
      setSearch(fetched);
    });
  }, [search, count]);
  return search;
}

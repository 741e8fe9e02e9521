// The words of each article, from its text as it is published: a search in them finds articles, where
// that of searchWords.ts finds events.

import type { Article } from '../model/schema.ts';
import { wordsOf } from './wordsOf.ts';

/** `textOf` gives undefined for a text that is not here. */
export function* articleWords(
  articles: readonly Pick<Article, 'id' | 'title'>[],
  textOf: (id: string) => string | undefined,
): Generator<readonly string[]> {
  for (const { id, title } of articles) yield wordsOf(`${title ?? ''} ${textOf(id) ?? ''}`);
}

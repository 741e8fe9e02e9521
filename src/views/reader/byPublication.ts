// Articles by the last day each can have been printed; the undated come last, equals by id.

import type { Article } from '../../model/schema.ts';

export function byPublication(articles: readonly Article[]): readonly Article[] {
  return articles.toSorted((a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    return first === second ? 0 : first < second ? -1 : 1;
  });
}

function keyOf({ id, published }: Article): string {
  return `${published?.latest ?? published?.earliest ?? '9999'} ${id}`;
}

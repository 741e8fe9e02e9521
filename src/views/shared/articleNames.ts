// What the articles of a set are called: those that share a name carry their date, then a number.

import type { Article } from '../../model/schema.ts';
import { articleName } from './articleName.ts';
import { shortDate } from './dateWords.ts';

/** By id. */
export function articleNames(articles: readonly Article[]): ReadonlyMap<string, string> {
  const plain = articles.map((article) => [article.id, articleName(article)] as const);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const dated = toldApart(plain, (id) => {
    const published = byId.get(id)?.published;
    return published ? `, ${shortDate(published.edtf)}` : '';
  });
  const seen = new Map<string, number>();
  const numbered = toldApart(dated, (_, name) => {
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return ` (${number})`;
  });
  return new Map(numbered);
}

type Named = readonly (readonly [id: string, name: string])[];

/** The same names, with an ending where several share one. */
function toldApart(list: Named, ending: (id: string, name: string) => string): Named {
  const counts = new Map<string, number>();
  for (const [, name] of list) counts.set(name, (counts.get(name) ?? 0) + 1);
  return list.map(([id, name]) => [
    id,
    (counts.get(name) ?? 0) > 1 ? name + ending(id, name) : name,
  ]);
}

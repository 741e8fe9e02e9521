// Whether the articles' publication dates are those a careful reader arrives at.

import type { ScoredSet } from './comparison.ts';
import { type DayBounds, dayBounds, isInside, isSame } from './dayBounds.ts';
import type { GoldSet } from './goldSet.ts';
import { articleOf, type Texts } from './passages.ts';

export interface DatedDocument {
  readonly doc: string;
  readonly wanted: string | null;
  readonly found: string | null;
  readonly isRight: boolean;
}

type Publication = GoldSet['documents'][number]['publication'];

export function datedDocuments(gold: GoldSet, set: ScoredSet, texts: Texts): DatedDocument[] {
  const dates = new Map(
    set.articles.map(({ id, published }) => [articleOf(texts, id), published?.edtf ?? null]),
  );
  return gold.documents.flatMap(({ doc, publication }) => {
    const article = articleOf(texts, doc);
    if (article === undefined) return [];
    const found = dates.get(article) ?? null;
    const isRight = isRightDate(dayBounds(found), publication);
    return [{ doc, wanted: publication.date, found, isRight }];
  });
}

function isRightDate(found: DayBounds | null, { date, accept, interval }: Publication): boolean {
  const accepted = accept.some((other) => isSame(found, dayBounds(other)));
  if (date === null) return found === null || accepted;
  return accepted || isSame(found, dayBounds(date)) || isInside(found, dayBounds(interval));
}

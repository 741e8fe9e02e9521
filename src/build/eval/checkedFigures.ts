// The figures of the hand-checked set for a site's own page about itself: only where that set is of
// the very articles that the site is made of, since they say nothing of others.

import type { CheckedFigures } from '../../site/howFacts.ts';
import type { BuiltEventSet } from '../seedsToEventSet.ts';
import { goldInput } from './goldInput.ts';
import { score } from './score.ts';

export function checkedFigures({
  eventSet,
  texts,
}: Pick<BuiltEventSet, 'eventSet' | 'texts'>): CheckedFigures | null {
  const { gold } = goldInput(undefined);
  const { articles } = eventSet;
  const areThese =
    articles.length === gold.documents.length &&
    gold.documents.every(({ doc }) => articles.some(({ id }) => id.startsWith(doc)));
  if (!areThese) return null;
  const { figures } = score(gold, eventSet, texts);
  return {
    events: figures.gold,
    found: figures.recall,
    right: figures.precision,
    datesRight: figures.dateExact,
    articlesDated: figures.published,
    typesRight: figures.type,
    statusesRight: figures.status,
    inexactQuotes: figures.inexactQuotes,
    overPrecise: figures.overPrecise,
  };
}

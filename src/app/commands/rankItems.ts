// Which items a reader may mean, the likest first: those with a word spelt as typed, whole or begun;
// only where there are none, those spelt much like it.

import MiniSearch from 'minisearch';
import { slips } from '../../query/nearWords.ts';
import { withoutEnding } from '../../query/russianEndings.ts';
import { isUnspaced, pairsOf, runsOf, wordsOf } from '../../query/wordsOf.ts';
import type { CommandItem } from './commandItem.ts';

type Ranked = Pick<CommandItem, 'id' | 'label' | 'names'>;
export type RankItems<T extends Ranked> = (q: string) => readonly T[];

/** A word of the label says more than one of the other names. */
const boost = { label: 3 };

export function rankItems<T extends Ranked>(items: readonly T[]): RankItems<T> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const index = new MiniSearch<T>({
    fields: ['label', 'names'],
    extractField: (item, field) => (field === 'names' ? item.names.join(' ') : textOf(item, field)),
    tokenize: wordsOf,
    processTerm: (word) => word,
    searchOptions: { tokenize: askedWords, combineWith: 'AND', prefix: true, boost },
  });
  index.addAll([...byId.values()]);
  return (q) => {
    const exact = index.search(q);
    const found = exact.length > 0 ? exact : index.search(q, { fuzzy: slips });
    return found.flatMap(({ id }) => byId.get(id) ?? []);
  };
}

function textOf({ id, label }: Ranked, field: string): string {
  return field === 'id' ? id : label;
}

function askedWords(q: string): string[] {
  return runsOf(q).flatMap((run) => (isUnspaced(run) ? pairsOf(run) : [withoutEnding(run)]));
}

// Whose ground it is that is taken: "Chile's Coral Isles", "the isles, which Norway took from Chile".

import { gazetteer } from '../names/gazetteer.ts';
import type { Clause } from './clausesOf.ts';
import { groundOf } from './findPlaces.ts';
import type { Item } from './items.ts';
import type { SentenceReading } from './sentenceReading.ts';

const REACH = 12;
const BETWEEN = 4;

interface Taking {
  readonly reading: SentenceReading;
  readonly clause: Clause;
}

/** The ground in the clause; of "the isles that Norway seized" the nearest place before it. */
export function groundTaken({ reading, clause }: Taking): readonly string[] {
  const own = groundOf(reading.items, clause.from, clause.to);
  if (own.length > 0) return own;
  const at = antecedentOf(reading.items, clause);
  return at === undefined ? [] : listEndingAt(reading.items, at);
}

/** "Coral Isle, Reef Isle and the Shoals": all that are listed with the last. */
function listEndingAt(items: readonly Item[], at: number): readonly string[] {
  const ids: string[] = [];
  for (let i = at; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item?.kind === 'place') ids.unshift(...item.ids);
    else if (item?.text !== ',' && item?.lower !== 'and' && item?.lower !== 'the') break;
  }
  return ids;
}

/** Whoever owns, by an 's right before it, the ground between two items. */
export function ownersBetween(items: readonly Item[], from: number, to: number): readonly string[] {
  return items
    .slice(from, to)
    .flatMap(({ kind }, i) => (kind === 'place' ? ownerBefore(items, from + i) : []));
}

/** "invaded Norway": the state is the ground. */
export function statesAmong(ids: readonly string[]): readonly string[] {
  return ids.filter((id) => gazetteer.places.get(id)?.kind === 'country');
}

export function ownersOfTaken({ reading, clause }: Taking): readonly string[] {
  const at = antecedentOf(reading.items, clause);
  const ahead = at === undefined ? [] : ownerBefore(reading.items, at);
  return [...ahead, ...ownersBetween(reading.items, clause.from, clause.to)];
}

function ownerBefore(items: readonly Item[], place: number): readonly string[] {
  for (let i = place - 1; i >= Math.max(0, place - BETWEEN); i--) {
    const item = items[i];
    if (item?.kind === 'actor') return item.isPossessive ? item.ids : [];
    const isQuote = item?.kind === 'mark' && /["“”]/.test(item.text);
    if (item?.kind !== 'word' && !isQuote) return [];
  }
  return [];
}

function antecedentOf(items: readonly Item[], clause: Clause): number | undefined {
  if (clause.opener !== 'that' && clause.opener !== 'which') return undefined;
  const from = Math.max(0, clause.from - REACH);
  const at = items.slice(from, clause.from).findLastIndex(({ kind }) => kind === 'place');
  return at < 0 ? undefined : from + at;
}
